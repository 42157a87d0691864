/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.publishedform.internal.PageMarkup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page: its elements, what it says of itself by name, and which elements hold tables. Nothing but the text given is read. */
final class HtmlPage {
    private static final int MAX_DEPTH = 400;
    private static final String ARTICLE_TITLE = "articletitle";
    private static final String PUBLICATION_DATE = "pubdate";

    private final Document document;
    private final List<Block> facts = new ArrayList<>();
    private final Set<Element> holdingTables = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> frames = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean isMarked;

    private HtmlPage(Document document) {
        this.document = document;
        for (Element meta : document.select("meta[name]")) {
            addFact(meta);
        }
        this.isMarked = facts.stream()
                .anyMatch(
                        block -> block instanceof Block.Fact fact && fact.name().equals(PageMarkup.OUTLINE));
        List<Element> tables = document.select("table");
        tables.forEach(this::addAbove);
        frames.addAll(tables.stream()
                .filter(table ->
                        !holdingTables.contains(table) && table.select("td, th").size() == 1)
                .toList());
        holdingTables.clear();
        tables.stream().filter(table -> !frames.contains(table)).forEach(this::addAbove);
    }

    private void addAbove(Element table) {
        Element above = table.parent();
        while (above != null && holdingTables.add(above)) {
            above = above.parent();
        }
    }

    static HtmlPage of(String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH);
        return new HtmlPage(parser.parseInput(html, ""));
    }

    private void addFact(Element meta) {
        String name = meta.attr("name");
        String value = meta.attr("content");
        HtmlPosition at = HtmlPosition.of(meta);
        SourcePlace place = SourcePlace.inText(at.line(), at.column());
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.startsWith(PageMarkup.FACT)) {
            facts.add(new Block.Fact(place, name, value));
        } else if (lower.equals(ARTICLE_TITLE)) {
            facts.add(new Block.Fact(place, Block.Fact.TITLE, value));
        } else if (lower.equals(PUBLICATION_DATE)) {
            facts.add(new Block.Fact(place, Block.Fact.PUBLISHED, value));
        }
    }

    /** What the page says of the report in its meta tags. */
    List<Block> facts() {
        return facts;
    }

    /** The title of the window, which may have more in it than that of the report. */
    Block title() {
        Element title = document.selectFirst("head > title");
        HtmlPosition at = title == null ? new HtmlPosition(1, 1) : HtmlPosition.of(title);
        return new Block.Fact(SourcePlace.inText(at.line(), at.column()), Block.Fact.TITLE, document.title());
    }

    Element body() {
        return document.body();
    }

    /** Whether the page says by name what it holds, as those do that this library writes. */
    boolean isMarked() {
        return isMarked;
    }

    /** Whether an element is a table that is only a frame around a text: it has one cell, and no table in it. */
    boolean isFrame(Element element) {
        return frames.contains(element);
    }

    /** Whether there is a table inside an element, other than a frame. */
    boolean holdsTable(Element element) {
        return holdingTables.contains(element);
    }
}
