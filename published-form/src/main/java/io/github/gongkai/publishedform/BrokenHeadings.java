/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Headings of columns side by side, each of them broken over lines. They are put together only in a given order: on each line
 * the pieces are of columns further and further to the right, the columns begin further and further to the right, and the
 * pieces of a column are all of its heading.
 */
final class BrokenHeadings {
    private final List<String> columns;
    private final List<String> words = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final int[] starts;

    private BrokenHeadings(List<String> columns) {
        this.columns = columns;
        this.starts = new int[columns.size()];
        columns.forEach(column -> {
            words.add("");
            texts.add("");
        });
    }

    /** The texts of the headings, if they are these columns in this order. */
    static Optional<List<String>> inOrder(List<SourceCell> pieces, List<String> columns) {
        Map<Integer, List<SourceCell>> lines = new TreeMap<>();
        pieces.forEach(piece -> lines.computeIfAbsent(piece.place().line(), line -> new ArrayList<>())
                .add(piece));
        BrokenHeadings headings = new BrokenHeadings(columns);
        boolean isSideBySide = lines.values().stream().anyMatch(line -> line.size() > 1);
        boolean isInOrder = isSideBySide
                && lines.values().stream().allMatch(headings::takes)
                && headings.words.equals(columns)
                && headings.areFromLeftToRight();
        return isInOrder ? Optional.of(headings.texts) : Optional.empty();
    }

    /** Adds the pieces of a line to the columns; false if one of them goes on with no column to the right of the one before. */
    private boolean takes(List<SourceCell> line) {
        int column = -1;
        for (SourceCell piece : line) {
            String more = Label.of(piece.text()).words();
            column++;
            while (column < columns.size() && !columns.get(column).startsWith(words.get(column) + more)) {
                column++;
            }
            if (column == columns.size()) {
                return false;
            }
            if (words.get(column).isEmpty()) {
                starts[column] = piece.place().column();
            }
            words.set(column, words.get(column) + more);
            texts.set(column, texts.get(column) + piece.text());
        }
        return true;
    }

    private boolean areFromLeftToRight() {
        for (int i = 1; i < starts.length; i++) {
            if (starts[i - 1] >= starts[i]) {
                return false;
            }
        }
        return true;
    }
}
