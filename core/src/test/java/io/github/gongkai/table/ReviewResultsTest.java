/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.ReviewResult;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ReviewResultsTest {

    @Test
    void totalIsDerivedFromTheResults() {
        ReviewResults results = ReviewResults.ofResults(12, 3, 4, 5);

        assertThat(results.total()).isEqualTo(Entry.count(12 + 3 + 4 + 5));
    }

    @Test
    void statedTotalIsKeptThoughItDoesNotAddUp() {
        ReviewResults results = ReviewResults.ofStated(1, 2, 3, 4, 99);

        assertThat(results.total()).isEqualTo(Entry.count(99));
    }

    @Test
    void entryOfAColumnIsTheNamedOne() {
        ReviewResults results = ReviewResults.ofStated(1, 2, 3, 4, 5);

        assertThat(ReviewResult.values())
                .extracting(results::entry)
                .containsExactly(Entry.count(1), Entry.count(2), Entry.count(3), Entry.count(4), Entry.count(5));
        assertThat(results.upheld()).isEqualTo(Entry.count(1));
        assertThat(results.corrected()).isEqualTo(Entry.count(2));
        assertThat(results.otherResult()).isEqualTo(Entry.count(3));
        assertThat(results.pending()).isEqualTo(Entry.count(4));
    }

    @Test
    void derivedTotalOfHugeCountsIsExact() {
        BigDecimal sum = BigDecimal.valueOf(Long.MAX_VALUE).add(BigDecimal.ONE);

        assertThat(ReviewResults.ofResults(Long.MAX_VALUE, 1, 0, 0).total()).isEqualTo(Entry.of(Count.of(sum)));
    }
}
