package io.github.gongkai.publishedform;

import io.github.gongkai.form.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of tables that lost their cells: one cell to a line, or as text comes out of a PDF, with labels broken over
 * lines and figures among the pieces. Pieces of labels and figures are taken as they come. A row has all figures between
 * its label and the next one; since blank cells leave nothing behind, it is read only if there are as many as the form has.
 */
final class TextStream {
    /** The most pieces of labels in front of the figures of a row; more are text, and no row. */
    private static final int MAX_PIECES = 40;

    /** The most figures of a row; more are text, and no row. */
    private static final int MAX_FIGURES = 40;

    private final List<Block> blocks;
    private final List<Block.Line> lines = new ArrayList<>();
    private final List<SourceCell> pieces = new ArrayList<>();
    private final List<SourceCell> figures = new ArrayList<>();
    private @Nullable Section section;

    TextStream(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Takes down which section the next lines are of. */
    void enter(Section entered) {
        section = entered;
    }

    /** Takes the next line. One in which the source ends may have lost digits, so that its figures count for nothing. */
    void add(int number, String line, boolean endOfSource) {
        Block.Line block = new Block.Line(SourcePlace.inText(number, 1), line, true);
        List<SourceCell> tokens = endOfSource ? List.of() : StreamTokens.of(number, line);
        if (tokens.isEmpty()) {
            end();
            blocks.add(block);
            return;
        }
        boolean isLineTaken = false;
        for (SourceCell token : tokens) {
            if (!token.isFigureOrMark() && !figures.isEmpty() && !Pieces.goesOn(pieces, token)) {
                // What stands in front of the label of the next row ends this one.
                end();
                isLineTaken = false;
            }
            if (!isLineTaken) {
                lines.add(block);
                isLineTaken = true;
            }
            (token.isFigureOrMark() ? figures : pieces).add(token);
        }
        if (pieces.size() > MAX_PIECES || figures.size() > MAX_FIGURES) {
            end();
        }
    }

    /** Ends the row that was begun: it is a row of the form, or its lines are text. */
    void end() {
        List<SourceCell> labels = Pieces.labels(pieces);
        boolean isReview = section == Section.REVIEW_AND_LITIGATION && labels.isEmpty();
        if (!figures.isEmpty() && (isReview || Pieces.nameARow(labels))) {
            blocks.add(new Block.Row(row(labels)));
        } else {
            lines.stream().distinct().forEach(blocks::add);
        }
        lines.clear();
        pieces.clear();
        figures.clear();
    }

    private SourceRow row(List<SourceCell> labels) {
        List<SourceCell> cells = new ArrayList<>(labels);
        cells.addAll(figures);
        String raw = cells.stream().map(SourceCell::text).collect(Collectors.joining(" "));
        return new SourceRow(lines.get(0).place(), raw, cells, false);
    }
}
