/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.SerialForm;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.RuleId;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfCheckTest {
    @ParameterizedTest
    @CsvSource({
        "TRIAL_2019, PROACTIVE_DISCLOSURE, 0, 0",
        "TRIAL_2019, APPLICATIONS, 37, 35",
        "TRIAL_2019, REVIEW_AND_LITIGATION, 3, 3",
        "REVISED_2021, PROACTIVE_DISCLOSURE, 0, 0",
        "REVISED_2021, APPLICATIONS, 39, 37",
        "REVISED_2021, REVIEW_AND_LITIGATION, 3, 3"
    })
    void rankOfEachTable(FormEdition edition, Section section, int equalities, int rank) {
        SelfCheck self = RuleSet.standard().only(section).selfCheck(edition);

        assertThat(self.edition()).isEqualTo(edition);
        assertThat(self.equalities()).isEqualTo(equalities);
        assertThat(self.rank()).isEqualTo(rank);
    }

    @ParameterizedTest
    @CsvSource({"TRIAL_2019, 40, 38", "REVISED_2021, 42, 40"})
    void ranksOfTheTablesAddUp(FormEdition edition, int equalities, int rank) {
        SelfCheck self = RuleSet.standard().selfCheck(edition);

        assertThat(self.equalities()).isEqualTo(equalities);
        assertThat(self.rank()).isEqualTo(rank);
    }

    /** The rows alone and the columns alone are independent; each kind of column sum repeats one sum of totals. */
    @ParameterizedTest
    @CsvSource({
        "TRIAL_2019, T3-01, 30, 29",
        "TRIAL_2019, T3-02, 30, 29",
        "TRIAL_2019, T3-03, 14, 14",
        "REVISED_2021, T3-01, 32, 31",
        "REVISED_2021, T3-02, 32, 31",
        "REVISED_2021, T3-03, 14, 14"
    })
    void ruleThatIsRemovedLowersTheRank(FormEdition edition, String removed, int equalities, int rank) {
        SelfCheck self = RuleSet.standard()
                .only(Section.APPLICATIONS)
                .without(RuleId.of(removed))
                .selfCheck(edition);

        assertThat(self.equalities()).isEqualTo(equalities);
        assertThat(self.rank()).isEqualTo(rank);
        assertThat(self.redundant()).hasSize(equalities - rank);
    }

    @Test
    void setWithoutRulesSaysNothing() {
        SelfCheck self = RuleSet.of("none", List.of()).selfCheck(REVISED_2021);

        assertThat(self.equalities()).isZero();
        assertThat(self.rank()).isZero();
        assertThat(self.redundant()).isEmpty();
        assertThat(self.contradictions()).isEmpty();
        assertThat(self.cellsWithoutComparison()).isEqualTo(REVISED_2021.cells());
        assertThat(RuleSet.of("none", List.of()).selfCheck(TRIAL_2019)).isNotEqualTo(self);
    }

    @Test
    void selfCheckIsAValue() throws IOException, ClassNotFoundException {
        RuleSet rules = RuleSet.standard()
                .with(OwnRules.atLeast(
                        "MINE-01", TRIAL_2019, "applications.received.naturalPerson", "applications.received.total"));
        SelfCheck self = rules.selfCheck(TRIAL_2019);

        assertThat(self)
                .isEqualTo(rules.selfCheck(TRIAL_2019))
                .hasToString(rules.selfCheck(TRIAL_2019).toString());
        assertThat(SerialForm.of(self).read()).isEqualTo(self);
        assertThat(self.toString())
                .startsWith("TRIAL_2019: 40 equalities of rank 38, redundant [1·T3-03[outcomes.total] = ");
    }
}
