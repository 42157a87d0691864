/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.FormTable;
import io.github.gongkai.form.Section;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.immutables.value.Value;

/**
 * How much of the form was read: all of its cells, or which tables, rows and single cells were not. A cell that was read
 * to be blank, a mark or text that is no figure was read.
 */
@Value.Immutable
public abstract sealed class Coverage implements Serializable permits ImmutableCoverage {
    private static final long serialVersionUID = 1L;

    Coverage() {}

    /** The edition whose form it is. */
    @Value.Parameter
    public abstract FormEdition edition();

    /** The tables of which no cell was read. */
    @Value.Parameter
    public abstract List<Section> missingTables();

    /** The rows of which no cell was read, of the other tables. */
    @Value.Parameter
    public abstract List<FormRow> missingRows();

    /** The single cells that were not read, of the other rows. */
    @Value.Parameter
    public abstract List<CellRef> missingCells();

    /** Returns whether every cell of the form was read. */
    public final boolean isComplete() {
        return missingTables().isEmpty()
                && missingRows().isEmpty()
                && missingCells().isEmpty();
    }

    /** Returns the coverage in words: complete, or what is missing. */
    public final Wording wording() {
        return Wording.of(wording(Language.ZH), wording(Language.EN));
    }

    private String wording(Language language) {
        boolean zh = language == Language.ZH;
        if (isComplete()) {
            return zh ? "三张表全部读取" : "all three tables were read";
        }
        List<String> missing = new ArrayList<>();
        missingTables().forEach(table -> missing.add(table.tableName().in(language)));
        missingRows()
                .forEach(row -> missing.add(
                        row.section().tableName().in(language) + (zh ? " " : ", ") + row.heading(edition(), language)));
        missingCells().forEach(cell -> missing.add(cell.label(language)));
        return (zh ? "部分读取，缺：" : "read in part, without: ") + String.join(zh ? "；" : "; ", missing);
    }

    /** Returns how much of a report was read. */
    public static Coverage of(AnnualReport report) {
        FormEdition edition = report.edition();
        List<Section> tables = new ArrayList<>();
        List<FormRow> rows = new ArrayList<>();
        List<CellRef> cells = new ArrayList<>();
        Arrays.stream(Section.values()).filter(Section::isTable).forEach(section -> {
            FormTable table = edition.table(section);
            if (unread(report, table.cells()).size() == table.cells().size()) {
                tables.add(section);
                return;
            }
            for (FormRow row : table.rows()) {
                List<CellRef> ofRow = row.columns(edition).stream()
                        .map(column -> edition.cell(row, column))
                        .toList();
                List<CellRef> unread = unread(report, ofRow);
                if (unread.size() == ofRow.size()) {
                    rows.add(row);
                } else {
                    cells.addAll(unread);
                }
            }
        });
        return ImmutableCoverage.of(edition, tables, rows, cells);
    }

    private static List<CellRef> unread(AnnualReport report, List<CellRef> cells) {
        return cells.stream()
                .filter(cell -> report.entry(cell).state() == EntryState.NOT_READ)
                .toList();
    }

    /** Returns the coverage in words in English. */
    @Override
    public final String toString() {
        return wording().en();
    }
}
