package io.github.gongkai.publishedform.narrative;

import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.ProactiveDisclosureColumn;
import io.github.gongkai.form.ProactiveDisclosureRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words for what is disclosed on an organ's own motion. A number goes on with the document and the deed named last. */
final class DisclosureWords {
    private static final Pattern NORMATIVE = Pattern.compile("规范性文件|规范性档案");
    private static final Pattern REGULATIONS = Pattern.compile("规章(?!制度)");
    private static final Pattern OTHERS = Pattern.compile("清理|审查|审核|备案|解读|修订|修改|评估|起草|宣传|征求|党内|草案|目录|汇编|转发");
    private static final Pattern GOES_ON =
            Pattern.compile("(?:其中|并|共|已|新|宣布|目前|截至年底)*(?:制定|制发|出台|废止|失效|现行有效|继续有效|有效)(?:的|了|共|为|文件)*");
    private static final Pattern PUBLISHING = Pattern.compile("公开|公布|发布");

    /** What is done with a document, by its words. */
    private enum Deed {
        REPEALED("废止|失效"),
        IN_FORCE("现行有效|继续有效|有效"),
        MADE("制定|制发|出台|印发|公开|公布|发布");

        private final Pattern words;

        Deed(String words) {
            this.words = Pattern.compile(words);
        }
    }

    private static final Map<ProactiveDisclosureRow, Pattern> DECISIONS = Map.of(
            ProactiveDisclosureRow.ADMINISTRATIVE_LICENSING, Pattern.compile("行政许可.{0,2}(?:处理)?决定"),
            ProactiveDisclosureRow.ADMINISTRATIVE_PENALTIES, Pattern.compile("行政处罚.{0,2}(?:处理)?决定"),
            ProactiveDisclosureRow.ADMINISTRATIVE_COMPULSION, Pattern.compile("行政强制.{0,2}(?:处理)?决定"));

    private final Meanings meanings;
    private @Nullable ProactiveDisclosureRow document;
    private @Nullable Deed deed;
    private boolean isPublishing;

    DisclosureWords(Meanings meanings) {
        this.meanings = meanings;
    }

    /** What a number of documents or decisions counts; empty if the words in front of it do not say. */
    Optional<Subject> of(String lead) {
        Optional<Subject> decisions = DECISIONS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(lead).find()
                        && !PUBLISHING.matcher(lead).find())
                .findFirst()
                .map(entry -> subject(entry.getKey(), List.of(ProactiveDisclosureColumn.DECISIONS)));
        return decisions.isPresent() ? decisions : document(lead);
    }

    private Optional<Subject> document(String lead) {
        boolean isNormative = NORMATIVE.matcher(lead).find();
        boolean isRegulation = REGULATIONS.matcher(lead).find();
        boolean isNamed = isNormative != isRegulation;
        boolean goesOn = document != null && GOES_ON.matcher(lead).matches();
        if ((!isNamed && !goesOn) || OTHERS.matcher(lead).find()) {
            return Optional.empty();
        }
        if (isNamed) {
            document = isNormative ? ProactiveDisclosureRow.NORMATIVE_DOCUMENTS : ProactiveDisclosureRow.REGULATIONS;
        }
        Stream.of(Deed.values())
                .filter(found -> found.words.matcher(lead).find())
                .findFirst()
                .ifPresent(found -> {
                    deed = found;
                    isPublishing = PUBLISHING.matcher(lead).find();
                });
        return deed == null || document == null ? Optional.empty() : Optional.of(subject(document, columns(deed)));
    }

    private List<ProactiveDisclosureColumn> columns(Deed of) {
        if (meanings.edition() == FormEdition.TRIAL_2019) {
            return of != Deed.MADE
                    ? List.of()
                    : isPublishing
                            ? List.of(
                                    ProactiveDisclosureColumn.NEWLY_DISCLOSED,
                                    ProactiveDisclosureColumn.NEWLY_MADE,
                                    ProactiveDisclosureColumn.TOTAL_DISCLOSED)
                            : List.of(ProactiveDisclosureColumn.NEWLY_MADE, ProactiveDisclosureColumn.NEWLY_DISCLOSED);
        }
        return switch (of) {
            case REPEALED -> List.of(ProactiveDisclosureColumn.REPEALED);
            case IN_FORCE -> List.of(ProactiveDisclosureColumn.IN_FORCE);
            case MADE ->
                isPublishing
                        ? List.of(ProactiveDisclosureColumn.ISSUED, ProactiveDisclosureColumn.IN_FORCE)
                        : List.of(ProactiveDisclosureColumn.ISSUED);
        };
    }

    private Subject subject(ProactiveDisclosureRow row, List<ProactiveDisclosureColumn> columns) {
        return new Subject(
                NarrativeRule.DISCLOSURE,
                columns.stream().map(column -> meanings.disclosure(row, column)).toList());
    }
}
