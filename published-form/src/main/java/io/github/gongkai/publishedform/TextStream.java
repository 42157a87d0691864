/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of tables that lost their cells: one cell to a line, or as text comes out of a PDF, with labels broken over
 * lines and figures among the pieces. Pieces of labels and figures are taken as they come. A row has all figures between
 * its label and the next one; since blank cells leave nothing behind, it is read only if there are as many as the form has.
 */
final class TextStream {
    /** The most pieces of labels in front of the figures of a row; more are text, and no row. */
    private static final int MAX_PIECES = 100;

    /** The most figures of a row; more are text, and no row. */
    private static final int MAX_FIGURES = 40;

    private final List<Block> blocks;

    /** Whether the source has pages, and so came out of a PDF. */
    private final boolean isPaged;

    private final List<Block.Line> lines = new ArrayList<>();
    private final List<SourceCell> pieces = new ArrayList<>();
    private final List<SourceCell> figures = new ArrayList<>();
    private @Nullable Section section;

    /** The row that was read last, and where it is among the blocks. */
    private @Nullable FormRow previous;

    private int previousAt;

    TextStream(List<Block> blocks, boolean isPaged) {
        this.blocks = blocks;
        this.isPaged = isPaged;
    }

    /** Takes down which section the next lines are of. */
    void enter(Section entered) {
        if (previous != null && previous != ApplicationRow.CARRIED_FORWARD) {
            doubtPrevious();
        }
        previous = null;
        section = entered;
    }

    /** Takes the next line as text, which ends the row that was begun. */
    void addText(Block.Line line) {
        end();
        blocks.add(line);
    }

    /** Takes the next line. One in which the source ends may have lost digits, so that its figures count for nothing. */
    void add(Block.Line line, boolean endOfSource) {
        List<SourceCell> tokens =
                endOfSource ? List.of() : StreamTokens.of(line.place().line(), line.text());
        if (tokens.isEmpty()) {
            addText(line);
            return;
        }
        boolean isLineTaken = false;
        for (SourceCell token : tokens) {
            // A unit by itself, of a figure on another line, counts as one too many: whose it is, is not known.
            boolean isFigure = token.isFigureOrMark() || (StreamTokens.isUnit(token) && !figures.isEmpty());
            if (!isFigure && !figures.isEmpty() && !Pieces.goesOn(pieces, token)) {
                // What stands in front of the label of the next row ends this one.
                end();
                isLineTaken = false;
            }
            if (!isLineTaken) {
                lines.add(line);
                isLineTaken = true;
            }
            (isFigure ? figures : pieces).add(token);
        }
        if (pieces.size() > MAX_PIECES || figures.size() > MAX_FIGURES) {
            end();
        }
    }

    /** Ends the row that was begun: it is a row of the form, or its lines are text. */
    void end() {
        List<SourceCell> labels = Pieces.labels(pieces);
        Optional<FormRow> named = Pieces.row(labels);
        boolean isReview = section == Section.REVIEW_AND_LITIGATION && labels.isEmpty();
        if (!figures.isEmpty() && (isReview || named.isPresent())) {
            Section of = named.map(FormRow::section).orElse(Section.REVIEW_AND_LITIGATION);
            StreamHeadings.of(Pieces.headings(pieces), of, named).ifPresent(blocks::add);
            follow(Pieces.last(labels));
            blocks.add(new Block.Row(row(labels)));
        } else {
            lines.stream().distinct().forEach(blocks::add);
        }
        lines.clear();
        pieces.clear();
        figures.clear();
    }

    /**
     * Takes down which row of section 三 comes next. Where the form has another one between it and the row before, the label of that
     * one may be lost, and its figures may stand behind those of the row before, which may have had blanks.
     */
    private void follow(Optional<FormRow> next) {
        FormRow before = previous;
        boolean isGap = before != null
                && next.isPresent()
                && Arrays.stream(FormEdition.values()).noneMatch(edition -> follows(before, next.get(), edition));
        if (isGap) {
            doubtPrevious();
        }
        previous = next.filter(row -> row.section() == Section.APPLICATIONS).orElse(null);
        previousAt = blocks.size();
    }

    private void doubtPrevious() {
        if (blocks.get(previousAt) instanceof Block.Row row) {
            blocks.set(previousAt, new Block.Row(row.row().inDoubt(NoteKind.ORDER_UNKNOWN)));
        }
    }

    private static boolean follows(FormRow one, FormRow other, FormEdition edition) {
        List<FormRow> rows = edition.table(one.section()).rows();
        return rows.contains(one) && rows.contains(other) && rows.indexOf(other) == rows.indexOf(one) + 1;
    }

    private SourceRow row(List<SourceCell> labels) {
        List<SourceCell> cells = new ArrayList<>(labels);
        cells.addAll(figures);
        String raw = cells.stream().map(SourceCell::text).collect(Collectors.joining(" "));
        SourceRow row = new SourceRow(lines.get(0).place(), raw, cells, false);
        return isOrderKnown() ? row : row.inDoubt(NoteKind.ORDER_UNKNOWN);
    }

    /**
     * Whether the figures stand in the order of their cells: on one line, or each on a line of its own. Out of a PDF those lines
     * have to follow one another, since its blocks come in any order. Several figures on each of several lines may be those of
     * two rows, with blanks in both, the label of one of which was lost.
     */
    private boolean isOrderKnown() {
        List<Integer> of = figures.stream().map(figure -> figure.place().line()).toList();
        List<Integer> distinct = of.stream().distinct().toList();
        int last = of.get(of.size() - 1);
        boolean isOneEach = distinct.size() == of.size() && (!isPaged || last - of.get(0) == of.size() - 1);
        return distinct.size() == 1 || isOneEach;
    }
}
