/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import io.github.gongkai.form.Section;
import io.github.gongkai.publishedform.internal.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence of a narrative text, folded for comparison: without white space, in half width and simplified characters. Each
 * character knows where it comes from.
 */
final class Sentence {
    /** A longer one is no sentence that anybody wrote, and is passed over. */
    private static final int MAX_LENGTH = 1200;

    /** How much of a text is looked through; narratives have some thousand characters. */
    private static final int MAX_TEXT = 200_000;

    private static final String LINE_ENDS = "\n\r";
    private static final String ENDS = "。！!？?" + LINE_ENDS;

    private final Optional<Section> section;
    private final String raw;
    private final int start;
    private final String folded;
    private final int[] origins;

    /** In how many brackets each place stands. */
    private final int[] depths;

    private final boolean beginsParagraph;
    private final boolean isLine;

    private Sentence(Optional<Section> section, String raw, int start, boolean beginsParagraph, boolean isLine) {
        this.section = section;
        this.beginsParagraph = beginsParagraph;
        this.isLine = isLine;
        this.raw = raw;
        this.start = start;
        StringBuilder out = new StringBuilder(raw.length());
        int[] from = new int[raw.length() + 1];
        for (int i = 0; i < raw.length(); i++) {
            if (!Folding.isSpace(raw.charAt(i))) {
                from[out.length()] = i;
                out.append(Folding.fold(raw.charAt(i)));
            }
        }
        from[out.length()] = raw.length();
        this.folded = out.toString();
        this.origins = from;
        this.depths = new int[folded.length() + 1];
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            depths[i + 1] = depths[i] + (c == '(' ? 1 : c == ')' ? -1 : 0);
        }
    }

    /** The sentences of a text, in their order; those that are too long are left out. */
    static List<Sentence> of(Optional<Section> section, String whole) {
        String text = whole.substring(0, Math.min(whole.length(), MAX_TEXT));
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
                to++;
            }
            if (to > from && to - from <= MAX_LENGTH) {
                boolean begins = from == 0 || LINE_ENDS.indexOf(text.charAt(from - 1)) >= 0;
                boolean ends = to == text.length() || LINE_ENDS.indexOf(text.charAt(to)) >= 0;
                sentences.add(new Sentence(section, text.substring(from, to), from, begins, begins && ends));
            }
            from = to + 1;
        }
        return sentences;
    }

    Optional<Section> section() {
        return section;
    }

    /** Whether it is the first of its line. */
    boolean beginsParagraph() {
        return beginsParagraph;
    }

    /** Whether it is a line of its own, without a full stop. */
    boolean isLine() {
        return isLine;
    }

    /** The sentence as it stands, without white space at its ends. */
    String text() {
        return Folding.trim(raw);
    }

    /** The folded characters, in which all places are counted. */
    String folded() {
        return folded;
    }

    /** In how many brackets a place stands. */
    int depth(int at) {
        return depths[at];
    }

    /** What stands between two places, as it stands in the text. */
    String text(int from, int to) {
        return to <= from ? "" : raw.substring(origins[from], origins[to - 1] + 1);
    }

    /** Where a place is in the text that the sentence is of. */
    int position(int at) {
        return start + origins[at];
    }
}
