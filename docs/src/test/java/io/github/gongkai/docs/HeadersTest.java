/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every source says whose it is and under which licence it may be used, before anything else. */
class HeadersTest {
    private static final String HEADER = """
            /*
             * Copyright 2026 The authors of Gongkai
             * SPDX-License-Identifier: Apache-2.0
             */
            """;

    @Test
    void everySourceBeginsWithTheHeader() throws IOException {
        List<Path> sources = Sources.all().stream()
                .filter(file -> file.toString().matches(".*\\.(java|kt|scala)"))
                .toList();

        assertThat(sources)
                .hasSizeGreaterThan(100)
                .allSatisfy(source -> assertThat(Files.readString(source))
                        .as("%s", Page.ROOT.relativize(source))
                        .startsWith(HEADER));
    }
}
