/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.FormHeading;
import io.github.gongkai.form.ProactiveDisclosureRow;
import io.github.gongkai.publishedform.StyledTable.Box;
import java.util.ArrayList;
import java.util.List;

/** Section 二 in one style: the items of art. 20, each with its headings and rows. */
final class StyledDisclosure {
    /** So many columns hold one, two or three figures alike. */
    private static final int WIDTH = 6;

    private final AnnualReport report;
    private final PageStyle style;
    private final StyledText text;

    StyledDisclosure(AnnualReport report, PageStyle style) {
        this.report = report;
        this.style = style;
        this.text = new StyledText(style);
    }

    /** The tables, in their order. */
    List<StyledTable> tables() {
        List<StyledTable> tables = new ArrayList<>();
        List<ProactiveDisclosureRow> ofItem = new ArrayList<>();
        for (ProactiveDisclosureRow row : ProactiveDisclosureRow.rows(report.edition())) {
            if (!ofItem.isEmpty() && !ofItem.get(0).articleItem().equals(row.articleItem())) {
                addItem(tables, ofItem);
                ofItem.clear();
            }
            ofItem.add(row);
        }
        addItem(tables, ofItem);
        return tables;
    }

    private void addItem(List<StyledTable> tables, List<ProactiveDisclosureRow> rows) {
        if (tables.isEmpty() || style.has(PageTrait.TABLE_FOR_EACH_ITEM)) {
            tables.add(new StyledTable(style));
        }
        StyledTable table = tables.get(tables.size() - 1);
        String item = text.label(rows.get(0).articleItem().zh());
        boolean isBeside = style.has(PageTrait.ITEM_BESIDE);
        boolean isItemHeading = !isBeside && style.has(PageTrait.ONE_ROW_HEADER);
        boolean hasRemarks = style.has(PageTrait.REMARK_COLUMN);
        List<Box> headings = new ArrayList<>();
        if (isBeside) {
            headings.add(new Box(item, 1, true, rows.get(0)));
        } else if (!isItemHeading) {
            table.add(List.of(Box.label(item, 1 + WIDTH + (hasRemarks ? 1 : 0))));
        }
        headings.add(Box.label(
                isItemHeading ? item : text.label(FormHeading.CONTENT.label().zh()), 1));
        List<FormColumn> columns = rows.get(0).columns(report.edition());
        columns.forEach(column ->
                headings.add(Box.label(text.label(column.label(report.edition()).zh()), WIDTH / columns.size())));
        if (hasRemarks) {
            headings.add(Box.label(text.label("备注"), 1));
        }
        table.add(headings);
        for (ProactiveDisclosureRow row : rows) {
            table.add(row(row, rows.get(0)));
            if (style.shows(PageTrait.EXTRA_ROWS, 4)) {
                table.add(extraRow(columns.size(), rows.get(0)));
            }
        }
    }

    private List<Box> row(ProactiveDisclosureRow row, ProactiveDisclosureRow first) {
        List<Box> boxes = new ArrayList<>();
        if (style.has(PageTrait.ITEM_BESIDE)) {
            boxes.add(new Box(text.label(first.articleItem().zh()), 1, true, first));
        }
        boxes.add(Box.label(text.label(row.printed(report.edition())), 1));
        List<FormColumn> columns = row.columns(report.edition());
        columns.stream()
                .map(column -> report.edition().cell(row, column))
                .forEach(cell -> boxes.add(Box.figure(text.figure(report.entry(cell), cell), WIDTH / columns.size())));
        if (style.has(PageTrait.REMARK_COLUMN)) {
            boxes.add(Box.figure(style.oneOf(List.of("", "含修订", "2")), 1));
        }
        return boxes;
    }

    private List<Box> extraRow(int columns, ProactiveDisclosureRow first) {
        List<Box> boxes = new ArrayList<>();
        if (style.has(PageTrait.ITEM_BESIDE)) {
            boxes.add(new Box("", 1, true, first));
        }
        boxes.add(Box.label(style.oneOf(List.of("行政检查", "其中：市本级", "行政奖励")), 1));
        for (int i = 0; i < columns; i++) {
            boxes.add(Box.figure(Integer.toString(style.upTo(40)), WIDTH / columns));
        }
        return boxes;
    }
}
