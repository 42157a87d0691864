/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormHeading;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.OutcomeGroup;
import io.github.gongkai.form.ProactiveDisclosureRow;
import io.github.gongkai.form.ReviewResult;
import io.github.gongkai.form.ReviewTrack;
import io.github.gongkai.form.Section;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of the form, taken from its grid, and the other words that organs print for the same things. Labels that are
 * the form's own are recognised as they are; others only if they are like exactly one of the form's, of the section at
 * hand, and carry no other number.
 */
final class Vocabulary {
    /** What organs print instead of a label of the form and what is not like it. */
    private static final Map<String, FormRow> OTHER_ROW_LABELS = Map.of(
            "规范性档案", ProactiveDisclosureRow.NORMATIVE_DOCUMENTS,
            "行政规范性档案", ProactiveDisclosureRow.NORMATIVE_DOCUMENTS,
            "逾期不补正", ApplicationRow.CORRECTION_OVERDUE,
            "逾期未补正", ApplicationRow.CORRECTION_OVERDUE,
            "逾期不缴费", ApplicationRow.FEE_OVERDUE,
            "逾期未缴费", ApplicationRow.FEE_OVERDUE,
            "合计", ApplicationRow.OUTCOMES_TOTAL);

    private static final Pattern LAST_NUMBER = Pattern.compile("[一二三四五六七八九十]+|[0-9]+");

    private static final String CONTENT = FormHeading.CONTENT.label().zh();

    private static final Map<String, FormRow> ROWS = new LinkedHashMap<>();
    private static final Map<FormRow, String> LAST_NUMBERS = new HashMap<>();

    /** The words of the lines above and beside rows that are none of them. */
    private static final Set<String> GROUPS = new HashSet<>();

    /** The words that every label and heading of the form begins with. */
    private static final Set<String> BEGINNINGS = new HashSet<>();

    private static final Map<String, Set<FormColumn>> COLUMNS = new HashMap<>();

    /** The column of section 三 that a heading names; null for a heading over several of them. */
    private static final Map<String, @Nullable ApplicantCategory> APPLICANTS = new HashMap<>();

    private static final Map<String, ReviewResult> RESULTS = new HashMap<>();

    /** The track of section 四 that a heading names; null for the heading over two of them. */
    private static final Map<String, @Nullable ReviewTrack> TRACKS = new HashMap<>();

    /** The words of the headings above columns. */
    private static final Set<String> HEADINGS = new HashSet<>();

    static {
        for (FormEdition edition : FormEdition.values()) {
            for (FormRow row : edition.table(Section.PROACTIVE_DISCLOSURE).rows()) {
                ROWS.put(words(row.label(edition).zh()), row);
                for (FormColumn column : row.columns(edition)) {
                    COLUMNS.computeIfAbsent(words(column.label(edition).zh()), key -> new HashSet<>())
                            .add(column);
                }
            }
            for (FormRow row : edition.table(Section.APPLICATIONS).rows()) {
                ROWS.put(words(row.label(edition).zh()), row);
            }
            for (ApplicantCategory column : ApplicantCategory.values()) {
                APPLICANTS.put(words(column.label(edition).zh()), column);
                column.group().ifPresent(group -> APPLICANTS.put(words(group.zh()), null));
            }
            for (ReviewResult result : ReviewResult.values()) {
                RESULTS.put(words(result.label(edition).zh()), result);
            }
            for (ReviewTrack track : ReviewTrack.values()) {
                TRACKS.put(words(track.label(edition).zh()), track);
                track.group().ifPresent(group -> TRACKS.put(words(group.zh()), null));
            }
        }
        ROWS.values().forEach(row -> LAST_NUMBERS.put(row, findLastNumber(row)));
        GROUPS.add(words(FormHeading.OUTCOMES.label().zh()));
        Arrays.stream(OutcomeGroup.values())
                .forEach(group -> GROUPS.add(words(group.label().zh())));
        APPLICANTS.put("合计", ApplicantCategory.TOTAL);
        APPLICANTS.put(words(FormHeading.APPLICANTS.label().zh()), null);
        RESULTS.put("合计", ReviewResult.TOTAL);
        HEADINGS.add(CONTENT);
        Stream.of(COLUMNS, APPLICANTS, RESULTS, TRACKS).forEach(words -> HEADINGS.addAll(words.keySet()));
        Stream.of(ROWS, COLUMNS, APPLICANTS, RESULTS, TRACKS)
                .flatMap(words -> words.keySet().stream())
                .forEach(Vocabulary::addBeginnings);
        GROUPS.forEach(Vocabulary::addBeginnings);
        addBeginnings(words(FormHeading.CONTENT.label().zh()));
        Arrays.stream(ProactiveDisclosureRow.values())
                .forEach(row -> addBeginnings(words(row.articleItem().zh())));
    }

    private Vocabulary() {}

    private static void addBeginnings(String words) {
        for (int end = 1; end <= words.length(); end++) {
            BEGINNINGS.add(words.substring(0, end));
        }
    }

    /** Whether a label has the words of a row, a group of rows or a heading of the form. */
    static boolean isOfForm(Label label) {
        return isOfficialRow(label) || GROUPS.contains(label.words()) || isHeading(label) || isArticleItem(label);
    }

    /** Whether a label is a heading above columns, and has no number. */
    static boolean isHeading(Label label) {
        return label.number().isEmpty() && HEADINGS.contains(label.words());
    }

    /** Whether a label is a piece of a heading above columns, or all of one, and has no number. */
    static boolean isPieceOfHeading(Label label) {
        String words = label.words();
        return !words.isEmpty()
                && label.number().isEmpty()
                && HEADINGS.stream().anyMatch(heading -> heading.contains(words));
    }

    /** Whether a label or heading of the form begins with these words. */
    static boolean isBeginning(Label label) {
        return BEGINNINGS.contains(label.words());
    }

    /** Whether a label is a piece of the lines above and beside rows, and no row. */
    static boolean isPieceOfGroup(Label label) {
        String words = label.words();
        return !words.isEmpty()
                && label.number().isEmpty()
                && !ROWS.containsKey(words)
                && GROUPS.stream()
                        .anyMatch(group -> words.length() > 1 ? group.contains(words) : group.endsWith(words));
    }

    private static String words(String label) {
        return Label.of(label).words();
    }

    /** A row of the form that a label names, and whether it does so in the form's own words and number. */
    record RowMatch(FormRow row, boolean official) {}

    /** The row of section 二 or 三 that a label names; {@code current} is the section at hand, null if not known. */
    static Optional<RowMatch> row(Label label, @Nullable Section current) {
        String words = label.words();
        FormRow row = ROWS.get(words);
        if (row != null) {
            return Optional.of(new RowMatch(row, !contradicts(label, row)));
        }
        if (GROUPS.contains(words)) {
            return Optional.empty();
        }
        FormRow other = OTHER_ROW_LABELS.get(words);
        List<FormRow> like = other != null
                ? List.of(other)
                : ROWS.entrySet().stream()
                        .filter(entry -> isLike(label, entry.getKey(), entry.getValue()))
                        .map(Map.Entry::getValue)
                        .distinct()
                        .toList();
        return like.size() == 1
                        && !contradicts(label, like.get(0))
                        && (current == null || like.get(0).section() == current)
                ? Optional.of(new RowMatch(like.get(0), false))
                : Optional.empty();
    }

    private static boolean isLike(Label label, String official, FormRow row) {
        boolean numbered = !label.number().isEmpty() && label.bareNumber().equals(lastNumber(row));
        return Similarity.isLike(label.words(), official) || (numbered && Similarity.isPiece(label.words(), official));
    }

    /** Whether a label is that of a row of section 二 or 三 in the form's own words. */
    static boolean isOfficialRow(Label label) {
        return ROWS.containsKey(label.words());
    }

    /** Whether the label carries another number than the form prints in front of the row. */
    static boolean contradicts(Label label, FormRow row) {
        return !label.number().isEmpty()
                && !row.number().isEmpty()
                && !label.bareNumber().equals(lastNumber(row));
    }

    /** The number as it is printed in front of a row: that of 三(三)1 is 1. */
    private static String lastNumber(FormRow row) {
        return LAST_NUMBERS.getOrDefault(row, "");
    }

    private static String findLastNumber(FormRow row) {
        return LAST_NUMBER
                .matcher(row.number())
                .results()
                .map(MatchResult::group)
                .reduce("", (first, last) -> last);
    }

    /** The columns of section 二 that a heading can name, in any row and edition; empty if it names none. */
    static Set<FormColumn> columns(Label label) {
        Set<FormColumn> named = COLUMNS.get(label.words());
        if (named != null) {
            return named;
        }
        return COLUMNS.entrySet().stream()
                .filter(entry -> Similarity.isLike(label.words(), entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the heading of a column of section 二 is in the form's own words. */
    static boolean isOfficialColumn(Label label) {
        return COLUMNS.containsKey(label.words());
    }

    /** Whether a heading stands above columns of section 三, and which one it names, if it names only one. */
    static boolean isApplicantHeading(Label label) {
        return label.number().isEmpty() && APPLICANTS.containsKey(label.words());
    }

    static Optional<ApplicantCategory> applicant(Label label) {
        return Optional.ofNullable(APPLICANTS.get(label.words()));
    }

    /** Whether a heading stands above columns of section 四. */
    static boolean isReviewHeading(Label label) {
        return label.number().isEmpty() && (TRACKS.containsKey(label.words()) || RESULTS.containsKey(label.words()));
    }

    /** Whether a heading names a track of section 四, or the litigation that two of them are. */
    static boolean isTrackHeading(Label label) {
        return label.number().isEmpty() && TRACKS.containsKey(label.words());
    }

    static Optional<ReviewTrack> track(Label label) {
        return Optional.ofNullable(TRACKS.get(label.words()));
    }

    static Optional<ReviewResult> result(Label label) {
        return Optional.ofNullable(RESULTS.get(label.words()));
    }

    /** Whether a word names rows and columns of several tables, so that it says nothing by itself. */
    static boolean isGeneric(Label label) {
        return APPLICANTS.get(label.words()) == ApplicantCategory.TOTAL
                || APPLICANTS.get(label.words()) == ApplicantCategory.OTHER_ORGANIZATION;
    }

    /** Whether a label is the line above rows of section 二, 第二十条第（一）项. */
    static boolean isArticleItem(Label label) {
        return label.words().startsWith("第二十条第") || label.words().equals("第二十条");
    }

    /** Whether a label is the remark of the form on how the columns of section 三 balance. */
    static boolean isPrintedBalance(Label label) {
        return label.printed().contains("勾稽关系");
    }
}
