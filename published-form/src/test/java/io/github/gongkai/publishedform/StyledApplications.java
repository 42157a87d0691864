/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormHeading;
import io.github.gongkai.form.OutcomeGroup;
import io.github.gongkai.publishedform.StyledTable.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Section 三 in one style: its headings in one to three rows, its labels in one to four columns. */
final class StyledApplications {
    private static final List<ApplicantCategory> COLUMNS = List.of(ApplicantCategory.values());

    private final AnnualReport report;
    private final FormEdition edition;
    private final List<CellRef> merged;
    private final PageStyle style;
    private final StyledText text;
    private final StyledTable table;
    private final int[] widths = new int[COLUMNS.size()];

    /** How many columns the labels take up. */
    private final int labels;

    StyledApplications(AnnualReport report, PageStyle style, List<CellRef> merged) {
        this.merged = merged;
        this.report = report;
        this.edition = report.edition();
        this.style = style;
        this.text = new StyledText(style);
        this.table = new StyledTable(style);
        this.labels = style.has(PageTrait.LABEL_COLUMNS) ? 1 + style.upTo(3) : 3;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = 1 + (style.has(PageTrait.WIDE_COLUMNS) ? style.upTo(2) : 0);
        }
    }

    StyledTable table() {
        addHeader();
        @Nullable OutcomeGroup group = null;
        for (ApplicationRow row : ApplicationRow.rows(edition)) {
            OutcomeGroup ofRow =
                    row == ApplicationRow.UNDIVIDED ? null : row.group().orElse(null);
            if (!isLeftOut(row)) {
                if (ofRow != null && ofRow != group && style.has(PageTrait.GROUP_ROWS)) {
                    addGroup(ofRow);
                }
                group = ofRow;
                List<Box> boxes = label(row);
                addFigures(boxes, row);
                addRemark(boxes, style.oneOf(List.of("", "", "见说明", "5")));
                table.add(boxes);
            }
            boolean mayFollow = ofRow != OutcomeGroup.OTHER_HANDLING;
            if (mayFollow && style.shows(PageTrait.EXTRA_ROWS, 8)) {
                addExtra(ofRow);
            }
        }
        return table;
    }

    /** Whether there is nothing to write; the rows of (六) are written all the same, since 其他 says nothing by itself. */
    private boolean isLeftOut(ApplicationRow row) {
        return !row.group().equals(Optional.of(OutcomeGroup.OTHER_HANDLING))
                && COLUMNS.stream()
                        .allMatch(column ->
                                report.entry(edition.cell(row, column)).state() == EntryState.NOT_READ);
    }

    private void addFigures(List<Box> boxes, ApplicationRow row) {
        int width = 0;
        for (ApplicantCategory column : COLUMNS) {
            CellRef cell = edition.cell(row, column);
            width += widths[COLUMNS.indexOf(column)];
            if (merged.indexOf(cell) == merged.size() - 1 || !merged.contains(cell)) {
                CellRef first = merged.contains(cell) ? merged.get(0) : cell;
                boxes.add(Box.figure(text.figure(report.entry(first), first), width));
                width = 0;
            }
        }
    }

    private void addHeader() {
        String corner =
                style.oneOf(List.of(text.label(FormHeading.BALANCE.label().zh()), "", text.label("项目")));
        boolean isOneRow = style.has(PageTrait.ONE_ROW_HEADER);
        boolean isTwoRows = !isOneRow && style.has(PageTrait.TWO_ROW_HEADER);
        if (!isOneRow) {
            List<Box> top = corner(corner);
            top.addAll(over(FormHeading.APPLICANTS.label().zh(), COLUMNS));
            addHeader(top);
        }
        if (!isOneRow && !isTwoRows) {
            List<Box> middle = corner(corner);
            middle.add(heading(ApplicantCategory.NATURAL_PERSON));
            List<ApplicantCategory> grouped = COLUMNS.stream()
                    .filter(column -> column.group().isPresent())
                    .toList();
            middle.addAll(over(grouped.get(0).group().orElseThrow().zh(), grouped));
            middle.add(heading(ApplicantCategory.TOTAL));
            addHeader(middle);
        }
        List<Box> last = corner(corner);
        COLUMNS.forEach(column -> last.add(heading(column)));
        addHeader(last);
    }

    private List<Box> corner(String words) {
        return new ArrayList<>(List.of(new Box(words, labels, true, FormHeading.BALANCE)));
    }

    private void addHeader(List<Box> boxes) {
        if (style.has(PageTrait.REMARK_COLUMN)) {
            boxes.add(new Box(text.label("备注"), 1, true, "备注"));
        }
        table.addHeader(boxes);
    }

    private Box heading(ApplicantCategory column) {
        boolean isOverRows = column.group().isEmpty();
        String words = column == ApplicantCategory.TOTAL && style.chance(3)
                ? "合计"
                : column.label(edition).zh();
        return new Box(text.label(words), widths[COLUMNS.indexOf(column)], true, isOverRows ? column : null);
    }

    /** A heading over columns: one cell, or so many. */
    private List<Box> over(String words, List<ApplicantCategory> columns) {
        if (style.shows(PageTrait.NOT_MERGED, 2)) {
            return columns.stream()
                    .map(column -> Box.label(text.label(words), widths[COLUMNS.indexOf(column)]))
                    .toList();
        }
        int width = columns.stream()
                .mapToInt(column -> widths[COLUMNS.indexOf(column)])
                .sum();
        return List.of(Box.label(text.label(words), width));
    }

    /** The cells in front of the figures of a row: the lines that it stands under, and its own label. */
    private List<Box> label(ApplicationRow row) {
        boolean isOutcome = row.isOutcome() || row == ApplicationRow.OUTCOMES_TOTAL;
        List<Box> boxes = isOutcome ? beside(groupOf(row)) : new ArrayList<>();
        String printed = row.printed(edition);
        int number = printed.indexOf(row.label(edition).zh());
        if (style.has(PageTrait.NUMBER_COLUMN) && labels - boxes.size() > 1) {
            boxes.add(Box.label(text.label(printed.substring(0, number)), 1));
            printed = printed.substring(number);
        }
        int left = labels - boxes.size();
        String words = text.label(printed);
        if (style.has(PageTrait.FILLERS) && left > 1) {
            int at = style.upTo(left - 1);
            for (int i = 0; i < left; i++) {
                boxes.add(Box.label(i == at ? words : "", 1));
            }
        } else {
            boxes.add(Box.label(words, left));
        }
        return boxes;
    }

    /** The lines that a row of 三 stands beside. */
    private List<Box> beside(@Nullable OutcomeGroup group) {
        List<Box> boxes = new ArrayList<>();
        if (labels > 1) {
            boxes.add(outcomes());
        }
        if (group != null && labels > 2 && !style.has(PageTrait.GROUP_ROWS)) {
            boxes.add(new Box(text.label(group.printed()), 1, true, group));
        }
        return boxes;
    }

    private static @Nullable OutcomeGroup groupOf(ApplicationRow row) {
        return row == ApplicationRow.UNDIVIDED ? null : row.group().orElse(null);
    }

    private Box outcomes() {
        return new Box(text.label(FormHeading.OUTCOMES.label().zh()), 1, true, FormHeading.OUTCOMES);
    }

    private void addGroup(OutcomeGroup group) {
        List<Box> boxes = new ArrayList<>();
        if (labels > 1) {
            boxes.add(outcomes());
        }
        int left = labels - boxes.size();
        int width = Arrays.stream(widths).sum();
        if (style.chance(2)) {
            boxes.add(Box.label(text.label(group.printed()), left + width));
        } else {
            boxes.add(Box.label(text.label(group.printed()), left));
            Arrays.stream(widths).forEach(each -> boxes.add(Box.figure("", each)));
        }
        addRemark(boxes, "");
        table.add(boxes);
    }

    private void addExtra(@Nullable OutcomeGroup group) {
        List<Box> boxes = group == null ? new ArrayList<>() : beside(group);
        String words = style.oneOf(List.of("小计", "其中：网络提交", "当面提交", "（八）依法移送"));
        boxes.add(Box.label(text.label(words), labels - boxes.size()));
        Arrays.stream(widths).forEach(each -> boxes.add(Box.figure(Integer.toString(style.upTo(9)), each)));
        addRemark(boxes, "");
        table.add(boxes);
    }

    private void addRemark(List<Box> boxes, String words) {
        if (style.has(PageTrait.REMARK_COLUMN)) {
            boxes.add(Box.figure(words, 1));
        }
    }
}
