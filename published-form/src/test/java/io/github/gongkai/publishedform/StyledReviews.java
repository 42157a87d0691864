/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.ReviewResult;
import io.github.gongkai.form.ReviewTrack;
import io.github.gongkai.publishedform.StyledTable.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Section 四 in one style: fifteen figures in a row, or a row for each track. */
final class StyledReviews {
    private static final int RESULTS = ReviewResult.values().length;

    private final AnnualReport report;
    private final PageStyle style;
    private final StyledText text;
    private final StyledTable table;

    StyledReviews(AnnualReport report, PageStyle style) {
        this.report = report;
        this.style = style;
        this.text = new StyledText(style);
        this.table = new StyledTable(style);
    }

    StyledTable table() {
        if (style.has(PageTrait.ROW_FOR_EACH_TRACK)) {
            addRows();
        } else {
            addRow();
        }
        return table;
    }

    private void addRow() {
        List<Box> top = new ArrayList<>();
        List<Box> middle = new ArrayList<>();
        List<Box> bottom = new ArrayList<>();
        for (ReviewTrack track : ReviewTrack.values()) {
            boolean isGrouped = track.group().isPresent();
            if (!isGrouped) {
                top.add(Box.label(text.label(words(track)), RESULTS));
            } else if (top.size() == 1 || style.has(PageTrait.NOT_MERGED)) {
                int width = style.has(PageTrait.NOT_MERGED) ? RESULTS : 2 * RESULTS;
                top.add(Box.label(text.label(track.group().get().zh()), width));
            }
            for (ReviewResult result : ReviewResult.values()) {
                Box heading = new Box(text.label(words(result)), 1, true, isGrouped ? null : result);
                bottom.add(heading);
                middle.addAll(isGrouped ? List.of() : List.of(heading));
            }
            middle.addAll(isGrouped ? List.of(Box.label(text.label(words(track)), RESULTS)) : List.of());
        }
        Stream.of(top, middle, bottom).forEach(table::addHeader);
        List<Box> figures = new ArrayList<>();
        for (ReviewTrack track : ReviewTrack.values()) {
            figures.addAll(figures(track));
        }
        table.add(figures);
    }

    private void addRows() {
        int labels = style.has(PageTrait.LABEL_COLUMNS) ? 1 : 2;
        List<Box> header = new ArrayList<>();
        header.add(Box.label(text.label(style.oneOf(List.of("类型", "", "案件类别"))), labels));
        Arrays.stream(ReviewResult.values()).forEach(result -> header.add(Box.label(text.label(words(result)), 1)));
        if (style.has(PageTrait.REMARK_COLUMN)) {
            header.add(Box.label(text.label("备注"), 1));
        }
        table.addHeader(header);
        for (ReviewTrack track : ReviewTrack.values()) {
            List<Box> row = new ArrayList<>();
            if (labels > 1 && track.group().isPresent()) {
                row.add(new Box(text.label(track.group().get().zh()), 1, true, "group"));
            }
            row.add(Box.label(text.label(words(track)), labels - row.size()));
            row.addAll(figures(track));
            if (style.has(PageTrait.REMARK_COLUMN)) {
                row.add(Box.figure(style.oneOf(List.of("", "无", "2")), 1));
            }
            table.add(row);
        }
    }

    private List<Box> figures(ReviewTrack track) {
        List<Box> figures = new ArrayList<>();
        for (ReviewResult result : ReviewResult.values()) {
            CellRef cell = report.edition().cell(track, result);
            figures.add(Box.figure(text.figure(report.entry(cell), cell), 1));
        }
        return figures;
    }

    private String words(ReviewTrack track) {
        return track.label(report.edition()).zh();
    }

    private String words(ReviewResult result) {
        return result == ReviewResult.TOTAL && style.chance(4)
                ? "合计"
                : result.label(report.edition()).zh();
    }
}
