/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.ReviewResult;
import io.github.gongkai.form.ReviewTrack;
import io.github.gongkai.form.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the header lines above a row say of its columns: in section 二 which columns they are, in 三 and 四 whether they
 * stand in the order of the form; and the lines themselves, for their bars and for where a grid puts their cells.
 */
record ColumnHeader(List<Heading> headings, boolean inOrder, List<SourceRow> lines) {

    /** Of a header that stands again and again the last lines count; the form has three. */
    private static final int MAX_LINES = 12;

    /** No header. */
    static final ColumnHeader NONE = new ColumnHeader(List.of(), true, List.of());

    /** A heading of section 二: its cell, the columns it can mean, and the unit it prints. */
    record Heading(SourceCell cell, Set<FormColumn> columns, PrintedUnit unit) {}

    /** The header that headings in text without cells make: those of section 二 say what the columns are. */
    static ColumnHeader of(Block.Columns columns) {
        List<Label> labels = columns.row().labels();
        return columns.section() == Section.PROACTIVE_DISCLOSURE && columns.isInOrder()
                ? ofDisclosure(columns.row(), labels.subList(1, labels.size()))
                : new ColumnHeader(List.of(), columns.isInOrder(), List.of(columns.row()));
    }

    static ColumnHeader ofDisclosure(SourceRow line, List<Label> labels) {
        List<SourceCell> cells = line.cells()
                .subList(line.cells().size() - labels.size(), line.cells().size());
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            headings.add(new Heading(cells.get(i), Vocabulary.columns(label), PrintedUnit.in(label.printed())));
        }
        boolean isEmpty =
                headings.stream().allMatch(heading -> heading.columns().isEmpty());
        return isEmpty ? NONE : new ColumnHeader(headings, true, List.of(line));
    }

    /** This header with another line of section 三 below it. */
    ColumnHeader withApplicants(SourceRow line, List<Label> labels) {
        List<ApplicantCategory> columns = labels.stream()
                .map(Vocabulary::applicant)
                .flatMap(Optional::stream)
                .toList();
        boolean ascending = true;
        for (int i = 1; i < columns.size(); i++) {
            ascending &= columns.get(i - 1).compareTo(columns.get(i)) < 0;
        }
        return with(line, ascending);
    }

    /** This header with another line of section 四 below it. */
    ColumnHeader withReviews(SourceRow line, List<Label> labels) {
        // A heading in other words can stand in the place of a result, or above labels or columns that the form has
        // not.
        List<Optional<ReviewResult>> places = labels.stream()
                .filter(label -> !label.words().isEmpty() && !Vocabulary.isTrackHeading(label))
                .map(Vocabulary::result)
                .toList();
        List<ReviewTrack> tracks =
                labels.stream().map(Vocabulary::track).flatMap(Optional::stream).toList();
        boolean ordered = areOrdered(places)
                || areOrdered(places.stream().filter(Optional::isPresent).toList());
        for (int i = 1; i < tracks.size(); i++) {
            ordered &= tracks.get(i - 1).compareTo(tracks.get(i)) < 0;
        }
        return with(line, ordered);
    }

    /** Whether results stand in the order of the form, over and over, as far as they are known. */
    private static boolean areOrdered(List<Optional<ReviewResult>> results) {
        List<ReviewResult> order = List.of(ReviewResult.values());
        return IntStream.range(0, results.size())
                .allMatch(i -> results.get(i).isEmpty() || results.get(i).get() == order.get(i % order.size()));
    }

    private ColumnHeader with(SourceRow line, boolean ordered) {
        Stream<SourceRow> last = lines.stream().skip(Math.max(0, lines.size() - MAX_LINES + 1));
        return new ColumnHeader(
                headings,
                inOrder && ordered,
                Stream.concat(last, Stream.of(line)).toList());
    }

    /** The index of the cell that names a column in a line with as many cells as a row; -1 if there is none. */
    int index(FormColumn column, SourceRow row) {
        return lines.stream()
                .filter(line ->
                        line.cells().size() == row.cells().size() && line.startsWithBar() == row.startsWithBar())
                .flatMap(line -> IntStream.range(0, line.labels().size())
                        .filter(i -> names(line.labels().get(i), column))
                        .boxed())
                .findFirst()
                .orElse(-1);
    }

    private static boolean names(Label label, FormColumn column) {
        return column instanceof ApplicantCategory category
                ? Vocabulary.applicant(label).equals(Optional.of(category))
                : Vocabulary.columns(label).contains(column);
    }

    /** The last line of the header. */
    Optional<SourceRow> lastLine() {
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
    }

    /** The number of blank columns behind those of the form; empty if there is no header. */
    OptionalInt blankColumns() {
        return lastLine().map(line -> OptionalInt.of(line.blankEnd())).orElse(OptionalInt.empty());
    }

    /** The place of a column of section 二; -1 if it has none. */
    int place(FormColumn column) {
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).columns().contains(column)) {
                return i;
            }
        }
        return -1;
    }

    /** The unit that is printed above a column of section 二. */
    PrintedUnit unit(FormColumn column) {
        int place = place(column);
        return place < 0 ? PrintedUnit.NONE : headings.get(place).unit();
    }
}
