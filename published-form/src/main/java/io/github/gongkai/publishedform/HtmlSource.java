/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.form.Section;
import io.github.gongkai.publishedform.internal.Folding;
import io.github.gongkai.publishedform.internal.PageMarkup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A page as blocks: the rows of its tables, and a line for each piece of text that stands on a line of its own. Tables that
 * only lay out the page are gone through as if they were not there.
 */
final class HtmlSource {
    /** The most cells that all tables of a page may have together; the form has some three hundred. */
    private static final int MAX_CELLS = 200_000;

    private final HtmlPage page;
    private final List<Block> blocks = new ArrayList<>();

    /** The element that each block comes from. */
    private final List<Element> origins = new ArrayList<>();

    private final StringBuilder line = new StringBuilder();
    private @Nullable Node lineStart;
    private int tables;
    private int cells;

    private HtmlSource(HtmlPage page) {
        this.page = page;
    }

    static List<Block> blocks(String html) {
        HtmlPage page = HtmlPage.of(html);
        HtmlSource source = new HtmlSource(page);
        source.walk(page.body());
        source.endLine(page.body());
        List<Block> blocks = new ArrayList<>(page.facts());
        blocks.addAll(HtmlContent.marked(source.blocks, source.origins));
        blocks.add(page.title());
        return blocks;
    }

    private void walk(Element parent) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                add(text);
            } else if (child instanceof Element element && !HtmlText.isNoText(element)) {
                enter(element);
            }
        }
    }

    private void enter(Element element) {
        if (page.isMarked() && element.hasAttr(PageMarkup.OURS)) {
            return;
        }
        if (page.isMarked() && element.hasAttr(PageMarkup.SECTION)) {
            endLine(element);
            addMarkedText(element);
        } else if (element.normalName().equals("table") && !page.isFrame(element)) {
            endLine(element);
            addTable(element);
        } else if (element.isBlock() || element.normalName().equals("br")) {
            endLine(element);
            walk(element);
            endLine(element);
        } else {
            walk(element);
        }
    }

    private void add(TextNode text) {
        String[] parts =
                isPreformatted(text) ? text.getWholeText().split("\n", -1) : new String[] {text.getWholeText()};
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                endLine((Element) text.parentNode());
            }
            String collapsed = HtmlText.collapsed(parts[i]);
            if (lineStart == null && !Folding.trim(collapsed).isEmpty()) {
                lineStart = text;
            }
            line.append(collapsed);
        }
    }

    private static boolean isPreformatted(TextNode text) {
        return text.parentNode() instanceof Element parent
                && parent.normalName().equals("pre");
    }

    /** Ends the line of text, if one was begun. */
    private void endLine(@Nullable Element at) {
        String trimmed = Folding.trim(line.toString());
        line.setLength(0);
        if (lineStart != null && !trimmed.isEmpty()) {
            HtmlPosition start = HtmlPosition.of(lineStart);
            Node parent = lineStart.parentNode();
            add(
                    new Block.Line(SourcePlace.inText(start.line(), start.column()), trimmed, true),
                    parent instanceof Element element ? element : at);
        }
        lineStart = null;
    }

    private void add(Block block, @Nullable Element origin) {
        blocks.add(block);
        PublishedForm.requireLines(blocks.size());
        origins.add(origin == null ? page.body() : origin);
    }

    private void addMarkedText(Element element) {
        String name = element.attr(PageMarkup.SECTION);
        Optional<Section> section = Arrays.stream(Section.values())
                .filter(candidate -> candidate.identifier().equals(name))
                .findFirst();
        if (section.isPresent() || name.equals(PageMarkup.PREAMBLE)) {
            List<String> paragraphs = element.children().stream()
                    .filter(child -> !child.hasAttr(PageMarkup.OURS))
                    .map(HtmlText::exact)
                    .toList();
            HtmlPosition at = HtmlPosition.of(element);
            add(
                    new Block.MarkedText(
                            SourcePlace.inText(at.line(), at.column()), section, String.join("\n", paragraphs)),
                    element);
        }
    }

    /** Adds the rows of a table; a row that holds tables, or only frames a text, is gone through instead. */
    private void addTable(Element table) {
        HtmlPosition at = HtmlPosition.of(table);
        Optional<List<HtmlTable.Row>> rows = HtmlTable.rows(table, tables + 1, page, MAX_CELLS - cells);
        if (rows.isEmpty()) {
            add(
                    new Block.Unread(SourcePlace.inText(at.line(), at.column()), NoteKind.TABLE_TOO_LARGE, "<table>"),
                    table);
            return;
        }
        table.children().stream()
                .filter(child -> child.normalName().equals("caption") && !HtmlText.isNoText(child))
                .forEach(this::enter);
        boolean isCounted = false;
        for (HtmlTable.Row row : rows.get()) {
            cells += row.cells().size() + 1;
            if (page.holdsTable(row.element()) || isFrame(row)) {
                walkCells(row.element());
            } else if (!row.own().isEmpty()) {
                isCounted = true;
                add(new Block.Row(sourceRow(row)), table);
            }
        }
        tables += isCounted ? 1 : 0;
    }

    private void walkCells(Element row) {
        for (Element cell : row.children()) {
            if (!HtmlText.isNoText(cell)) {
                endLine(cell);
                walk(cell);
                endLine(cell);
            }
        }
    }

    /** Whether a row is a frame around a text: it is a single cell, which is neither a row of the form nor a line above some. */
    private static boolean isFrame(HtmlTable.Row row) {
        if (row.cells().size() != 1) {
            return false;
        }
        Label label = Label.of(row.cells().get(0).text());
        return !Vocabulary.isArticleItem(label) && !Vocabulary.isOfficialRow(label);
    }

    private static SourceRow sourceRow(HtmlTable.Row row) {
        HtmlPosition at = HtmlPosition.of(row.element());
        SourcePlace first = row.own().get(0).place();
        SourcePlace place = SourcePlace.ofRow(
                at.line(), at.column(), first.table().orElseThrow(), first.row().orElseThrow());
        String raw = String.join(" | ", row.own().stream().map(SourceCell::text).toList());
        return new SourceRow(place, raw, row.cells(), false);
    }
}
