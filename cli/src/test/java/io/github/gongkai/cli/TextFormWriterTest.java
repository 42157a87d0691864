/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static io.github.gongkai.cli.WrittenAndRead.assertComesBack;
import static io.github.gongkai.cli.WrittenAndRead.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.SignedChange;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.Section;
import io.github.gongkai.publishedform.NoteKind;
import io.github.gongkai.publishedform.Reading;
import io.github.gongkai.table.Applications;
import io.github.gongkai.table.ProactiveDisclosure;
import io.github.gongkai.table.ReviewAndLitigation;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each row and each cell alone is read back as it was written. */
class TextFormWriterTest {

    @ParameterizedTest
    @EnumSource
    void anyOneRowMayBeMissing(FormEdition edition) {
        Set<FormRow> rows = new HashSet<>();
        edition.cells().forEach(cell -> rows.add(cell.row()));
        for (FormRow row : rows) {
            assertComesBack(
                    report(edition, cell -> cell.row() == row ? Entry.notRead() : figure(cell, BigDecimal.ONE)),
                    "without " + row);
            assertComesBack(
                    report(edition, cell -> cell.row() == row ? figure(cell, BigDecimal.TEN) : Entry.notRead()),
                    "only " + row);
            assertComesBack(
                    report(edition, cell -> cell.row() == row ? Entry.blank() : figure(cell, BigDecimal.ONE)),
                    "blank " + row);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyOneCellMayLackAFigure(FormEdition edition) {
        for (CellRef missing : edition.cells()) {
            for (Entry entry : List.of(Entry.blank(), Entry.notRead())) {
                assertComesBack(
                        report(edition, cell -> cell == missing ? entry : figure(cell, BigDecimal.ONE)),
                        entry.state() + " " + missing);
                assertComesBack(
                        report(edition, cell -> cell == missing ? figure(cell, BigDecimal.TEN) : entry),
                        entry.state() + " but " + missing);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void wholeReportIsReadWithoutANote(FormEdition edition) {
        Reading reading = read(report(edition, cell -> figure(cell, new BigDecimal(12))));

        assertThat(reading.notes()).isEmpty();
        assertThat(reading.report().narrative().isExtract()).isTrue();
    }

    @Test
    void organAndYearThatAreNotStatedAreNotMadeUp() {
        AnnualReport report = report(FormEdition.TRIAL_2019, cell -> figure(cell, BigDecimal.ONE));
        AnnualReport anonymous = AnnualReport.builder()
                .from(report)
                .organ(Optional.empty())
                .year(Optional.empty())
                .build();

        Reading reading = read(anonymous);

        assertThat(reading.report().organ()).isEmpty();
        assertThat(reading.report().year()).isEmpty();
        assertThat(reading.notes()).extracting(note -> note.kind()).containsOnly(NoteKind.NOT_STATED);
    }

    private static AnnualReport report(FormEdition edition, Function<CellRef, Entry> entries) {
        return AnnualReport.builder()
                .organ(Organ.of("某市人民政府"))
                .year(ReportYear.of(edition.firstYear() + 1))
                .proactiveDisclosure(
                        ProactiveDisclosure.of(edition, entries(edition, Section.PROACTIVE_DISCLOSURE, entries)))
                .applications(Applications.of(edition, entries(edition, Section.APPLICATIONS, entries)))
                .reviewAndLitigation(
                        ReviewAndLitigation.of(edition, entries(edition, Section.REVIEW_AND_LITIGATION, entries)))
                .build();
    }

    private static Entries entries(FormEdition edition, Section section, Function<CellRef, Entry> entries) {
        return Entries.of(edition.table(section).cells().stream().map(entries).toList());
    }

    private static Entry figure(CellRef cell, BigDecimal number) {
        return switch (cell.kind()) {
            case COUNT -> Entry.of(Count.of(number));
            case SIGNED_CHANGE -> Entry.of(SignedChange.of(number));
            case AMOUNT -> Entry.of(Amount.of(number, unit(cell, number)));
        };
    }

    /** Any unit that a published amount has; the revised form prints one, so there is always one. */
    private static AmountUnit unit(CellRef cell, BigDecimal number) {
        List<AmountUnit> units = cell.edition() == FormEdition.TRIAL_2019
                ? List.of(AmountUnit.values())
                : List.of(AmountUnit.TEN_THOUSAND_YUAN, AmountUnit.YUAN);
        return units.get(Math.floorMod(number.intValue(), units.size()));
    }
}
