/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import io.github.gongkai.form.ReviewResult;
import io.github.gongkai.form.ReviewTrack;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words for reconsideration and litigation. A result is of the tracks that the sentence named last. */
final class ReviewWords {
    private static final Pattern RECONSIDERATION = Pattern.compile("复议");
    private static final Pattern DIRECT = Pattern.compile("未经复议|直接起诉|直接提起");
    private static final Pattern AFTER = Pattern.compile("复议后|(?<!未)经过?(?:行政)?复议|不服.{0,8}复议决定");
    private static final Pattern LITIGATION = Pattern.compile("诉讼|应诉|起诉");

    /** Parts of the cases, papers about them, and cases of others that an organ of reconsideration decides. */
    private static final Pattern OTHER_CASES = Pattern.compile(
            "撤诉|撤回|撤销|败诉|驳回|胜诉|应诉率|负责人|决定书|答复书|通知书|意见书|建议书|案卷|以.{1,8}为"
                    + "|培训|出庭|率|结转|办结|办理|受理|(?<!正在)审理(?!中)|(?<!未)审结|收到.{0,12}复议申请|收到复议|一审|二审|再审|上诉|复议机关.{0,4}(?:共|收|办)");

    private final Meanings meanings;
    private List<ReviewTrack> named = List.of();

    ReviewWords(Meanings meanings) {
        this.meanings = meanings;
    }

    /** The tracks that words name; none if they name none. */
    static List<ReviewTrack> tracks(String words) {
        Set<ReviewTrack> tracks = EnumSet.noneOf(ReviewTrack.class);
        boolean isDirect = DIRECT.matcher(words).find();
        boolean isAfter = AFTER.matcher(words).find();
        if (isDirect) {
            tracks.add(ReviewTrack.DIRECT_LITIGATION);
        }
        if (isAfter) {
            tracks.add(ReviewTrack.LITIGATION_AFTER_RECONSIDERATION);
        }
        if (!isDirect && !isAfter && LITIGATION.matcher(words).find()) {
            tracks.add(ReviewTrack.DIRECT_LITIGATION);
            tracks.add(ReviewTrack.LITIGATION_AFTER_RECONSIDERATION);
        }
        if (!isDirect
                && RECONSIDERATION.matcher(AFTER.matcher(words).replaceAll("")).find()) {
            tracks.add(ReviewTrack.RECONSIDERATION);
        }
        return List.copyOf(tracks);
    }

    /** What a number of cases counts; empty if the words in front of it name no track and no result. */
    Optional<Subject> of(String lead) {
        List<ReviewTrack> tracks = tracks(lead);
        if (!tracks.isEmpty()) {
            named = tracks;
        }
        Optional<ReviewResult> result = result(lead);
        boolean isCase = !tracks.isEmpty() || (result.isPresent() && !named.isEmpty());
        if (!isCase || OTHER_CASES.matcher(lead).find()) {
            return Optional.empty();
        }
        return Optional.of(new Subject(
                result.isPresent() ? NarrativeRule.REVIEW_RESULT : NarrativeRule.REVIEW,
                List.of(meanings.reviews(named, result.orElse(ReviewResult.TOTAL)))));
    }

    private static Optional<ReviewResult> result(String lead) {
        if (lead.contains("维持")) {
            return Optional.of(ReviewResult.UPHELD);
        }
        if (lead.contains("纠正")) {
            return Optional.of(ReviewResult.CORRECTED);
        }
        if (lead.contains("未审结") || lead.contains("未结") || lead.contains("审理中") || lead.contains("正在审理")) {
            return Optional.of(ReviewResult.PENDING);
        }
        return lead.contains("其他结果") ? Optional.of(ReviewResult.OTHER_RESULT) : Optional.empty();
    }
}
