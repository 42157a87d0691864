/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.form.FormRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Pieces of labels put together again. */
final class Pieces {
    /** The most pieces that a mistyped label is put together from. */
    private static final int MAX_MISTYPED = 3;

    private Pieces() {}

    private static SourceCell join(SourceCell one, SourceCell other) {
        return SourceCell.of(one.place(), one.text() + other.text());
    }

    /** Whether a piece is a label of the form by itself. */
    private static boolean isOfForm(SourceCell piece) {
        return Vocabulary.isOfForm(Label.of(piece.text()));
    }

    /**
     * The labels that pieces make up. Where the last one names no row by itself, the last ones are taken as one label that
     * is shortened or mistyped, if that names one.
     */
    static List<SourceCell> labels(List<SourceCell> pieces) {
        List<SourceCell> labels = joined(pieces);
        SourceCell joined = null;
        for (int i = labels.size() - 1; i >= Math.max(0, labels.size() - MAX_MISTYPED); i--) {
            joined = joined == null ? labels.get(i) : join(labels.get(i), joined);
            if (isRow(joined)) {
                List<SourceCell> found = new ArrayList<>(labels.subList(0, i));
                found.add(joined);
                return found;
            }
        }
        return labels;
    }

    /** The labels of the form that pieces make up, without headings of columns and pieces of the lines beside the rows. */
    private static List<SourceCell> joined(List<SourceCell> pieces) {
        List<SourceCell> whole = whole(pieces);
        int front = front(whole);
        return IntStream.range(0, whole.size())
                .filter(i -> !saysNothing(Label.of(whole.get(i).text())))
                .filter(i -> i >= front || !isPieceOfHeading(whole.get(i)))
                .mapToObj(whole::get)
                .toList();
    }

    /** The headings of columns, and pieces of them, that stand in front of the first label. */
    static List<SourceCell> headings(List<SourceCell> pieces) {
        List<SourceCell> whole = whole(pieces);
        int front = front(whole);
        return IntStream.range(0, whole.size())
                .filter(i -> isHeading(whole.get(i)) || (i < front && isPieceOfHeading(whole.get(i))))
                .mapToObj(whole::get)
                .toList();
    }

    /** How many headings, pieces of headings and of lines beside the rows stand in front of the first other label. */
    private static int front(List<SourceCell> whole) {
        int front = 0;
        while (front < whole.size()
                && (isPieceOfHeading(whole.get(front))
                        || saysNothing(Label.of(whole.get(front).text())))) {
            front++;
        }
        return front;
    }

    private static boolean isHeading(SourceCell piece) {
        return Vocabulary.isHeading(Label.of(piece.text()));
    }

    private static boolean isPieceOfHeading(SourceCell piece) {
        return Vocabulary.isPieceOfHeading(Label.of(piece.text()));
    }

    /** The labels and headings that pieces make up, and what is left of the pieces. */
    private static List<SourceCell> whole(List<SourceCell> pieces) {
        List<SourceCell> labels = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            int end = end(pieces, i);
            SourceCell label = pieces.get(i);
            for (int j = i + 1; j < end; j++) {
                label = join(label, pieces.get(j));
            }
            labels.add(label);
            i = end;
        }
        return labels;
    }

    private static boolean saysNothing(Label label) {
        return label.words().isEmpty()
                || Vocabulary.isHeading(label)
                || Vocabulary.isPrintedBalance(label)
                || Vocabulary.isArticleItem(label)
                || Vocabulary.isPieceOfGroup(label);
    }

    /** The place behind the last piece of the label that begins at a piece. */
    private static int end(List<SourceCell> pieces, int from) {
        StringBuilder text = new StringBuilder(pieces.get(from).text());
        int end = from + 1;
        int next = from + 1;
        boolean isOpen = isOpen(text);
        while (next < pieces.size() && (isOpen || mayGoOn(Label.of(text.toString())))) {
            text.append(pieces.get(next).text());
            next++;
            boolean wasOpen = isOpen;
            isOpen = isOpen(text);
            if (isOpen && !wasOpen && !Vocabulary.isBeginning(Label.of(text.toString()))) {
                return end;
            }
            if (!isOpen && (wasOpen || Vocabulary.isOfForm(Label.of(text.toString())))) {
                end = next;
            }
        }
        return end;
    }

    private static boolean mayGoOn(Label label) {
        boolean isWholeItem = Vocabulary.isArticleItem(label) && label.words().endsWith("项");
        return Vocabulary.isBeginning(label) && !isWholeItem;
    }

    private static boolean isOpen(CharSequence text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
        }
        return depth > 0;
    }

    /** Whether a piece behind the figures of a row goes on with the label in front of them. */
    static boolean goesOn(List<SourceCell> pieces, SourceCell piece) {
        if (pieces.isEmpty()) {
            return false;
        }
        SourceCell last = pieces.get(pieces.size() - 1);
        if (isOpen(last.text())) {
            return true;
        }
        List<SourceCell> more = new ArrayList<>(pieces);
        more.add(piece);
        int from = 0;
        while (end(more, from) < more.size()) {
            from = end(more, from);
        }
        boolean isMistyped = !isOfForm(last) && Label.of(piece.text()).number().isEmpty() && isRow(join(last, piece));
        return !isOfForm(piece) && (from < pieces.size() || isMistyped);
    }

    /** The row of the form that the first label that names one names; empty if something else stands right in front of the figures. */
    static Optional<FormRow> row(List<SourceCell> labels) {
        List<Optional<FormRow>> named = labels.stream().map(Pieces::named).toList();
        boolean endsInRow = !named.isEmpty() && named.get(named.size() - 1).isPresent();
        return endsInRow ? named.stream().flatMap(Optional::stream).findFirst() : Optional.empty();
    }

    /** The row of the form that the last label names. */
    static Optional<FormRow> last(List<SourceCell> labels) {
        return labels.isEmpty() ? Optional.empty() : named(labels.get(labels.size() - 1));
    }

    private static Optional<FormRow> named(SourceCell label) {
        return Vocabulary.row(Label.of(label.text()), null).map(Vocabulary.RowMatch::row);
    }

    private static boolean isRow(SourceCell label) {
        return named(label).isPresent();
    }
}
