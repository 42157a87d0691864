/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

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
    private static final Pattern OTHERS = Pattern.compile("清理|审查|审核|备案|解读|修订|修改|评估|起草|宣传|征求|党内|草案|目录|汇编|转发|法规|拟"
            + "|专栏|栏目|网站|平台|公报|集中|新媒体|公众号|转载|[库率]|报送|上报|报备|刊|纳入|合法性|公平|名义|部门|政府(?!规章|信息)");
    private static final Pattern GOES_ON =
            Pattern.compile("(?:其中|并|共|已|新|宣布|目前|截至年底)*(?:制定|制发|出台|废止|失效|现行有效|继续有效|有效)(?:的|了|共|为|文件)*");
    private static final Pattern PUBLISHING = Pattern.compile("公开|公布|发布");

    /** Decisions that are made known are not all that were made. */
    private static final Pattern MAKING_KNOWN = Pattern.compile("公开(?!申请)|公布|发布|公示|公告|归集|推送|上传|报送|录入");

    private static final Pattern MAKING = Pattern.compile("[作做]出");

    /** Kinds of decisions, and papers. */
    private static final Pattern SOME_DECISIONS = Pattern.compile("不予|准予|减轻|从轻|轻微|免|程序|简易|重大|撤销|决定书|网站|平台|率");

    /** What is done with a document, by its words. */
    private enum Deed {
        REPEALED("废止"),
        IN_FORCE("现行有效|继续有效|有效"),
        MADE("制定|制发|出台|印发|公开|公布|发布");

        private final Pattern words;

        Deed(String words) {
            this.words = Pattern.compile(words);
        }

        /** What words say to be done. */
        static Optional<Deed> in(String lead) {
            return Stream.of(values())
                    .filter(deed -> deed.words.matcher(lead).find())
                    .findFirst();
        }
    }

    private static final Map<ProactiveDisclosureRow, Pattern> DECISIONS = Map.of(
            ProactiveDisclosureRow.ADMINISTRATIVE_LICENSING, Pattern.compile("行政许可.{0,2}(?:处理)?决定"),
            ProactiveDisclosureRow.ADMINISTRATIVE_PENALTIES, Pattern.compile("行政处罚.{0,2}(?:处理)?决定"),
            ProactiveDisclosureRow.ADMINISTRATIVE_COMPULSION, Pattern.compile("行政强制.{0,2}(?:处理)?决定"));

    /** Documents that expired and are counted beside those repealed; the table may count both. */
    private static final Pattern EXPIRED = Pattern.compile("(?<!废止)(?<!废止[和及、或])(?:宣布)?失效[^,;0-9]{0,8}[0-9]");

    private final Meanings meanings;
    private @Nullable ProactiveDisclosureRow document;
    private @Nullable Deed deed;
    private boolean isPublishing;

    DisclosureWords(Meanings meanings) {
        this.meanings = meanings;
    }

    /**
     * What a number of documents or decisions counts; empty if the words do not say.
     *
     * @param lead the words that say what is counted
     * @param sentence the sentence
     * @param at where the number stands in it
     */
    Optional<Subject> of(String lead, String sentence, int at) {
        Optional<ProactiveDisclosureRow> decisions = DECISIONS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(lead).find())
                .findFirst()
                .map(Map.Entry::getKey);
        if (decisions.isEmpty()) {
            return document(lead, sentence);
        }
        String before = sentence.substring(0, at);
        boolean isSome = SOME_DECISIONS.matcher(lead).find()
                || (MAKING_KNOWN.matcher(before).find()
                        && !MAKING.matcher(before).find());
        return decisions.filter(row -> !isSome).map(row -> subject(row, List.of(ProactiveDisclosureColumn.DECISIONS)));
    }

    private Optional<Subject> document(String lead, String sentence) {
        boolean isNormative = NORMATIVE.matcher(lead).find();
        boolean isRegulation = REGULATIONS.matcher(lead).find();
        boolean isNamed = isNormative != isRegulation;
        boolean goesOn = document != null && GOES_ON.matcher(lead).matches();
        if (OTHERS.matcher(lead).find()) {
            document = null;
            return Optional.empty();
        }
        Optional<Deed> found = Deed.in(lead);
        boolean isPublished = PUBLISHING.matcher(lead).find();
        boolean isOfOther = !countsDisclosed() && lead.contains("主动公开");
        boolean isOfLess =
                isOfOther || (isPublished && found.filter(Deed.MADE::equals).isEmpty());
        boolean isRepealed = lead.contains("废止") || lead.contains("失效");
        boolean isExpired = isRepealed && EXPIRED.matcher(sentence).find();
        if ((!isNamed && !goesOn) || isOfLess || isExpired) {
            return Optional.empty();
        }
        if (isNamed) {
            document = isNormative ? ProactiveDisclosureRow.NORMATIVE_DOCUMENTS : ProactiveDisclosureRow.REGULATIONS;
        }
        found.ifPresent(known -> {
            deed = known;
            isPublishing = isPublished;
        });
        return deed == null || document == null ? Optional.empty() : Optional.of(subject(document, columns(deed)));
    }

    /** Whether the form counts the documents that are disclosed beside those that are made. */
    private boolean countsDisclosed() {
        return ProactiveDisclosureRow.NORMATIVE_DOCUMENTS
                .columns(meanings.edition())
                .contains(ProactiveDisclosureColumn.NEWLY_DISCLOSED);
    }

    private List<ProactiveDisclosureColumn> columns(Deed of) {
        if (countsDisclosed()) {
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
