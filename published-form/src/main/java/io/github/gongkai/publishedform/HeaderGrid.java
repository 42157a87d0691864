package io.github.gongkai.publishedform;

import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.ReviewResult;
import io.github.gongkai.form.ReviewTrack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where a grid has the columns of the form: what their headings take up, as far as a row stands in the same table. */
final class HeaderGrid {
    private HeaderGrid() {}

    /** The extents of columns of section 二 or 三 above a row; empty unless each is known, and no two overlap. */
    static Optional<List<Extent>> of(List<FormColumn> columns, ColumnHeader header, SourceRow row) {
        List<Extent> extents = new ArrayList<>();
        for (FormColumn column : columns) {
            List<Extent> found = column instanceof ApplicantCategory category
                    ? named(header, row, label -> Vocabulary.applicant(label).equals(Optional.of(category)))
                    : header.headings().stream()
                            .filter(heading -> heading.columns().contains(column))
                            .filter(heading -> isInTableOf(heading.cell(), row))
                            .flatMap(heading -> heading.cell().extents().stream())
                            .toList();
            found.stream().findFirst().filter(first -> allAsWide(found, first)).ifPresent(extents::add);
        }
        return complete(extents, columns.size());
    }

    /** The extents of the columns of section 四 above its row of figures: those of each track, one behind the other. */
    static Optional<List<Extent>> ofReviews(ColumnHeader header, SourceRow row) {
        List<Extent> extents = new ArrayList<>();
        for (ReviewTrack track : ReviewTrack.values()) {
            List<Extent> above =
                    named(header, row, label -> Vocabulary.track(label).equals(Optional.of(track)));
            for (ReviewResult result : ReviewResult.values()) {
                named(header, row, label -> Vocabulary.result(label).equals(Optional.of(result))).stream()
                        .filter(extent -> above.stream().anyMatch(ofTrack -> ofTrack.covers(extent)))
                        .findFirst()
                        .ifPresent(extents::add);
            }
        }
        return complete(extents, ReviewTrack.values().length * ReviewResult.values().length);
    }

    /** The extents of the results in a header that has them once, for tables with a row for each track. */
    static Optional<List<Extent>> ofResults(ColumnHeader header, SourceRow row) {
        List<Extent> extents = new ArrayList<>();
        for (ReviewResult result : ReviewResult.values()) {
            List<Extent> found =
                    named(header, row, label -> Vocabulary.result(label).equals(Optional.of(result)));
            found.stream().findFirst().filter(first -> allAsWide(found, first)).ifPresent(extents::add);
        }
        return complete(extents, ReviewResult.values().length);
    }

    /** Whether a cell stands under a heading that is none of these columns, nor in front of them all. */
    static boolean isElsewhere(SourceCell cell, List<Extent> columns, ColumnHeader header) {
        Extent extent = cell.extent();
        if (extent == null || columns.stream().allMatch(column -> extent.to() <= column.from())) {
            return false;
        }
        return header.lines().stream()
                .flatMap(line -> line.cells().stream())
                .filter(heading -> heading.place().table().equals(cell.place().table()) && !heading.isBlank())
                .flatMap(heading -> heading.extents().stream())
                .anyMatch(heading -> heading.covers(extent) && columns.stream().noneMatch(heading::overlaps));
    }

    private static List<Extent> named(ColumnHeader header, SourceRow row, Predicate<Label> name) {
        List<Extent> extents = new ArrayList<>();
        for (SourceRow line : row.isInGrid() ? header.lines() : List.<SourceRow>of()) {
            for (int i = 0; i < line.cells().size(); i++) {
                if (isInTableOf(line.cells().get(i), row)
                        && name.test(line.labels().get(i))) {
                    line.cells().get(i).extents().ifPresent(extents::add);
                }
            }
        }
        return extents;
    }

    private static boolean isInTableOf(SourceCell cell, SourceRow row) {
        return cell.place().table().equals(row.place().table());
    }

    private static boolean allAsWide(List<Extent> found, Extent first) {
        return found.stream().allMatch(first::isAsWideAs);
    }

    private static Optional<List<Extent>> complete(List<Extent> extents, int expected) {
        boolean apart = true;
        for (int i = 0; i < extents.size(); i++) {
            apart &= extents.subList(0, i).stream().noneMatch(extents.get(i)::overlaps);
        }
        return extents.size() == expected && apart ? Optional.of(extents) : Optional.empty();
    }
}
