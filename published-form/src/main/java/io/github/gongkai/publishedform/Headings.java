/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.form.FormHeading;
import io.github.gongkai.form.ReviewResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Tells the lines with headings of columns from those with figures. */
final class Headings {
    private static final String CONTENT = FormHeading.CONTENT.label().zh();

    /** So many of the columns of section 三 or of the results of section 四 are not named in one line by chance. */
    private static final int MOST_COLUMNS = 5;

    private Headings() {}

    /** The headings of section 二 in a line 信息内容 or 第二十条第（一）项; empty if it is neither. */
    static Optional<List<Label>> ofDisclosure(SourceRow line, List<Label> labels) {
        if (line.parts().stream().anyMatch(FigureText::isFigure)) {
            return Optional.empty();
        }
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).words().equals(CONTENT)) {
                return Optional.of(labels.subList(i + 1, labels.size()));
            }
        }
        if (!Vocabulary.isArticleItem(labels.get(0))) {
            return Optional.empty();
        }
        List<Label> others = labels.subList(1, labels.size());
        boolean hasRow = others.stream()
                .filter(label -> !label.words().isEmpty())
                .anyMatch(label -> Vocabulary.row(label, null).isPresent());
        return hasRow ? Optional.empty() : Optional.of(others);
    }

    /** Whether a line has headings of section 三. */
    static boolean areApplicants(SourceRow line, List<Label> labels) {
        return areHeadings(
                line,
                labels,
                label -> Vocabulary.isApplicantHeading(label) || Vocabulary.isPrintedBalance(label),
                label -> Vocabulary.applicant(label).isPresent());
    }

    /** Whether a line has headings of section 四. */
    static boolean areReviews(SourceRow line, List<Label> labels) {
        return areHeadings(
                line,
                labels,
                Vocabulary::isReviewHeading,
                label -> Vocabulary.result(label).isPresent());
    }

    /**
     * Whether a line has headings and nothing else; or no figure, and more headings than other words, such as those above the
     * labels and above columns that the form has not; or no figure, and most of the columns.
     */
    private static boolean areHeadings(
            SourceRow line, List<Label> labels, Predicate<Label> isHeading, Predicate<Label> isColumn) {
        boolean isAny = labels.stream().anyMatch(label -> isHeading.test(label) && !Vocabulary.isGeneric(label));
        if (!isAny) {
            return false;
        }
        long filled = filled(line).count();
        long headings = filled(line).filter(i -> isHeading.test(labels.get(i))).count();
        long columns = filled(line)
                .mapToObj(labels::get)
                .filter(isColumn)
                .map(Label::words)
                .distinct()
                .count();
        boolean isAllWords = line.cells().stream().noneMatch(SourceCell::isFigureOrMark);
        boolean most = headings * 2 > filled || columns >= MOST_COLUMNS;
        return headings == filled || (isAllWords && most);
    }

    /**
     * The cell that names a track in front of its figures: the last of those in front that are headings of tracks, or blank.
     * That is so only under a header that has the results once, and no tracks.
     *
     * @return the cell; -1 if the line has none
     */
    static int trackLabel(List<Label> labels, ColumnHeader header) {
        List<Label> above =
                header.lines().stream().flatMap(line -> line.labels().stream()).toList();
        boolean once = above.stream()
                        .filter(label -> Vocabulary.result(label).isPresent())
                        .count()
                == ReviewResult.values().length;
        if (!once || above.stream().anyMatch(label -> Vocabulary.track(label).isPresent())) {
            return -1;
        }
        int found = -1;
        for (int i = 0; i < labels.size(); i++) {
            if (Vocabulary.isTrackHeading(labels.get(i))) {
                found = Vocabulary.track(labels.get(i)).isPresent() ? i : found;
            } else if (!labels.get(i).printed().isEmpty()) {
                break;
            }
        }
        return found;
    }

    private static IntStream filled(SourceRow line) {
        return IntStream.range(0, line.parts().size())
                .filter(i -> !line.parts().get(i).isEmpty());
    }
}
