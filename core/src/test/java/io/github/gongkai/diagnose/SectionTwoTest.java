/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.SampleReports;
import io.github.gongkai.check.Interval;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Section 二 has no equation within a year, so a wrong figure in it cannot be located. */
class SectionTwoTest {

    @ParameterizedTest
    @EnumSource
    void noWrongFigureOfItIsNoticed(FormEdition edition) {
        AnnualReport report = SampleReports.consistent(edition, 2);
        Map<DossierCell, Locatability> locatability =
                Diagnoser.standard().diagnose(report).locatability();
        for (CellRef cell : edition.table(Section.PROACTIVE_DISCLOSURE).cells()) {
            AnnualReport other = report.with(cell, SampleReports.number(cell, BigDecimal.valueOf(77_777)));

            assertThat(Diagnoser.standard().diagnose(other).faults()).isEmpty();
            assertThat(Optional.ofNullable(locatability.get(DossierCell.of(cell)))
                            .map(Locatability::isNoticed))
                    .isNotEqualTo(Optional.of(true));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCellOfTheOtherSectionsIsGuarded(FormEdition edition) {
        Map<DossierCell, Locatability> locatability = Diagnoser.standard()
                .diagnose(SampleReports.consistent(edition, 2))
                .locatability();

        assertThat(Diagnoser.standard().locatability(edition)).isEqualTo(locatability);
        for (CellRef cell : edition.table(Section.APPLICATIONS).cells()) {
            assertThat(locatability.get(DossierCell.of(cell)).isLocatable())
                    .as(cell.path())
                    .isTrue();
        }
        for (CellRef cell : edition.table(Section.REVIEW_AND_LITIGATION).cells()) {
            assertThat(locatability.get(DossierCell.of(cell)).confusable())
                    .as(cell.path())
                    .hasSize(4)
                    .allMatch(other -> other.cell().row() == cell.row() && other.cell() != cell);
        }
    }

    @Test
    void whereItemsAndTheirChangeAreLessThanZeroOneOfTheTwoIsWrong() {
        FormEdition edition = FormEdition.TRIAL_2019;
        CellRef items = edition.cell("proactiveDisclosure.administrativeLicensing.itemsLastYear");
        CellRef change = edition.cell("proactiveDisclosure.administrativeLicensing.changeThisYear");
        AnnualReport report =
                SampleReports.zero(edition).with(items, Entry.count(5)).with(change, Entry.change(-9));

        Fault fault = Diagnoser.standard().diagnose(report).faults().get(0);

        assertThat(fault.repairs()).hasSize(2);
        assertThat(fault.repairs().get(0).corrections().get(0)).satisfies(correction -> {
            assertThat(correction.cell()).isEqualTo(DossierCell.of(items));
            assertThat(correction.range()).isEqualTo(atLeast(9));
            assertThat(correction.value()).isEmpty();
        });
        assertThat(fault.repairs().get(1).corrections().get(0)).satisfies(correction -> {
            assertThat(correction.cell()).isEqualTo(DossierCell.of(change));
            assertThat(correction.range()).isEqualTo(atLeast(-5));
        });
    }

    @Test
    void aNegativeFigureMustBeWrongButNothingSaysWhatIsRight() {
        FormEdition edition = FormEdition.REVISED_2021;
        CellRef issued = edition.cell("proactiveDisclosure.regulations.issued");

        Fault fault = Diagnoser.standard()
                .diagnose(SampleReports.zero(edition).with(issued, Entry.count(-4)))
                .faults()
                .get(0);

        assertThat(fault.isUnique()).isTrue();
        assertThat(fault.repairs().get(0).isForced()).isFalse();
        assertThat(fault.repairs().get(0).corrections().get(0).range()).isEqualTo(atLeast(0));
        assertThat(fault.conflict()).extracting(DossierCheck::key).containsExactly("T2-01[regulations.issued]");
    }

    private static Interval atLeast(long least) {
        return Interval.between(Optional.of(BigDecimal.valueOf(least)), Optional.empty());
    }
}
