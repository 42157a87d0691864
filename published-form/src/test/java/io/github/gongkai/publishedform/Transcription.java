/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The figures of a whole report cut out of its text by counting lines and bars, without looking at a label. */
final class Transcription {
    private static final Pattern FIGURE_OR_BLANK = Pattern.compile("[0-9.]*[万元]*");

    private Transcription() {}

    /** The texts of all cells in the order of the form: of section 二, of 三 and of 四. */
    static List<String> of(String text) {
        List<String> cells = new ArrayList<>();
        int section = 0;
        for (String line : text.lines().toList()) {
            section += line.matches("[一二三四五六]、[^|]*") ? 1 : 0;
            List<String> parts = parts(line);
            if (section == 2 && parts.size() > 1 && isFigure(parts.get(1))) {
                cells.addAll(parts.subList(1, parts.size()));
            } else if (section == 3 && parts.size() >= 8) {
                cells.addAll(parts.subList(parts.size() - 7, parts.size()));
            } else if (section == 4 && parts.size() >= 15 && isFigure(parts.get(0))) {
                cells.addAll(parts.subList(0, 15));
            }
        }
        return cells;
    }

    private static boolean isFigure(String part) {
        return FIGURE_OR_BLANK.matcher(part).matches();
    }

    private static List<String> parts(String line) {
        String[] parts = line.split("\\|", -1);
        return Arrays.stream(parts).limit(parts.length - 1L).map(String::strip).toList();
    }
}
