package io.github.gongkai.rule;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongkai.form.CellRef;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
