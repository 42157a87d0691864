/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.entry.Entries;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.table.Applications;
import io.github.gongkai.table.ProactiveDisclosure;
import io.github.gongkai.table.ReviewAndLitigation;
import io.github.gongkai.text.Wording;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** Reads one report from the lines of a CSV: from the one that they stand at to the one with its last cell. */
final class CsvReportReader {
    private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Map<FormEdition, ReportShape.Choice<CellRef>> CELLS = Arrays.stream(FormEdition.values())
            .collect(Collectors.toMap(
                    edition -> edition,
                    edition -> ReportShape.Choice.of(edition.cells(), CellRef::pointer),
                    (a, b) -> a,
                    () -> new EnumMap<>(FormEdition.class)));

    private final CsvRows lines;
    private final Key key;
    private final Map<Section, Entries.Builder> tables = new EnumMap<>(Section.class);
    private final Set<CellRef> seen = new HashSet<>();

    private CsvReportReader(CsvRows lines) throws JacksonException {
        this.lines = lines;
        this.key = Key.of(lines);
        for (Section section : Section.values()) {
            if (section.isTable()) {
                int cells = key.edition().table(section).cells().size();
                tables.put(section, Entries.builder(cells));
            }
        }
    }

    static AnnualReport read(CsvRows lines) throws JacksonException {
        CsvReportReader reader = new CsvReportReader(lines);
        reader.readCells();
        return reader.report();
    }

    private void readCells() throws JacksonException {
        readCell();
        while (seen.size() < key.edition().cells().size()) {
            if (!lines.next()) {
                throw lines.faultAtEnd(JsonFault.UNEXPECTED_END, missing(), Expected.THIS_CELL, Found.END_OF_FILE);
            }
            if (!Key.of(lines).equals(key)) {
                throw lines.fault(
                        JsonFault.MISSING_PROPERTY, missing(), CsvColumn.ORGAN, Expected.THIS_CELL, Found.OTHER_REPORT);
            }
            readCell();
        }
    }

    private String missing() {
        return key.edition().cells().stream()
                .filter(cell -> !seen.contains(cell))
                .findFirst()
                .orElseThrow()
                .pointer();
    }

    private void readCell() throws JacksonException {
        CellRef cell = cell();
        require(cell, CsvColumn.TABLE, cell.section().identifier());
        require(cell, CsvColumn.ROW, cell.row().identifier());
        require(cell, CsvColumn.COLUMN, cell.column().identifier());
        if (!seen.add(cell)) {
            throw lines.fault(
                    JsonFault.DUPLICATE_PROPERTY, cell.pointer(), CsvColumn.CELL, Expected.CELL_ONCE, Found.TWICE);
        }
        table(cell.section()).entry(cell.index(), CsvEntryReader.read(lines, cell));
    }

    private CellRef cell() throws JacksonException {
        String pointer = lines.get(CsvColumn.CELL);
        CellRef cell = cells(key.edition()).get(pointer);
        if (cell == null) {
            Wording expected = Expected.cellOf(key.edition());
            throw isOfAnyEdition(pointer)
                    ? lines.fault(
                            JsonFault.WRONG_EDITION, pointer, CsvColumn.CELL, expected, Found.CELL_OF_OTHER_EDITION)
                    : lines.fault(JsonFault.WRONG_TEXT, CsvColumn.CELL, expected);
        }
        return cell;
    }

    private static boolean isOfAnyEdition(String pointer) {
        return CELLS.values().stream().anyMatch(cells -> cells.byText().containsKey(pointer));
    }

    private static Map<String, CellRef> cells(FormEdition edition) {
        return Objects.requireNonNull(CELLS.get(edition)).byText();
    }

    private void require(CellRef cell, CsvColumn column, String identifier) throws JacksonException {
        if (!lines.get(column).equals(identifier)) {
            throw lines.fault(
                    JsonFault.CONTRADICTION,
                    cell.pointer(),
                    column,
                    Expected.inColumn(identifier, column),
                    Found.field(lines.get(column)));
        }
    }

    private AnnualReport report() {
        return AnnualReport.builder()
                .organ(key.organ().map(Organ::of))
                .year(key.year())
                .proactiveDisclosure(ProactiveDisclosure.of(key.edition(), entries(Section.PROACTIVE_DISCLOSURE)))
                .applications(Applications.of(key.edition(), entries(Section.APPLICATIONS)))
                .reviewAndLitigation(ReviewAndLitigation.of(key.edition(), entries(Section.REVIEW_AND_LITIGATION)))
                .build();
    }

    private Entries entries(Section section) {
        return table(section).build();
    }

    private Entries.Builder table(Section section) {
        return Objects.requireNonNull(tables.get(section));
    }

    /** What the lines of a report have in common. */
    private record Key(Optional<String> organ, Optional<ReportYear> year, FormEdition edition) {

        static Key of(CsvRows line) throws JacksonException {
            String organ = line.get(CsvColumn.ORGAN);
            FormEdition edition = ReportShape.EDITIONS.byText().get(line.get(CsvColumn.EDITION));
            if (edition == null) {
                throw line.fault(JsonFault.WRONG_TEXT, CsvColumn.EDITION, Expected.oneOf(ReportShape.EDITIONS.texts()));
            }
            return new Key(organ.isEmpty() ? Optional.empty() : Optional.of(CsvText.text(organ)), year(line), edition);
        }

        private static Optional<ReportYear> year(CsvRows line) throws JacksonException {
            String year = line.get(CsvColumn.YEAR);
            if (year.isEmpty()) {
                return Optional.empty();
            }
            if (!YEAR.matcher(year).matches()) {
                throw line.fault(JsonFault.WRONG_TEXT, CsvColumn.YEAR, Expected.YEAR_OR_NOTHING);
            }
            return Optional.of(ReportYear.of(Integer.parseInt(year)));
        }
    }
}
