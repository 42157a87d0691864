/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.write;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.entry.Figure;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.publishedform.internal.PageMarkup;
import io.github.gongkai.text.Wording;
import java.util.ArrayList;
import java.util.List;

/** Writes the cells that hold the figures of a report, with their marks. */
final class DataCells {
    /** What stands in a cell that was not read. */
    static final String NOT_READ = "⋯";

    static final Wording NOT_READ_WORDS = Wording.of("未读取：来源中没有此格", "not read: the source does not carry this cell");

    private static final Wording NO_UNIT = Wording.of("未印明单位", "no unit stated");

    private final Markup page;
    private final Words words;
    private final AnnualReport report;
    private final Marking marking;

    DataCells(Markup page, Words words, AnnualReport report, Marking marking) {
        this.page = page;
        this.words = words;
        this.report = report;
        this.marking = marking;
    }

    /** Writes the cell of a row, below and beside the headers with these ids. */
    void write(CellRef cell, List<String> headers, int span) {
        Entry entry = report.entry(cell);
        List<Mark> marks = marking.at(cell);
        page.open("td", attributes(cell, entry, marks, headers, span));
        writeEntry(cell, entry);
        marks.forEach(this::writeMark);
        page.close().line();
    }

    /** Writes the cells of a row, each below the header with the id of its column, and beside the same ones. */
    void writeRow(FormRow row, List<String> columns, List<String> beside, int span) {
        List<CellRef> cells = row.columns(report.edition()).stream()
                .map(column -> report.edition().cell(row, column))
                .toList();
        for (int i = 0; i < cells.size(); i++) {
            List<String> headers = new ArrayList<>(beside);
            headers.add(columns.get(i));
            write(cells.get(i), headers, span);
        }
    }

    private static List<String> attributes(
            CellRef cell, Entry entry, List<Mark> marks, List<String> headers, int span) {
        List<String> attributes = new ArrayList<>(List.of("id", cell.path(), "headers", String.join(" ", headers)));
        if (span > 1) {
            attributes.addAll(List.of("colspan", Integer.toString(span)));
        }
        if (!marks.isEmpty()) {
            attributes.addAll(List.of("class", marks.get(0).kind().style()));
        }
        attributes.addAll(List.of(PageMarkup.CELL, cell.path()));
        if (!entry.isStated() && entry.state() != EntryState.BLANK) {
            attributes.addAll(List.of(PageMarkup.STATE, PageMarkup.name(entry.state())));
        }
        entry.amount().ifPresent(amount -> attributes.addAll(List.of(PageMarkup.UNIT, PageMarkup.name(amount.unit()))));
        return attributes;
    }

    private void writeEntry(CellRef cell, Entry entry) {
        page.text(entry.figure()
                .map(Figure::value)
                .map(number -> number.toPlainString())
                .or(entry::text)
                .orElse(""));
        if (entry.state() == EntryState.NOT_READ) {
            page.element(
                    "span", NOT_READ, PageMarkup.OURS, "", "role", "img", "aria-label", words.plain(NOT_READ_WORDS));
        }
        entry.amount()
                .map(Amount::unit)
                .filter(unit -> unit != unitOfForm(cell))
                .ifPresent(this::writeUnit);
    }

    private void writeUnit(AmountUnit unit) {
        if (unit == AmountUnit.NONE) {
            page.open("span", PageMarkup.OURS, "", "class", "remark");
            words.inline(page, NO_UNIT);
            page.close();
        } else {
            page.text(unit.label());
        }
    }

    /** The unit that the form prints above the cell. */
    private static AmountUnit unitOfForm(CellRef cell) {
        boolean isTenThousand = cell.kind() == CellKind.AMOUNT
                && cell.column().label(cell.edition()).zh().contains(AmountUnit.TEN_THOUSAND_YUAN.label());
        return isTenThousand ? AmountUnit.TEN_THOUSAND_YUAN : AmountUnit.NONE;
    }

    private void writeMark(Mark mark) {
        page.open("span", PageMarkup.OURS, "", "class", "mark");
        page.element("a", mark.label(), "href", "#" + Mark.id(mark.number()));
        for (Wording said : mark.words()) {
            page.text(" ");
            words.inline(page, said);
        }
        page.close();
    }
}
