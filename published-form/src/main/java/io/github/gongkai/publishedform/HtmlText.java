/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.publishedform.internal.Folding;
import io.github.gongkai.publishedform.internal.PageMarkup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of elements as a reader of the page sees it: what is hidden is left out, and blocks stand on lines of their own. */
final class HtmlText {
    private static final Set<String> NOT_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "select",
            "datalist",
            "button",
            "textarea",
            "input",
            "img",
            "rt",
            "rp",
            "frameset");
    private static final Set<String> PICTURES =
            Set.of("img", "input", "textarea", "select", "svg", "math", "canvas", "object", "embed", "iframe", "video");
    private static final Set<String> STRUCK = Set.of("del", "s", "strike");
    private static final Pattern REMOVED = style("display", "none");
    private static final Pattern INVISIBLE = style("visibility", "hidden|collapse");

    private final boolean isCell;
    private final boolean skipsOurs;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private HtmlText(boolean isCell, boolean skipsOurs) {
        this.isCell = isCell;
        this.skipsOurs = skipsOurs;
    }

    /**
     * The text of a cell. What is set above or below the line, or struck out, is told apart, so that no figure runs into
     * another one.
     *
     * @param skipsOurs whether the marks that this library puts on a page are left out
     */
    static String ofCell(Element cell, boolean skipsOurs) {
        HtmlText text = new HtmlText(true, skipsOurs);
        if (!isHidden(cell)) {
            text.addChildren(cell);
        }
        text.endLine();
        return String.join(" ", text.lines);
    }

    /** The text of an element as it stands in the source, without the marks that this library puts on a page. */
    static String exact(Element element) {
        StringBuilder text = new StringBuilder();
        addExact(element, text);
        return text.toString();
    }

    private static void addExact(Node parent, StringBuilder text) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode node) {
                text.append(node.getWholeText());
            } else if (child instanceof Element element && !element.hasAttr(PageMarkup.OURS)) {
                addExact(element, text);
            }
        }
    }

    /** Whether a cell holds something to see that is no text. */
    static boolean hasPicture(Element cell) {
        return cell.getAllElements().stream()
                .anyMatch(element -> PICTURES.contains(element.normalName()) && !isHidden(element));
    }

    /** Whether an element is not to be seen, or holds no text of the page. */
    static boolean isNoText(Element element) {
        return NOT_TEXT.contains(element.normalName()) || isHidden(element);
    }

    /** Whether an element is not there for a reader of the page, nor takes up any place. */
    static boolean isRemoved(Element element) {
        return element.hasAttr("hidden") || isStyled(element, REMOVED) || isHiddenInput(element);
    }

    private static boolean isHidden(Element element) {
        return isRemoved(element) || isStyled(element, INVISIBLE);
    }

    private static boolean isHiddenInput(Element element) {
        return element.normalName().equals("input") && element.attr("type").equalsIgnoreCase("hidden");
    }

    private static Pattern style(String property, String values) {
        return Pattern.compile(
                "(?:^|;)\\s*" + property + "\\s*:\\s*(?:" + values + ")\\s*(?:;|!|$)", Pattern.CASE_INSENSITIVE);
    }

    private static boolean isStyled(Element element, Pattern pattern) {
        String style = element.attr("style");
        return !style.isEmpty() && pattern.matcher(style).find();
    }

    /** Brings white space to single spaces, as a browser does; the one that keeps words apart on purpose stays. */
    static String collapsed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean isBehindSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
            if (!isSpace) {
                out.append(c);
            } else if (!isBehindSpace) {
                out.append(' ');
            }
            isBehindSpace = isSpace;
        }
        return out.toString();
    }

    private void addChildren(Node parent) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                line.append(collapsed(text.getWholeText()));
            } else if (child instanceof Element element && !isNoText(element) && !isSkipped(element)) {
                add(element);
            }
        }
    }

    private boolean isSkipped(Element element) {
        return skipsOurs && element.hasAttr(PageMarkup.OURS);
    }

    private void add(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            endLine();
        } else if (element.isBlock()) {
            endLine();
            addChildren(element);
            endLine();
        } else if (isCell && (name.equals("sup") || name.equals("sub"))) {
            addSet(element);
        } else if (isCell && STRUCK.contains(name)) {
            line.append('~');
            addChildren(element);
            line.append('~');
        } else {
            addChildren(element);
        }
    }

    /** Adds what is set above or below the line in brackets; a number is said to be so, since it may be an exponent. */
    private void addSet(Element element) {
        String text = Folding.trim(element.text());
        if (!text.isEmpty()) {
            boolean isNumber = text.chars().anyMatch(Character::isDigit) && text.indexOf('[') < 0;
            line.append(isNumber ? "(^" : "(").append(text).append(')');
        }
    }

    private void endLine() {
        String trimmed = Folding.trim(line.toString());
        if (!trimmed.isEmpty()) {
            lines.add(trimmed);
        }
        line.setLength(0);
    }
}
