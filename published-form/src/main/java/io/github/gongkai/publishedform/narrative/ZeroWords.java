/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.ReviewResult;
import io.github.gongkai.form.ReviewTrack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said to be zero without a digit: 未收到政府信息公开申请. */
final class ZeroWords {
    private static final int MAX_BEFORE = 40;

    /** The words behind 未收到 or 无, up to the end of the clause. */
    private static final Pattern NONE = Pattern.compile(
            "(?<![均都])(?:(?:未|没有)(?:新)?(?:收到|接到|接收|发生|产生|出现|受理|涉及|被|有)过?|(?:未|没有)(?=因)|没有|无|零)([^,;:()0-9]{2,60})(?=[,;()]|$)");

    /** All applications, of anybody: not those of a kind, and not papers about them. */
    private static final Pattern APPLICATIONS = Pattern.compile(
            "(?:任何|一[件起例]|公民|个人|自然人|法人|其[他它]|社会|组织|单位|群众|公众|关于|有关|相关|要求|本[级年]度?|[、和与及或者对的向]|提出|提交|我[市县区局镇乡委办]|申请人)*"
                    + "(?:政府)?(?:信息公开的?申请|依申请公开|公开申请|政府信息申请)(?:政府|信息|的|公开|申请|事项|案?件|数|情况|要求|业务|现象)*");

    private static final Pattern CASES = Pattern.compile(".*(?:复议|诉讼|起诉|应诉)(?:的|案件?|事项|情况|事件|现象|申请|行为|发生)*");

    /** What keeps zero from being said of all cases, though they are named. */
    private static final Pattern OTHER_ZERO =
            Pattern.compile("投诉|举报|费|超期|逾期|泄|不当|责任|追究|败诉|纠正|撤销|维持|差错|异议|问题|困难|违|瑕疵|决定|引起.{0,4}重大|作为|负责|专");

    /**
     * What is zero.
     *
     * @param subject what is said to be none
     * @param from where the words begin
     * @param to where they end
     */
    record Zero(Subject subject, int from, int to) {}

    /** Some organs of several, in front of the words in the same clause. */
    private static final Pattern SOME = Pattern.compile("(?:部分|个别|多数|其余|其他|有的|一些|等|[0-9]+[个家])[^,;:]*$");

    private final Sentence sentence;
    private final Topic topic;
    private final Meanings meanings;

    ZeroWords(Sentence sentence, Topic topic, Meanings meanings) {
        this.sentence = sentence;
        this.topic = topic;
        this.meanings = meanings;
    }

    List<Zero> find() {
        List<Zero> found = new ArrayList<>();
        Matcher matcher = NONE.matcher(sentence.folded());
        while (matcher.find()) {
            boolean isOfSome = SOME.matcher(
                            sentence.folded().substring(Math.max(0, matcher.start() - MAX_BEFORE), matcher.start()))
                    .find();
            if (isOfSome) {
                continue;
            }
            zero(matcher.group(1), matcher.end())
                    .ifPresent(subject -> found.add(new Zero(subject, matcher.start(), matcher.end())));
        }
        return found;
    }

    private Optional<Subject> zero(String what, int end) {
        List<ReviewTrack> tracks = ReviewWords.tracks(what);
        boolean areCases = !tracks.isEmpty() && CASES.matcher(what).matches();
        if (OTHER_ZERO.matcher(what).find()) {
            return Optional.empty();
        }
        if (areCases && topic.isOfDisclosure(sentence, end)) {
            return Optional.of(
                    new Subject(NarrativeRule.REVIEW, List.of(meanings.reviews(tracks, ReviewResult.TOTAL))));
        }
        boolean areApplications = tracks.isEmpty() && APPLICATIONS.matcher(what).matches() && isOfAll(what);
        return areApplications
                ? Optional.of(new Subject(
                        NarrativeRule.RECEIVED,
                        List.of(meanings.applications(
                                List.of(ApplicationRow.RECEIVED), List.of(ApplicantCategory.TOTAL)))))
                : Optional.empty();
    }

    /** Not those of one kind of applicant only. */
    private static boolean isOfAll(String what) {
        boolean isPerson = what.contains("公民") || what.contains("个人") || what.contains("自然人");
        return isPerson == what.contains("法人");
    }
}
