/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.form.CellRef;
import java.util.ArrayList;
import java.util.List;

/** Words and figures as they stand in the source of a page in one style. */
final class StyledText {
    /** Simplified characters of the form, each followed by the traditional one. */
    private static final String TRADITIONAL = "总總体體况況动動开開条條项項内內规規范範制製数數对對许許务務处處罚罰强強业業费費采採购購额額单單万萬减減请請"
            + "类類组組织織机機构構会會团團权權国國绝絕护護无無现現补補后後确確认認复復诉訴讼訟维維结結纠糾审審经經转轉继繼续續办辦报報属屬实實问問"
            + "题題进進缴繳纳納际際执執稳穩访訪举舉决決获獲发發废廢关關";

    private static final List<String> SPACES = List.of(" ", "\u3000", "&nbsp;", "\n  ", "&#8194;", "\u200B");
    private static final List<String> BLANKS =
            List.of("", "&nbsp;", " ", "<br>", "\u3000", "<p>&nbsp;</p>", "<!-- 3 -->");
    private static final List<String> MARKS = List.of("<sup>①</sup>", "<sup>[1]</sup>", "<sup>注</sup>", "（注）");
    private static final List<List<String>> INLINE = List.of(
            List.of("<span lang=EN-US>", "<o:p></o:p></span>"),
            List.of("<font color=red>", "</font>"),
            List.of("<b>", "</b>"),
            List.of("<span style='mso-spacerun:yes'></span><u>", "</u>"));
    private static final List<String> BETWEEN = List.of("", "<!-- 7 -->", "<wbr>", "<a name=_Toc12></a>");

    private final PageStyle style;

    StyledText(PageStyle style) {
        this.style = style;
    }

    /** A label or a heading. */
    String label(String words) {
        String printed = words;
        if (style.has(PageTrait.OTHER_PUNCTUATION)) {
            printed = printed.replace('（', '(')
                    .replace('）', ')')
                    .replace("“", "\"")
                    .replace("”", "\"");
            printed = style.chance(2) ? printed.replaceFirst("^([0-9])\\.", "$1、") : printed;
        }
        List<String> pieces = pieces(style.has(PageTrait.TRADITIONAL) ? traditional(printed) : printed);
        int breakAt = style.shows(PageTrait.BREAKS, 2) ? style.upTo(pieces.size()) : 0;
        for (int i = 1; i < pieces.size(); i++) {
            String before = i == breakAt ? "<br>" : style.shows(PageTrait.INNER_SPACES, 6) ? style.oneOf(SPACES) : "";
            pieces.set(i, before + pieces.get(i));
        }
        return inBlock(broken(pieces) + (style.shows(PageTrait.FOOTNOTES, 6) ? style.oneOf(MARKS) : ""));
    }

    /** A heading, a title or a paragraph, which is read to the letter. */
    String line(String text) {
        return broken(pieces(text));
    }

    /** What a cell of the form holds. */
    String figure(Entry entry, CellRef cell) {
        if (entry.state() == EntryState.NOT_READ) {
            return inBlock("<img src=12.png alt=12>");
        }
        if (entry.state() == EntryState.BLANK) {
            return style.oneOf(BLANKS);
        }
        String shown = entry.text().orElseGet(() -> number(entry, cell));
        boolean isNoted = entry.isStated() && style.shows(PageTrait.FOOTNOTES, 8);
        return inBlock(hidden() + broken(pieces(shown)) + (isNoted ? style.oneOf(MARKS) : "") + hidden());
    }

    private String hidden() {
        return style.shows(PageTrait.HIDDEN, 12) ? "<span style='color:red; display: none'>8</span>" : "";
    }

    private String number(Entry entry, CellRef cell) {
        String plain = entry.number().orElseThrow().toPlainString();
        int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        String whole = plain.substring(0, end);
        String grouped =
                style.shows(PageTrait.THOUSANDS, 2) ? whole.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", ",") : whole;
        String number = grouped
                + plain.substring(end)
                + entry.amount().map(amount -> unit(amount, cell)).orElse("");
        return style.shows(PageTrait.FULL_WIDTH_FIGURES, 2) ? fullWidth(number) : number;
    }

    private String unit(Amount amount, CellRef cell) {
        boolean isPrintedAbove = cell.column().label(cell.edition()).zh().contains("万元");
        return switch (amount.unit()) {
            case YUAN -> "元";
            case TEN_THOUSAND_YUAN -> isPrintedAbove && style.chance(2) ? "" : style.chance(2) ? "万元" : " 万";
            case NONE -> "";
        };
    }

    private static String fullWidth(String number) {
        StringBuilder wide = new StringBuilder();
        number.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7F ? c + 0xFEE0 : c)));
        return wide.toString();
    }

    private static String traditional(String words) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int at = TRADITIONAL.indexOf(c);
            out.append(at >= 0 && at % 2 == 0 ? TRADITIONAL.charAt(at + 1) : c);
        }
        return out.toString();
    }

    /** The characters of a text as they are written. */
    private List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        text.codePoints().forEach(c -> {
            boolean isNamed = c == '<' || c == '>' || c == '&';
            boolean isReference = isNamed || style.shows(PageTrait.REFERENCES, 5);
            pieces.add(
                    !isReference
                            ? Character.toString(c)
                            : style.chance(2) ? "&#" + c + ";" : String.format("&#x%x;", c));
        });
        return pieces;
    }

    private String broken(List<String> pieces) {
        if (!style.has(PageTrait.BROKEN_WORDS)) {
            return String.join("", pieces);
        }
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < pieces.size()) {
            int end = Math.min(pieces.size(), i + 1 + style.upTo(3));
            List<String> around = style.oneOf(INLINE);
            out.append(around.get(0))
                    .append(String.join("", pieces.subList(i, end)))
                    .append(around.get(1));
            out.append(end < pieces.size() ? style.oneOf(BETWEEN) : "");
            i = end;
        }
        return out.toString();
    }

    private String inBlock(String text) {
        if (style.has(PageTrait.WORD_MARKUP)) {
            return "<p class=MsoNormal align=center style='text-align:center;mso-pagination:widow-orphan'>"
                    + "<span lang=EN-US style='font-size:10.5pt;mso-font-kerning:0pt'>" + text
                    + "<o:p></o:p></span></p>";
        }
        return switch (style.upTo(5)) {
            case 0 -> "<p align=center>" + text + "</p>";
            case 1 -> "\n\t" + text + " ";
            case 2 -> "<div><strong>" + text + "</strong></div>";
            default -> text;
        };
    }
}
