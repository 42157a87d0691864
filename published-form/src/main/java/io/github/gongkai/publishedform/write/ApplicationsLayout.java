/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.write;

import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormHeading;
import io.github.gongkai.form.OutcomeGroup;
import io.github.gongkai.form.Section;
import io.github.gongkai.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Section 三: up to three cells beside the rows, and above the columns three lines. */
final class ApplicationsLayout {
    /** How many columns stand beside the figures. */
    private static final int LABELS = 3;

    private static final int HEAD_LINES = 3;

    /** The identifiers of the headers over several columns and beside all outcomes. */
    private static final String APPLICANTS = "applicants";

    private static final String ORGANIZATIONS = "organizations";
    private static final String OUTCOMES = "outcomes";

    private final Markup page;
    private final FormEdition edition;
    private final DataCells cells;
    private final Headers headers;
    private final List<ApplicationRow> rows;

    ApplicationsLayout(Markup page, FormEdition edition, DataCells cells) {
        this.page = page;
        this.edition = edition;
        this.cells = cells;
        this.headers = new Headers(page, Section.APPLICATIONS);
        this.rows = ApplicationRow.rows(edition);
    }

    void write() {
        writeColumns();
        writeHead();
        writeRows(rows.subList(0, rows.indexOf(ApplicationRow.GRANTED)));
        writeRows(outcomes());
        writeRows(rows.subList(rows.indexOf(ApplicationRow.OUTCOMES_TOTAL) + 1, rows.size()));
    }

    /** The rows beside which 三、本年度办理结果 stands. */
    private List<ApplicationRow> outcomes() {
        return rows.subList(rows.indexOf(ApplicationRow.GRANTED), rows.indexOf(ApplicationRow.OUTCOMES_TOTAL) + 1);
    }

    private void writeColumns() {
        page.open("colgroup")
                .empty("col", "class", "outcomes")
                .empty("col", "class", "group")
                .empty("col", "class", "label")
                .close();
        page.open("colgroup").close();
        page.open("colgroup", "span", Long.toString(organizations())).close();
        page.open("colgroup").close();
        page.line();
    }

    private static long organizations() {
        return Arrays.stream(ApplicantCategory.values())
                .filter(column -> column.group().isPresent())
                .count();
    }

    private void writeHead() {
        List<ApplicantCategory> columns = List.of(ApplicantCategory.values());
        page.open("thead").line().open("tr").line();
        headers.writeCorner(LABELS, HEAD_LINES, FormHeading.BALANCE.label().zh());
        headers.write(
                headers.column(APPLICANTS),
                "col",
                columns.size(),
                1,
                FormHeading.APPLICANTS.label().zh());
        page.close().line().open("tr").line();
        Optional<Wording> last = Optional.empty();
        for (ApplicantCategory column : columns) {
            if (column.group().isEmpty()) {
                writeColumn(column, 2);
            } else if (!column.group().equals(last)) {
                headers.write(
                        headers.column(ORGANIZATIONS),
                        "colgroup",
                        (int) organizations(),
                        1,
                        column.group().get().zh());
            }
            last = column.group();
        }
        page.close().line().open("tr").line();
        columns.stream().filter(column -> column.group().isPresent()).forEach(column -> writeColumn(column, 1));
        page.close().line().close().line();
    }

    private void writeColumn(ApplicantCategory column, int lines) {
        headers.write(
                headers.column(column.identifier()),
                "col",
                1,
                lines,
                column.label(edition).zh());
    }

    private void writeRows(List<ApplicationRow> group) {
        page.open("tbody").line();
        for (ApplicationRow row : group) {
            page.open("tr").line();
            writeLabels(row);
            writeCells(row);
            page.close().line();
        }
        page.close().line();
    }

    private void writeLabels(ApplicationRow row) {
        int labels = isOutcome(row) ? LABELS - 1 : LABELS;
        if (row == ApplicationRow.GRANTED) {
            headers.write(
                    headers.row(OUTCOMES),
                    "rowgroup",
                    1,
                    outcomes().size(),
                    FormHeading.OUTCOMES.label().zh());
        }
        Optional<OutcomeGroup> line = line(row);
        if (line.isPresent()) {
            labels--;
            List<ApplicationRow> ofGroup =
                    rows.stream().filter(other -> line(other).equals(line)).toList();
            if (ofGroup.get(0) == row) {
                headers.write(
                        headers.row(group(line.get())),
                        "row",
                        1,
                        ofGroup.size(),
                        line.get().printed());
            }
        }
        headers.write(headers.row(row), "row", labels, 1, row.printed(edition));
    }

    /** Whether 三、本年度办理结果 stands beside a row. */
    private boolean isOutcome(ApplicationRow row) {
        return outcomes().contains(row);
    }

    /** The group line that stands beside a row; none if the row is that line itself, as 三(六) of the trial form is. */
    private static Optional<OutcomeGroup> line(ApplicationRow row) {
        return row.group().filter(group -> !row.number().equals(group.number()));
    }

    private static String group(OutcomeGroup group) {
        return OUTCOMES + "." + group.identifier();
    }

    private void writeCells(ApplicationRow row) {
        List<String> beside = new ArrayList<>();
        if (isOutcome(row)) {
            beside.add(headers.row(OUTCOMES));
        }
        line(row).ifPresent(group -> beside.add(headers.row(group(group))));
        beside.add(headers.row(row));
        beside.add(headers.column(APPLICANTS));
        for (ApplicantCategory column : ApplicantCategory.values()) {
            List<String> ids = new ArrayList<>(beside);
            column.group().ifPresent(over -> ids.add(headers.column(ORGANIZATIONS)));
            ids.add(headers.column(column.identifier()));
            cells.write(edition.cell(row, column), ids, 1);
        }
    }
}
