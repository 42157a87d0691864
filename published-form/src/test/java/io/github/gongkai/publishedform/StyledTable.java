/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table as the rows of the form, and how it is written with merged cells and without, in one part or in two. */
final class StyledTable {
    /**
     * A cell over one or more columns.
     *
     * @param merged what the cells have in common that are one over several rows; null for one of its own
     */
    record Box(
            String html,
            int width,
            boolean isLabel,
            @Nullable Object merged) {
        static Box label(String html, int width) {
            return new Box(html, width, true, null);
        }

        static Box figure(String html, int width) {
            return new Box(html, width, false, null);
        }
    }

    /** How the cells of one merged over several rows are written. */
    private enum Down {
        MERGED,
        REPEATED,
        BLANK_BELOW
    }

    private final PageStyle style;
    private final List<List<Box>> header = new ArrayList<>();
    private final List<List<Box>> rows = new ArrayList<>();
    private final Map<Object, Down> down = new HashMap<>();

    StyledTable(PageStyle style) {
        this.style = style;
    }

    /** Adds a row of headings, which stand again where the table goes on. */
    void addHeader(List<Box> row) {
        header.add(row);
    }

    void add(List<Box> row) {
        rows.add(row);
    }

    /** The table in HTML; in two parts if it may be cut. */
    String html(String caption, boolean mayBeCut) {
        List<List<Box>> all = new ArrayList<>(header);
        all.addAll(rows);
        if (!mayBeCut || !style.has(PageTrait.CUT_TABLES) || rows.size() < 2) {
            return part(all, header.size(), caption);
        }
        int at = header.size() + 1 + style.upTo(rows.size() - 2);
        List<List<Box>> rest = new ArrayList<>(all.subList(at, all.size()));
        boolean isRepeated = style.has(PageTrait.REPEATED_HEADER);
        if (isRepeated) {
            rest.addAll(0, header);
        }
        String between =
                style.oneOf(List.of("", "<p>（续表）</p>", "<p align=right>续上表</p>", "<div>- 3 -</div>", "<br clear=all>"));
        return part(all.subList(0, at), header.size(), caption)
                + between
                + part(rest, isRepeated ? header.size() : 0, "");
    }

    private String part(List<List<Box>> lines, int headings, String caption) {
        StringBuilder out = new StringBuilder("<table border=1 cellspacing=0 style='border-collapse:collapse'>");
        out.append(caption);
        String open = "";
        for (int i = 0; i < lines.size(); i++) {
            // No cell goes beyond a group of rows.
            if (style.has(PageTrait.ROW_GROUPS) && (i == 0 || i == headings)) {
                out.append(open.isEmpty() ? "" : "</" + open + ">");
                open = i < headings ? "thead" : "tbody";
                out.append('<').append(open).append('>');
            }
            out.append(row(lines, i));
            if (style.shows(PageTrait.HIDDEN, 10)) {
                out.append(
                        "<tr style=\"DISPLAY:none\"><td colspan=3>一、本年新收政府信息公开申请数量<td>7<td>7<td>7<td>7<td>7<td>7<td>7</tr>");
            }
        }
        return out.append(open.isEmpty() ? "" : "</" + open + ">")
                .append("</table>")
                .toString();
    }

    private String row(List<List<Box>> lines, int at) {
        StringBuilder out = new StringBuilder("<tr>");
        int column = 0;
        for (Box box : lines.get(at)) {
            boolean isBelow = at > 0 && box.merged() != null && isAt(lines.get(at - 1), column, box);
            Down how = how(box);
            if (!isBelow) {
                int height = how == Down.MERGED ? height(lines, at, column, box) : 1;
                boolean isBeyond = at + height == lines.size() && style.shows(PageTrait.WRONG_SPANS, 3);
                out.append(cell(box, box.html(), isBeyond ? height + 9 : height));
            } else if (how != Down.MERGED) {
                out.append(cell(box, how == Down.REPEATED ? box.html() : "&nbsp;", 1));
            }
            if (style.shows(PageTrait.HIDDEN, 20)) {
                out.append("<td hidden>6</td>");
            }
            column += box.width();
        }
        return out.append(style.has(PageTrait.UNCLOSED) ? "\n" : "</tr>\n").toString();
    }

    private Down how(Box box) {
        if (box.merged() == null || !style.has(PageTrait.NOT_MERGED)) {
            return Down.MERGED;
        }
        return down.computeIfAbsent(box.merged(), key -> style.oneOf(List.of(Down.values())));
    }

    private static int height(List<List<Box>> lines, int from, int column, Box box) {
        int to = from + 1;
        while (box.merged() != null && to < lines.size() && isAt(lines.get(to), column, box)) {
            to++;
        }
        return to - from;
    }

    /** Whether a row has the same merged cell at a column. */
    private static boolean isAt(List<Box> row, int column, Box box) {
        int at = 0;
        for (Box other : row) {
            if (at == column && other.merged() == box.merged() && other.width() == box.width()) {
                return true;
            }
            at += other.width();
        }
        return false;
    }

    private String cell(Box box, String html, int height) {
        boolean isHead = style.has(PageTrait.HEAD_CELLS) && box.isLabel();
        String name = isHead ? "th" : "td";
        String open = "<" + name + " width=" + (30 + style.upTo(90)) + span("colspan", box.width())
                + span("rowspan", height) + ">";
        return open + html + (style.has(PageTrait.UNCLOSED) ? "" : "</" + name + ">");
    }

    private String span(String attribute, int number) {
        if (number > 1) {
            String junk = style.shows(PageTrait.WRONG_SPANS, 3) ? style.oneOf(List.of(" ", "px", ";", ".5")) : "";
            return " " + attribute + "=\"" + number + junk + "\"";
        }
        if (style.shows(PageTrait.WRONG_SPANS, 6)) {
            return " " + attribute + style.oneOf(List.of("=1", "='-1'", "=''", "=x", "='1.5'", "=\" 1 \""));
        }
        return "";
    }
}
