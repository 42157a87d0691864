/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.table.ProactiveDisclosure;
import io.github.gongkai.table.ReviewAndLitigation;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnnualReportTest {
    private static final AnnualReport REVISED = SampleReports.zero(REVISED_2021);
    private static final CellRef TOTAL = REVISED_2021.cell("applications.received.total");

    @Test
    void namedAccessorAndCellReadTheSameEntry() {
        CellRef cell = REVISED_2021.cell("applications.outcomes.refused.stateSecret.total");
        AnnualReport report = REVISED.with(cell, Entry.count(12 + 3));

        assertThat(report.applications().outcomes().refused().stateSecret().total())
                .isEqualTo(Entry.count(15));
        assertThat(report.entry(cell)).isEqualTo(Entry.count(15));
    }

    @ParameterizedTest
    @EnumSource(
            value = Section.class,
            names = {"PROACTIVE_DISCLOSURE", "APPLICATIONS", "REVIEW_AND_LITIGATION"})
    void tableAloneIsAReportOfWhichNothingElseWasRead(Section section) {
        AnnualReport whole = SampleReports.zero(TRIAL_2019);

        AnnualReport alone = AnnualReport.of(whole.table(section));

        assertThat(TRIAL_2019.cells())
                .allSatisfy(cell -> assertThat(alone.entry(cell))
                        .isEqualTo(cell.section() == section ? whole.entry(cell) : Entry.notRead()));
        assertThat(alone.year()).isEmpty();
        assertThat(alone.narrative().isExtract()).isTrue();
    }

    @Test
    void tableOfAnotherEditionIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> REVISED.withProactiveDisclosure(ProactiveDisclosure.filled(TRIAL_2019, Entry.blank())))
                .withMessageContaining("PROACTIVE_DISCLOSURE")
                .withMessageContaining("TRIAL_2019");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> REVISED.withReviewAndLitigation(ReviewAndLitigation.filled(TRIAL_2019, Entry.blank())))
                .withMessageContaining("REVIEW_AND_LITIGATION");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        REVISED.withApplications(SampleReports.zero(TRIAL_2019).applications()));
    }

    @Test
    void cellOfAnotherEditionIsRefusedByName() {
        CellRef trial = TRIAL_2019.cell("applications.received.total");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> REVISED.entry(trial))
                .withMessageContaining("TRIAL_2019:applications.received.total");
        assertThatIllegalArgumentException().isThrownBy(() -> REVISED.with(trial, Entry.count(1)));
    }

    @Test
    void figureOfAnotherKindIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REVISED.with(TOTAL, Entry.of(Amount.of("1", AmountUnit.YUAN))));
    }

    @ParameterizedTest
    @EnumSource(names = {"OVERVIEW", "PROBLEMS_AND_IMPROVEMENTS", "OTHER_MATTERS"})
    void narrativeSectionHasNoTable(Section section) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REVISED.table(section))
                .withMessageContaining(section.name());
    }

    @Test
    void wrongReportCanBeRepresented() {
        AnnualReport wrong = REVISED.with(TOTAL, Entry.count(99))
                .with(REVISED_2021.cell("applications.received.naturalPerson"), Entry.count(-3))
                .with(
                        REVISED_2021.cell("applications.received.otherOrganization"),
                        Entry.of(Count.of(new BigDecimal("2.5"))));

        assertThat(wrong.applications().received().total()).isEqualTo(Entry.count(99));
        assertThat(wrong.applications().received().naturalPerson()).isEqualTo(Entry.count(-3));
        assertThat(wrong.applications().received().otherOrganization()).hasToString("2.5");
    }

    @Test
    void editionMayNotFitTheYear() {
        AnnualReport early = REVISED.withYear(ReportYear.of(2019));

        assertThat(early.edition()).isEqualTo(REVISED_2021);
        assertThat(early.year().orElseThrow().edition()).contains(TRIAL_2019);
    }

    @Test
    void whatIsNotGivenIsAbsent() {
        assertThat(REVISED.period()).isEmpty();
        assertThat(REVISED.publishedOn()).isEmpty();
        assertThat(REVISED.narrative()).isEqualTo(Narrative.leftOut());
        assertThat(REVISED.outline()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void serialFormIsReadBackEqualWithEveryKindOfEntry(FormEdition edition) throws IOException, ClassNotFoundException {
        AnnualReport report = SampleReports.consistent(edition, 7)
                .with(edition.cell("applications.received.naturalPerson"), Entry.blank())
                .with(edition.cell("applications.received.commercialEnterprise"), Entry.marked("/"))
                .with(edition.cell("applications.received.researchInstitution"), Entry.unreadable("见附件"))
                .with(edition.cell("applications.received.otherOrganization"), Entry.notRead())
                .with(edition.cell("applications.received.total"), Entry.of(Count.of(new BigDecimal("2.50"))))
                .withPeriod(Period.ofYear(2023))
                .withPublishedOn(LocalDate.of(2024, 1, 31))
                .withNarrative(Narrative.builder().overview("总体情况如下。").build());

        assertThat(SerialForm.of(report).read()).isEqualTo(report).hasSameHashCodeAs(report);
    }

    @Test
    void cellReadBackIsTheSameInstance() throws IOException, ClassNotFoundException {
        assertThat(SerialForm.of(TOTAL).read()).isSameAs(TOTAL);
    }
}
