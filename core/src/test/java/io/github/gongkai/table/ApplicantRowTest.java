/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.ReviewResult;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ApplicantRowTest {

    @Test
    void totalIsDerivedFromTheCategories() {
        ApplicantRow row = ApplicantRow.ofCategories(3402, 99, 0, 4, 5, 1);

        assertThat(row.total()).isEqualTo(Entry.count(3402 + 99 + 0 + 4 + 5 + 1));
        assertThat(row.naturalPerson()).isEqualTo(Entry.count(3402));
        assertThat(row.commercialEnterprise()).isEqualTo(Entry.count(99));
        assertThat(row.researchInstitution()).isEqualTo(Entry.count(0));
        assertThat(row.publicInterestOrganization()).isEqualTo(Entry.count(4));
        assertThat(row.legalServiceOrganization()).isEqualTo(Entry.count(5));
        assertThat(row.otherOrganization()).isEqualTo(Entry.count(1));
    }

    @Test
    void statedTotalIsKeptThoughItDoesNotAddUp() {
        ApplicantRow row = ApplicantRow.ofStated(1, 2, 3, 4, 5, 6, 99);

        assertThat(row.total()).isEqualTo(Entry.count(99));
        assertThat(row.otherOrganization()).isEqualTo(Entry.count(6));
    }

    @Test
    void derivedTotalEqualsTheSameTotalStated() {
        assertThat(ApplicantRow.ofCategories(1, 2, 3, 4, 5, 6))
                .isEqualTo(ApplicantRow.ofStated(1, 2, 3, 4, 5, 6, 1 + 2 + 3 + 4 + 5 + 6));
    }

    @Test
    void entryOfAColumnIsTheNamedOne() {
        ApplicantRow row = ApplicantRow.ofStated(1, 2, 3, 4, 5, 6, 7);

        assertThat(ApplicantCategory.values())
                .extracting(row::entry)
                .containsExactly(
                        Entry.count(1),
                        Entry.count(2),
                        Entry.count(3),
                        Entry.count(4),
                        Entry.count(5),
                        Entry.count(6),
                        Entry.count(7));
        assertThat(ApplicantRow.from(row::entry)).isEqualTo(row);
    }

    @Test
    void columnOfAnotherTableIsRefusedByName() {
        ApplicantRow row = ApplicantRow.ofCategories(1, 0, 0, 0, 0, 0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.entry(ReviewResult.PENDING))
                .withMessageContaining("PENDING");
    }

    @Test
    void oneEntryCanBeReplaced() {
        ApplicantRow row = ApplicantRow.ofStated(1, 2, 3, 4, 5, 6, 7).withTotal(Entry.blank());

        assertThat(row.total()).isEqualTo(Entry.blank());
        assertThat(row.withTotal(Entry.count(7))).isEqualTo(ApplicantRow.ofStated(1, 2, 3, 4, 5, 6, 7));
    }

    @Test
    void builderNeedsEveryEntry() {
        ApplicantRow.Builder builder = ApplicantRow.builder();
        builder.naturalPerson(Entry.count(1));

        assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("total");
    }

    @Test
    void derivedTotalOfHugeCountsIsExact() {
        BigDecimal sum = BigDecimal.valueOf(Long.MAX_VALUE).add(BigDecimal.ONE);

        assertThat(ApplicantRow.ofCategories(Long.MAX_VALUE, 1, 0, 0, 0, 0).total())
                .isEqualTo(Entry.of(Count.of(sum)));
    }
}
