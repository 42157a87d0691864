/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongkai.form.CellRef;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    private static final CellRef RECEIVED = REVISED_2021.cell("applications.received.total");
    private static final CellRef CARRIED_IN = REVISED_2021.cell("applications.carriedIn.total");
    private static final CellRef FEES = REVISED_2021.cell("proactiveDisclosure.administrativeFees.amountCollected");

    @Test
    void cellsAreThoseOfBothSides() {
        assertThat(Comparison.equal(List.of(RECEIVED), List.of(CARRIED_IN)).cells())
                .containsExactly(RECEIVED, CARRIED_IN);
    }

    @Test
    void sideWithoutCellsIsZero() {
        assertThat(Comparison.atLeast(List.of(RECEIVED), List.of())).hasToString("applications.received.total ≥ 0");
    }

    @Test
    void cellThatStandsTwiceIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.equal(List.of(RECEIVED, RECEIVED), List.of(CARRIED_IN)))
                .withMessageContaining("applications.received.total");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.atLeast(List.of(RECEIVED), List.of(CARRIED_IN, RECEIVED)))
                .withMessageContaining("applications.received.total");
    }

    @Test
    void amountIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.equal(List.of(RECEIVED), List.of(FEES)))
                .withMessageContaining("amountCollected");
        assertThatIllegalArgumentException().isThrownBy(() -> Comparison.atLeast(List.of(FEES), List.of()));
    }

    @Test
    void cellsOfTwoEditionsAreRefused() {
        CellRef trial = TRIAL_2019.cell("applications.received.total");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.equal(List.of(RECEIVED), List.of(trial)))
                .withMessageContaining("TRIAL_2019")
                .withMessageContaining("REVISED_2021");
    }

    @Test
    void emptyLeftSideIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Comparison.equal(List.of(), List.of(RECEIVED)));
    }

    @ParameterizedTest
    @CsvSource({
        "T3-01, applications.outcomes.total.",
        "T3-02, applications.outcomes.total.",
        "Y-01, applications.carriedIn.",
    })
    void mainCellOfAColumnIsInOneRow(String rule, String row) {
        for (PlacedFormula placed : formulas(rule)) {
            assertThat(mainCell(placed)).isEqualTo(row + placed.place().key());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "T2-02, proactiveDisclosure, changeThisYear",
        "T2-03, proactiveDisclosure, totalDisclosed",
        "T3-03, applications, total",
        "T4-01, reviewAndLitigation, total",
        "Y-02, proactiveDisclosure, inForce",
        "Y-03, proactiveDisclosure, itemsLastYear",
    })
    void mainCellOfARowIsInOneColumn(String rule, String section, String column) {
        for (PlacedFormula placed : formulas(rule)) {
            assertThat(mainCell(placed))
                    .isEqualTo(section + "." + placed.place().key() + "." + column);
        }
    }

    private static List<PlacedFormula> formulas(String rule) {
        return StandardRules.all().stream()
                .filter(one -> one.id().equals(RuleId.of(rule)))
                .findFirst()
                .orElseThrow()
                .formulas();
    }

    private static String mainCell(PlacedFormula placed) {
        return ((Comparison) placed.formula()).mainCell().path();
    }

    @Test
    void mainCellIsTheOneThatStandsAloneOnEitherSide() {
        CellRef forward = REVISED_2021.cell("applications.carriedForward.total");

        assertThat(Comparison.equal(List.of(RECEIVED), List.of(CARRIED_IN, forward))
                        .mainCell())
                .isEqualTo(RECEIVED);
        assertThat(Comparison.equal(List.of(CARRIED_IN, forward), List.of(RECEIVED))
                        .mainCell())
                .isEqualTo(RECEIVED);
        assertThat(Comparison.equal(List.of(RECEIVED), List.of(CARRIED_IN)).mainCell())
                .isEqualTo(CARRIED_IN);
        assertThat(Comparison.equal(List.of(RECEIVED, CARRIED_IN), List.of()).mainCell())
                .isEqualTo(RECEIVED);
        assertThat(Comparison.atLeast(List.of(RECEIVED), List.of(CARRIED_IN, forward))
                        .mainCell())
                .isEqualTo(RECEIVED);
    }

    @Test
    void mainCellIsOfTheReportThatIsChecked() {
        assertThat(Comparison.of(
                                List.of(Term.of(RECEIVED)),
                                Relation.EQUAL,
                                List.of(Term.previous(CARRIED_IN), Term.previous(RECEIVED)))
                        .mainCell())
                .isEqualTo(RECEIVED);
        assertThat(Comparison.of(
                                List.of(Term.previous(RECEIVED)),
                                Relation.AT_LEAST,
                                List.of(Term.previous(CARRIED_IN), Term.of(CARRIED_IN)))
                        .mainCell())
                .isEqualTo(CARRIED_IN);
    }
}
