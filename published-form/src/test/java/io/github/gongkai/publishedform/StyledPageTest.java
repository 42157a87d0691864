/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.Section;
import io.github.gongkai.testkit.WithMissingCells;
import io.github.gongkai.testkit.jqwik.GongkaiDomain;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** In whatever style a page is written, it is read as the report that it was written from. */
@Domain(GongkaiDomain.class)
@Domain(DomainContext.Global.class)
class StyledPageTest {

    private static void assertIsReadAs(AnnualReport report, String page, Reading reading) {
        AnnualReport read = reading.report();
        assertThat(read.edition()).as(page).isEqualTo(report.edition());
        for (CellRef cell : report.edition().cells()) {
            assertThat(read.entry(cell)).as("%s in\n%s", cell, page).isEqualTo(report.entry(cell));
        }
        assertThat(read.year()).as(page).isEqualTo(report.year());
        assertThat(read.organ().map(Organ::name))
                .as(page)
                .isEqualTo(report.organ().map(Organ::name));
        assertThat(read.period()).as(page).isEqualTo(report.period());
        assertThat(read.publishedOn()).as(page).isEqualTo(report.publishedOn());
        assertThat(read.outline()).as(page).containsExactly(Section.values());
    }

    private static void assertIsRead(AnnualReport report, Set<PageTrait> traits, long seed) {
        String page = StyledPage.of(report, new PageStyle(traits, seed));

        assertIsReadAs(report, page, PublishedForm.read(page));
    }

    @Provide
    static Arbitrary<Set<PageTrait>> traits() {
        return Arbitraries.of(PageTrait.class).set().ofMaxSize(12);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void everyStyleOfAConsistentReportIsRead(
            @ForAll AnnualReport report, @ForAll("traits") Set<PageTrait> traits, @ForAll long seed) {
        assertIsRead(report, traits, seed);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void everyStyleOfAReportWithMissingCellsIsRead(
            @ForAll @WithMissingCells AnnualReport report, @ForAll("traits") Set<PageTrait> traits, @ForAll long seed) {
        Assume.that(report.edition().cells().stream()
                .anyMatch(cell -> report.entry(cell).state() != EntryState.NOT_READ));

        assertIsRead(StyledEntries.writable(report), traits, seed);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void everyStyleOfAReportWithOtherEntriesIsRead(
            @ForAll AnnualReport report, @ForAll("traits") Set<PageTrait> traits, @ForAll long seed) {
        assertIsRead(StyledEntries.withAnything(report, new PageStyle(Set.of(), seed)), traits, seed);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void aStyledPageIsReadFromItsBytes(
            @ForAll AnnualReport report, @ForAll("traits") Set<PageTrait> traits, @ForAll long seed) {
        String page = StyledPage.of(report, new PageStyle(traits, seed));

        assertIsReadAs(report, page, PublishedForm.read(page.getBytes(Charset.forName("GB18030"))));
    }

    /** Of which of the cells that it takes up a figure is nobody can tell. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aFigureOverSeveralCellsIsReadForNone(
            @ForAll AnnualReport report,
            @ForAll("traits") Set<PageTrait> traits,
            @ForAll long seed,
            @ForAll @IntRange(max = 500) int row,
            @ForAll @IntRange(max = 5) int from,
            @ForAll @IntRange(min = 2, max = 7) int width) {
        List<ApplicationRow> rows = ApplicationRow.rows(report.edition());
        FormRow chosen = rows.get(row % rows.size());
        List<CellRef> ofRow = chosen.columns(report.edition()).stream()
                .map(column -> report.edition().cell(chosen, column))
                .toList();
        List<CellRef> merged = ofRow.subList(from, Math.min(from + width, ofRow.size()));
        String page = StyledPage.of(report, new PageStyle(traits, seed), merged);
        AnnualReport read = PublishedForm.read(page).report();

        for (CellRef cell : report.edition().cells()) {
            Entry expected = merged.contains(cell) ? Entry.notRead() : report.entry(cell);
            boolean isLost = ofRow.contains(cell) && read.entry(cell).equals(Entry.notRead());
            assertThat(isLost || read.entry(cell).equals(expected))
                    .as("%s is %s in\n%s", cell, read.entry(cell), page)
                    .isTrue();
        }
    }
}
