/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongkai.OrganLevel;
import io.github.gongkai.form.CellRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaTest {
    private static final CellRef ISSUED = REVISED_2021.cell("proactiveDisclosure.regulations.issued");
    private static final CellRef REPEALED = REVISED_2021.cell("proactiveDisclosure.regulations.repealed");
    private static final CellRef FEES = REVISED_2021.cell("proactiveDisclosure.administrativeFees.amountCollected");
    private static final CellRef TRIAL = TRIAL_2019.cell("proactiveDisclosure.regulations.newlyMade");
    private static final List<OrganLevel> COUNTY = List.of(OrganLevel.COUNTY);

    @Test
    void sumOfMembersSpeaksOfOneCell() {
        MembersSum formula = MembersSum.of(FEES);

        assertThat(formula.cells()).containsExactly(FEES);
        assertThat(formula.scope()).isEqualTo(Scope.MEMBERS);
        assertThat(formula).hasToString(FEES.path() + " = sum of members:" + FEES.path());
    }

    @Test
    void termOfLastYearIsNotThatOfThisYear() {
        Term previous = Term.previous(ISSUED);

        assertThat(previous.role()).isEqualTo(ReportRole.PREVIOUS);
        assertThat(previous.cell()).isEqualTo(ISSUED);
        assertThat(previous).isNotEqualTo(Term.of(ISSUED)).hasToString("previous:" + ISSUED.path());
    }

    @Test
    void cellsAreZeroForTheLevelsThatAreNamed() {
        ZeroForLevels formula =
                ZeroForLevels.of(List.of(OrganLevel.TOWNSHIP, OrganLevel.COUNTY), List.of(ISSUED, REPEALED));

        assertThat(formula.cells()).containsExactly(ISSUED, REPEALED);
        assertThat(formula.levels()).containsExactlyInAnyOrder(OrganLevel.COUNTY, OrganLevel.TOWNSHIP);
        assertThat(formula).hasToString(ISSUED.path() + " + " + REPEALED.path() + " = 0 for COUNTY or TOWNSHIP");
    }

    @Test
    void zeroForNoLevelOrAnUnknownOneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZeroForLevels.of(List.of(), List.of(ISSUED)))
                .withMessageContaining("[]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZeroForLevels.of(List.of(OrganLevel.COUNTY, OrganLevel.UNKNOWN), List.of(ISSUED)))
                .withMessageContaining("UNKNOWN");
    }

    @Test
    void zeroInCellsThatAreNotCountsOfOneEditionIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZeroForLevels.of(COUNTY, List.of()))
                .withMessageContaining("At least one cell");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZeroForLevels.of(COUNTY, List.of(ISSUED, FEES)))
                .withMessageContaining("amountCollected");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZeroForLevels.of(COUNTY, List.of(ISSUED, ISSUED)))
                .withMessageContaining("issued");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZeroForLevels.of(COUNTY, List.of(ISSUED, TRIAL)))
                .withMessageContaining("newlyMade");
    }
}
