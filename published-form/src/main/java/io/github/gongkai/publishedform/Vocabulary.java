package io.github.gongkai.publishedform;

import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormRow;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of the form, taken from its grid, and the other words that organs print for the same things. Labels that are
 * the form's own are recognised as they are; others only if they are like exactly one of the form's.
 */
final class Vocabulary {
    /** What organs print instead of a label of the form and what is not like it. */
    private static final Map<String, FormRow> OTHER_ROW_LABELS = Map.of(
            "规范性档案", ProactiveDisclosureRow.NORMATIVE_DOCUMENTS,
            "行政规范性档案", ProactiveDisclosureRow.NORMATIVE_DOCUMENTS,
            "逾期不缴费", ApplicationRow.FEE_OVERDUE,
            "逾期未缴费", ApplicationRow.FEE_OVERDUE,
            "逾期未补正", ApplicationRow.CORRECTION_OVERDUE,
            "合计", ApplicationRow.OUTCOMES_TOTAL);

    private static final Set<String> GENERIC_ROW_LABELS = Set.of("其他", "总计", "合计");

    private static final Map<String, FormRow> ROWS = new LinkedHashMap<>();
    private static final Map<String, Set<FormColumn>> COLUMNS = new HashMap<>();
    private static final Set<String> APPLICATION_HEADERS = new HashSet<>(Set.of("", "申请人情况", "法人或其他组织", "合计"));
    private static final Set<String> REVIEW_HEADERS = new HashSet<>(Set.of("", "行政诉讼", "合计"));

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
            Arrays.stream(ApplicantCategory.values())
                    .forEach(column ->
                            APPLICATION_HEADERS.add(words(column.label(edition).zh())));
            Arrays.stream(ReviewResult.values())
                    .forEach(column ->
                            REVIEW_HEADERS.add(words(column.label(edition).zh())));
            Arrays.stream(ReviewTrack.values())
                    .forEach(track ->
                            REVIEW_HEADERS.add(words(track.label(edition).zh())));
        }
    }

    private Vocabulary() {}

    private static String words(String label) {
        return Label.of(label).words();
    }

    /** A row of the form that a label names, and whether it does so in the form's own words. */
    record RowMatch(FormRow row, boolean official) {}

    /** The row of section 二 or 三 that a label names; the words 其他, 总计 and 合计 name one only inside section 三. */
    static Optional<RowMatch> row(Label label, @Nullable Section current) {
        String words = label.words();
        if (GENERIC_ROW_LABELS.contains(words) && current != Section.APPLICATIONS) {
            return Optional.empty();
        }
        FormRow row = ROWS.get(words);
        if (row != null) {
            return Optional.of(new RowMatch(row, true));
        }
        FormRow other = OTHER_ROW_LABELS.get(words);
        if (other != null) {
            return Optional.of(new RowMatch(other, false));
        }
        List<FormRow> like = ROWS.entrySet().stream()
                .filter(entry -> Similarity.isLike(words, entry.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return like.size() == 1 ? Optional.of(new RowMatch(like.get(0), false)) : Optional.empty();
    }

    /** The columns of section 二 that a label can name, in any row and edition; empty if it names none. */
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

    /** Whether the labels are a header line of section 三. */
    static boolean isApplicationsHeader(List<Label> labels) {
        return labels.stream().allMatch(label -> isUnnumbered(label, APPLICATION_HEADERS) || isPrintedBalance(label))
                && labels.stream().anyMatch(label -> !label.words().isEmpty());
    }

    /** Whether the labels are a header line of section 四. */
    static boolean isReviewHeader(List<Label> labels) {
        return labels.stream().allMatch(label -> isUnnumbered(label, REVIEW_HEADERS))
                && labels.stream().anyMatch(label -> label.words().length() > 2);
    }

    /** Whether a label is the line above rows of section 二, 第二十条第（一）项. */
    static boolean isArticleItem(Label label) {
        return label.words().startsWith("第二十条第") || label.words().equals("第二十条");
    }

    private static boolean isUnnumbered(Label label, Set<String> words) {
        return label.number().isEmpty() && words.contains(label.words());
    }

    private static boolean isPrintedBalance(Label label) {
        return label.printed().contains("勾稽关系");
    }
}
