/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormHeading;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.ReviewResult;
import io.github.gongkai.form.ReviewTrack;
import io.github.gongkai.form.Section;
import io.github.gongkai.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the headings in front of a row that lost its cells say of the order of its figures. */
final class StreamHeadings {
    private static final String CONTENT = FormHeading.CONTENT.label().zh();
    private static final String APPLICANTS = FormHeading.APPLICANTS.label().zh();
    private static final String ORGANIZATIONS = words(ApplicantCategory.COMMERCIAL_ENTERPRISE.group());
    private static final String LITIGATION = words(ReviewTrack.DIRECT_LITIGATION.group());

    /** What headings have at least that are none by chance. */
    private static final int FEWEST_PIECES = 3;

    private final List<SourceCell> headings;

    private StreamHeadings(List<SourceCell> headings) {
        this.headings = headings;
    }

    /** The headings of the table of a row, if there are any among those in front of it. */
    static Optional<Block.Columns> of(List<SourceCell> headings, Section section, Optional<FormRow> row) {
        boolean isHeader = headings.size() >= FEWEST_PIECES
                || headings.stream()
                        .map(StreamHeadings::label)
                        .anyMatch(label -> Vocabulary.isHeading(label) && !Vocabulary.isGeneric(label));
        StreamHeadings found = new StreamHeadings(once(headings));
        if (!isHeader) {
            return Optional.empty();
        }
        if (section == Section.PROACTIVE_DISCLOSURE) {
            return row.map(found::ofDisclosure);
        }
        boolean isInOrder = section == Section.APPLICATIONS ? found.areApplicants() : found.areReviews();
        return Optional.of(new Block.Columns(section, row(found.headings), isInOrder));
    }

    /** The headings once, if they stand twice, as where a page ends right behind them. */
    private static List<SourceCell> once(List<SourceCell> headings) {
        List<String> texts = headings.stream().map(SourceCell::text).toList();
        int half = texts.size() / 2;
        return texts.subList(0, half).equals(texts.subList(half, texts.size())) ? headings.subList(0, half) : headings;
    }

    private static SourceRow row(List<SourceCell> cells) {
        return new SourceRow(cells.get(0).place(), "", cells, false);
    }

    private static Label label(SourceCell heading) {
        return Label.of(heading.text());
    }

    private static String words(Optional<Wording> label) {
        return label.map(of -> Label.of(of.zh()).words()).orElse("");
    }

    private static List<String> words(List<? extends FormColumn> columns, FormEdition edition) {
        return columns.stream()
                .map(column -> words(Optional.of(column.label(edition))))
                .toList();
    }

    private List<SourceCell> without(Predicate<String> words) {
        return headings.stream()
                .filter(heading -> !words.test(label(heading).words()))
                .toList();
    }

    private static boolean areWhole(List<SourceCell> headings) {
        return headings.stream().map(StreamHeadings::label).allMatch(Vocabulary::isHeading);
    }

    private Block.Columns ofDisclosure(FormRow row) {
        SourcePlace place = headings.get(0).place();
        List<SourceCell> names = without(CONTENT::equals);
        List<SourceCell> cells = new ArrayList<>(List.of(SourceCell.of(place, CONTENT)));
        if (areWhole(names)) {
            cells.addAll(names);
            return new Block.Columns(Section.PROACTIVE_DISCLOSURE, row(cells), true);
        }
        Optional<List<String>> columns = Arrays.stream(FormEdition.values())
                .filter(row::isIn)
                .flatMap(edition -> BrokenHeadings.inOrder(names, words(row.columns(edition), edition)).stream())
                .findFirst();
        columns.ifPresent(texts -> texts.forEach(text -> cells.add(SourceCell.of(place, text))));
        return new Block.Columns(Section.PROACTIVE_DISCLOSURE, row(cells), columns.isPresent());
    }

    /** Whether the headings of section 三 stand in their order, as far as they go. */
    private boolean areApplicants() {
        if (!areWhole(headings)) {
            List<SourceCell> names = without(words -> words.equals(APPLICANTS) || words.equals(ORGANIZATIONS));
            return Stream.of("总计", "合计")
                    .anyMatch(total ->
                            BrokenHeadings.inOrder(names, applicantsWith(total)).isPresent());
        }
        List<ApplicantCategory> columns = new ArrayList<>();
        boolean hasOrganizations = false;
        int right = headings.stream()
                .mapToInt(heading -> heading.place().column())
                .max()
                .orElse(0);
        for (SourceCell heading : headings) {
            Label label = label(heading);
            hasOrganizations |= label.words().equals(ORGANIZATIONS);
            boolean isRightmost = right > 1 && heading.place().column() == right;
            boolean isTotal = Vocabulary.applicant(label).equals(Optional.of(ApplicantCategory.TOTAL));
            boolean followsPersons = columns.equals(List.of(ApplicantCategory.NATURAL_PERSON));
            // Where the kinds of organisations have a line of their own below, the total stands in front of them.
            if (!isTotal || !followsPersons || !(hasOrganizations || isRightmost)) {
                Vocabulary.applicant(label).ifPresent(columns::add);
            }
        }
        return areAscending(columns);
    }

    private static List<String> applicantsWith(String total) {
        List<String> columns = new ArrayList<>(words(List.of(ApplicantCategory.values()), FormEdition.inForce()));
        columns.set(columns.size() - 1, total);
        return columns;
    }

    private static <T extends Comparable<T>> boolean areAscending(List<T> columns) {
        for (int i = 1; i < columns.size(); i++) {
            if (columns.get(i - 1).compareTo(columns.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the headings of section 四 stand in their order, as far as they go. */
    private boolean areReviews() {
        return areResults(without(words -> !isPieceOfResult(words)))
                && areTracks(without(words -> isPieceOfResult(words) || words.equals(LITIGATION)));
    }

    private static boolean isPieceOfResult(String words) {
        return Vocabulary.result(Label.of(words)).isPresent()
                || Arrays.stream(ReviewResult.values())
                        .anyMatch(result -> resultName(result).contains(words));
    }

    private static String resultName(ReviewResult result) {
        return words(Optional.of(result.label(FormEdition.inForce())));
    }

    private static boolean areResults(List<SourceCell> names) {
        List<ReviewResult> order = List.of(ReviewResult.values());
        if (areWhole(names)) {
            List<Optional<ReviewResult>> found =
                    names.stream().map(name -> Vocabulary.result(label(name))).toList();
            return Stream.iterate(0, i -> i < found.size(), i -> i + 1)
                    .allMatch(i -> found.get(i).equals(Optional.of(order.get(i % order.size()))));
        }
        List<String> ofAll = Arrays.stream(ReviewTrack.values())
                .flatMap(track -> order.stream().map(StreamHeadings::resultName))
                .toList();
        return BrokenHeadings.inOrder(names, ofAll).isPresent();
    }

    private static boolean areTracks(List<SourceCell> names) {
        List<ReviewTrack> order = List.of(ReviewTrack.values());
        if (areWhole(names)) {
            return areAscending(names.stream()
                    .flatMap(name -> Vocabulary.track(label(name)).stream())
                    .toList());
        }
        List<String> ofAll = order.stream()
                .map(track -> words(Optional.of(track.label(FormEdition.inForce()))))
                .toList();
        return BrokenHeadings.inOrder(names, ofAll).isPresent();
    }
}
