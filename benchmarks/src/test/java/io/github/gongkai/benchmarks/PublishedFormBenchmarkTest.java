/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.publishedform.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is measured is the reading of whole reports. */
class PublishedFormBenchmarkTest {

    @Test
    void everySourceIsReadWhole() {
        PublishedFormBenchmark benchmark = new PublishedFormBenchmark();
        benchmark.make();

        for (int i = 0; i < 64; i++) {
            List<Reading> readings =
                    List.of(benchmark.readPublishedPage(), benchmark.readWrittenPage(), benchmark.readText());
            assertThat(readings).allMatch(reading -> reading.coverage().isComplete());
        }
        assertThat(benchmark.parsePublishedPage().select("table")).hasSizeGreaterThan(2);
        assertThat(benchmark.parseWrittenPage().select("table")).hasSizeGreaterThan(2);
        assertThat(benchmark.write()).contains("</html>");
    }
}
