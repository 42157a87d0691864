/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.publishedform.internal.Folding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed label taken apart: the number in front of it, and its words without white space, punctuation and bracketed
 * instructions.
 */
final class Label {
    private static final int MAX_LENGTH = 400;
    private static final Pattern NUMBER = Pattern.compile("^(?:[一二三四五六七八九十]、|\\([一二三四五六七八九十]\\)|[0-9]{1,2}[.、])");

    private final String printed;
    private final String number;
    private final String words;

    private Label(String printed, String number, String words) {
        this.printed = printed;
        this.number = number;
        this.words = words;
    }

    static Label of(String printed) {
        String whole = Folding.fold(printed.length() > MAX_LENGTH ? printed.substring(0, MAX_LENGTH) : printed);
        String folded = whole;
        Matcher matcher = NUMBER.matcher(folded);
        String number = "";
        if (matcher.find()) {
            number = matcher.group();
            folded = folded.substring(matcher.end());
        }
        return new Label(whole, number, letters(withoutBrackets(folded)));
    }

    /** The whole label, folded. */
    String printed() {
        return printed;
    }

    /** The number as printed, with its point or brackets; empty if there is none. */
    String number() {
        return number;
    }

    /** The number without its point or brackets: 一, 1; empty if there is none. */
    String bareNumber() {
        return letters(number);
    }

    /** The letters and digits of the label. */
    String words() {
        return words;
    }

    /** Leaves out what stands in brackets, to the end if a bracket is not closed. */
    private static String withoutBrackets(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && depth > 0) {
                depth--;
            } else if (depth == 0) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString();
    }
}
