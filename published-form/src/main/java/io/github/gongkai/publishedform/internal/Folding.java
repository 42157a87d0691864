/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.internal;

/**
 * Text brought to one form for comparison with the labels of the form: full-width characters to half width, traditional
 * characters to simplified ones, without white space. Figures are never read from folded text.
 */
public final class Folding {
    /** The traditional characters of the labels and titles, each followed by the simplified one. */
    private static final String TRADITIONAL = "總总體体況况動动開开資资訊讯條条項项內内規规範范製制數数對对檔档許许務务處处罰罚強强業业費费採采購购額额單单萬万減减請请"
            + "係系為为與与達达關关據据於于類类組组織织機机構构會会團团協协義义權权國国絕绝護护當当無无現现補补後后確确認认複复復复訴诉"
            + "訟讼維维結结糾纠審审經经轉转繼继續续辦办報报屬属實实問问題题進进繳缴納纳際际執执標标計计別别門门時时點点變变過过該该來来"
            + "個个評评責责質质應应廢废匯汇詢询設设證证詳详語语調调議议識识獲获穩稳訪访舉举決决餘余預预編编監监黨党發发佈布臺台徵征檢检"
            + "獎奖給给間间書书聯联沒没備备嚴严適适產产職职參参員员並并";

    /** What each character is folded to. */
    private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = halfWidth((char) c);
        }
        for (int i = 0; i < TRADITIONAL.length(); i += 2) {
            FOLDED[TRADITIONAL.charAt(i)] = TRADITIONAL.charAt(i + 1);
        }
    }

    private Folding() {}

    /** The text without white space, in half width and simplified characters. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                folded.append(FOLDED[c]);
            }
        }
        return folded.toString();
    }

    /** One character in half width and simplified. */
    public static char fold(char c) {
        return FOLDED[c];
    }

    /** The text without white space of any kind. */
    public static String withoutSpace(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** Full-width ASCII to ASCII, and the ideographic space to a space; everything else stays. */
    public static char halfWidth(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return c == '\u3000' ? ' ' : c;
    }

    /** White space of any kind, and characters that take no space at all. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200B'
                || c == '\u200C'
                || c == '\u200D'
                || c == '\u2060'
                || c == '\uFEFF';
    }

    /** The text without white space of any kind at either end. */
    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
