/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.publishedform.internal.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The pieces of labels and the figures of a line, as they stand between white space. */
final class StreamTokens {
    private static final int MAX_LINE = 400;

    /** The number of a page. It may as well be a figure between two marks; then it is no piece of a row. */
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–－·]\\s*[0-9]{1,4}\\s*[-—–－·]|第\\s*[0-9]{1,4}\\s*页.*|[0-9]{1,4}\\s*/\\s*[0-9]{1,4}|[Pp]age.*");

    private static final Pattern UNIT = Pattern.compile("[（(]?(?:元|万|万元|萬元|亿元)[)）]?");

    private StreamTokens() {}

    /** The tokens of a line; none if it is too long, or the number of a page, so that what stands around it is cut. */
    static List<SourceCell> of(int number, String line) {
        String trimmed = Folding.trim(line);
        if (line.length() > MAX_LINE || PAGE_NUMBER.matcher(trimmed).matches()) {
            return List.of();
        }
        List<SourceCell> tokens = new ArrayList<>();
        int i = 0;
        while (i < line.length()) {
            int from = i;
            while (i < line.length() && !Folding.isSpace(line.charAt(i))) {
                i++;
            }
            if (i > from) {
                add(tokens, SourceCell.of(SourcePlace.inText(number, from + 1), line.substring(from, i)));
            }
            i++;
        }
        return tokens;
    }

    /** Adds a token; a unit right behind a figure is one with it. */
    private static void add(List<SourceCell> tokens, SourceCell token) {
        int last = tokens.size() - 1;
        if (isUnit(token) && last >= 0 && FigureText.isFigure(tokens.get(last).text())) {
            SourceCell figure = tokens.get(last);
            tokens.set(last, SourceCell.of(figure.place(), figure.text() + " " + token.text()));
        } else {
            tokens.add(token);
        }
    }

    /** Whether a token is a unit of money and nothing else. */
    static boolean isUnit(SourceCell token) {
        return UNIT.matcher(token.text()).matches();
    }
}
