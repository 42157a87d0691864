/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.write;

import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormHeading;
import io.github.gongkai.form.ProactiveDisclosureRow;
import io.github.gongkai.form.Section;
import io.github.gongkai.text.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Section 二: for each item of art. 20 a line that names it, a line of columns, and its rows. */
final class DisclosureLayout {
    private final Markup page;
    private final FormEdition edition;
    private final DataCells cells;
    private final Headers headers;
    private final int columns;

    DisclosureLayout(Markup page, FormEdition edition, DataCells cells) {
        this.page = page;
        this.edition = edition;
        this.cells = cells;
        this.headers = new Headers(page, Section.PROACTIVE_DISCLOSURE);
        this.columns = ProactiveDisclosureRow.rows(edition).stream()
                .mapToInt(row -> row.columns(edition).size())
                .reduce(1, DisclosureLayout::leastCommonMultiple);
    }

    private static int leastCommonMultiple(int one, int other) {
        int multiple = one;
        while (multiple % other != 0) {
            multiple += one;
        }
        return multiple;
    }

    void write() {
        page.open("colgroup").empty("col", "class", "label").close();
        page.open("colgroup", "span", Integer.toString(columns)).close().line();
        Map<Wording, List<ProactiveDisclosureRow>> items = ProactiveDisclosureRow.rows(edition).stream()
                .collect(Collectors.groupingBy(
                        ProactiveDisclosureRow::articleItem, LinkedHashMap::new, Collectors.toList()));
        int number = 1;
        for (Map.Entry<Wording, List<ProactiveDisclosureRow>> item : items.entrySet()) {
            writeItem("item" + number, item.getKey().zh(), item.getValue());
            number++;
        }
    }

    private void writeItem(String name, String title, List<ProactiveDisclosureRow> rows) {
        List<FormColumn> ofItem = rows.get(0).columns(edition);
        int span = columns / ofItem.size();
        page.open("tbody").line().open("tr").line();
        headers.write(headers.row(name), "rowgroup", 1 + columns, 1, title);
        page.close().line().open("tr").line();
        headers.write(
                headers.column(name), "col", 1, 1, FormHeading.CONTENT.label().zh());
        ofItem.forEach(column -> headers.write(
                headers.column(name, column.identifier()),
                "col",
                span,
                1,
                column.label(edition).zh()));
        page.close().line();
        List<String> ids = ofItem.stream()
                .map(column -> headers.column(name, column.identifier()))
                .toList();
        for (ProactiveDisclosureRow row : rows) {
            page.open("tr").line();
            headers.write(headers.row(row), "row", 1, 1, row.printed(edition));
            cells.writeRow(row, ids, List.of(headers.row(name), headers.row(row)), span);
            page.close().line();
        }
        page.close().line();
    }
}
