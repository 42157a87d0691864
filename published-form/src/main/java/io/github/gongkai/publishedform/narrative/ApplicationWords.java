/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.OutcomeGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words for applications, their applicants and their outcomes. */
final class ApplicationWords {
    /** Ways in which applications come, and other things than applications that are received and answered. */
    private static final Pattern OTHERS = Pattern.compile(
            "网上|网络|网站|在线|信函|邮寄|邮件|信件|来信|传真|当面|现场|来访|平台|(?<!政府)系统|渠道|窗口|口头|书面|纸质|电话|咨询|留言|建议|提案|热线"
                    + "|许可|投诉件|补正|转办|移送|转送|转交|费|证明|登记|率|未|逾期|超期|延期|延长|提前|尚|正在|应|审查|流程|文书|案卷|抽查|台账|制度|指南|目录|工作日|不予|不受理|撤回|征求|告知书|专栏|栏目|复议|诉讼|分别|满意|调查|指导|协助|配合|代|有效|无效|培训|起草|会商|研究");

    private static final Pattern RECEIVED = Pattern.compile("收到|收悉|受理|新收|接收|接到|收取(?!费)");
    private static final Pattern HANDLED = Pattern.compile("收办|办理(?!完)");
    private static final Pattern ANSWERED = Pattern.compile("答复|办结|办理完|回复|办复|处理完|办毕");
    private static final Pattern APPLICATIONS = Pattern.compile("信息公开的?(?:类|案件)?申请|依申请公开|公开申请|申请公开");

    /** Words that say of nothing else than applications that they came or were answered, where the text is about them. */
    private static final Pattern ALONE =
            Pattern.compile("(?:[0-9]{4}年度?|全[年市县区省州镇乡校局委]|本年度?|本[级校局委镇乡区县市]|本(?:行政)?机关|本单位|今年|当年"
                    + "|我[市县区局镇乡委办厅州省校院]|我单位|我街道|各级|行政机关|共|共计|合计|已|均|并|按期|按时|及时|依法|依规|全部|其中|总计|累计|新增)*"
                    + "(?:新收|收到|收办|受理|接收|接到|答复|办结|办理|回复){1,3}(?:了|到|完毕)?"
                    + "(?:各类)?(?:申请(?:件|事项)?)?(?:的|共|共计|数量|总数|总量|数|为)*");

    /** Applications by which it is not said whether they were received or handled. */
    private static final Pattern NAMED =
            Pattern.compile("(?:20[0-9]{2}年度?|全年|本年度?|全[市县区省]|共|共有|共计|其中|的)*政府信息公开申请(?:数量?|总数|总量|共|共计|为)*");

    /** What can stand behind a number of applications that counts nothing else. */
    private static final Pattern TAIL = Pattern.compile("$|[的中并均已全且与和及予比较同按、\"”]|(?:政府)?信息公开|依申请|公开申请|申请");

    private static final Pattern INCLUDING = Pattern.compile("含|包括|包含");

    private static final Pattern CARRIED =
            Pattern.compile("结转|转结|(?:转入|顺延|延续|转)(?:到|至)?(?:下一?个?年|次年|明年|20[0-9]{2})|(?:上一?年|去年|往年).{0,6}(?:转入|延续|顺延)");
    private static final Pattern LAST = Pattern.compile("上年|上一?年度|上一年|去年|往年");
    private static final Pattern NEXT = Pattern.compile("下一?个?年|次年|明年|来年|继续办理");
    /** Other things that are carried over, and applications carried over of which something more is said. */
    private static final Pattern OTHER_CARRIED =
            Pattern.compile("信访|来信|热线|建议|提案|工单|复议|诉讼|案件|(?:答复|办结|回复|公开).{0,4}(?:上年|上一年|去年|往年|20[0-9]{2})");

    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");

    /** 等 behind the name of a row: the row stands for its group. */
    private static final Pattern AND_OTHERS = Pattern.compile(".*等(?:原因|情形|情况|理由)?.*");

    /** Words for why there is an outcome; where the reason is no row, its number is not that of the group. */
    private static final Pattern REASON = Pattern.compile("因|由于|涉及|属于|基于");

    /** Other things of which a part is made public, too. */
    private static final Pattern OTHER_THINGS = Pattern.compile("主动公开|公文|文件|建议|提案|议案|决定书|占");

    private static final List<ApplicantCategory> ALL = ApplicantWords.ALL;

    private final Meanings meanings;
    private final Optional<Integer> year;

    ApplicationWords(Meanings meanings, Optional<Integer> year) {
        this.meanings = meanings;
        this.year = year;
    }

    /** What a number of applications counts; empty if the words that go with it do not say, or say something else. */
    Optional<Subject> of(Mention mention, String sentence) {
        String words = mention.words();
        if (CARRIED.matcher(words).find()) {
            return carried(words);
        }
        Optional<List<ApplicantCategory>> applicants = ApplicantWords.applicants(words, sentence);
        if (applicants.isEmpty()) {
            return Optional.empty();
        }
        Set<OutcomeGroup> groups = RowWords.groups(words);
        Set<ApplicationRow> rows = RowWords.rows(words);
        if (INCLUDING.matcher(mention.aside()).lookingAt()) {
            rows.addAll(RowWords.rows(mention.aside()));
        }
        if (!groups.isEmpty() || !rows.isEmpty()) {
            return OTHER_THINGS.matcher(words).find()
                    ? Optional.empty()
                    : outcome(words, groups, rows, applicants.get());
        }
        if (OTHERS.matcher(words).find()) {
            return Optional.empty();
        }
        if (!applicants.get().equals(ALL)) {
            return Optional.of(applied(words, applicants.get()));
        }
        return TAIL.matcher(mention.tail()).lookingAt() ? handled(words) : Optional.empty();
    }

    /** Applications of some applicants; 公民 is also said of all of them. */
    private Subject applied(String words, List<ApplicantCategory> applicants) {
        Stream<List<ApplicantCategory>> meant =
                words.contains("公民") ? Stream.of(applicants, ALL) : Stream.of(applicants);
        return new Subject(
                NarrativeRule.APPLICANT,
                meant.flatMap(whose -> Stream.of(received(), handled(), answered())
                                .map(sum -> meanings.applications(sum, whose)))
                        .toList());
    }

    private Optional<Subject> carried(String lead) {
        boolean isIn = LAST.matcher(lead).find() || names(lead, -1);
        boolean isOut = NEXT.matcher(lead).find() || names(lead, 1);
        boolean isUnclear = isIn == isOut && !lead.contains("结转") && !lead.contains("转结");
        if (isUnclear || OTHER_CARRIED.matcher(lead).find()) {
            return Optional.empty();
        }
        Meaning in = meanings.applications(List.of(ApplicationRow.CARRIED_IN), ALL);
        Meaning out = meanings.applications(List.of(ApplicationRow.CARRIED_FORWARD), ALL);
        if (isIn == isOut) {
            return Optional.of(new Subject(NarrativeRule.CARRIED_FORWARD, List.of(out, in)));
        }
        return Optional.of(
                isIn
                        ? new Subject(NarrativeRule.CARRIED_IN, List.of(in))
                        : new Subject(NarrativeRule.CARRIED_FORWARD, List.of(out)));
    }

    private boolean names(String lead, int yearsLater) {
        return YEAR.matcher(lead)
                .results()
                .anyMatch(found -> year.map(value -> value + yearsLater == Integer.parseInt(found.group(1)))
                        .orElse(false));
    }

    /** An outcome: rows, groups of rows, or a group for a reason that is a row, which may be meant for either. */
    private Optional<Subject> outcome(
            String lead, Set<OutcomeGroup> groups, Set<ApplicationRow> rows, List<ApplicantCategory> applicants) {
        List<ApplicationRow> ofGroups =
                groups.stream().flatMap(group -> meanings.rows(group).stream()).toList();
        boolean isReason = !groups.isEmpty() && !rows.isEmpty();
        boolean isOtherReason = rows.isEmpty() && REASON.matcher(lead).find();
        if (isOtherReason || (isReason && !ofGroups.containsAll(rows))) {
            return Optional.empty();
        }
        Meaning whole = meanings.applications(ofGroups, applicants);
        Meaning alone = meanings.applications(rows, applicants);
        List<Meaning> all = !isReason
                ? List.of(rows.isEmpty() ? whole : alone)
                : AND_OTHERS.matcher(lead).matches() ? List.of(whole, alone) : List.of(alone, whole);
        return Optional.of(new Subject(
                NarrativeRule.OUTCOME,
                all.stream().filter(meaning -> !meaning.terms().isEmpty()).toList()));
    }

    private Optional<Subject> handled(String lead) {
        if (NAMED.matcher(lead).matches()) {
            return Optional.of(new Subject(
                    NarrativeRule.RECEIVED,
                    Stream.of(received(), handled(), answered())
                            .map(sum -> meanings.applications(sum, ALL))
                            .toList()));
        }
        if (!APPLICATIONS.matcher(lead).find() && !ALONE.matcher(lead).matches()) {
            return Optional.empty();
        }
        boolean isReceived = RECEIVED.matcher(lead).find();
        boolean isHandled = HANDLED.matcher(lead).find();
        boolean isAnswered = ANSWERED.matcher(lead).find();
        List<List<ApplicationRow>> sums = new ArrayList<>();
        if (isReceived) {
            sums.add(received());
        }
        if (isReceived || isHandled) {
            sums.add(handled());
        }
        if (isAnswered || isHandled) {
            sums.addAll(answeredInAnyWay());
        }
        if (isHandled && !isReceived) {
            sums.add(received());
        }
        if (sums.isEmpty()) {
            return Optional.empty();
        }
        NarrativeRule rule = isReceived && !isHandled
                ? NarrativeRule.RECEIVED
                : isHandled ? NarrativeRule.HANDLED : NarrativeRule.ANSWERED;
        return Optional.of(new Subject(
                rule, sums.stream().map(sum -> meanings.applications(sum, ALL)).toList()));
    }

    private static List<ApplicationRow> received() {
        return List.of(ApplicationRow.RECEIVED);
    }

    private static List<ApplicationRow> handled() {
        return List.of(ApplicationRow.RECEIVED, ApplicationRow.CARRIED_IN);
    }

    private static List<ApplicationRow> answered() {
        return List.of(ApplicationRow.OUTCOMES_TOTAL);
    }

    /** All outcomes, or those that are an answer: not what was not processed, or handled in another way. */
    private List<List<ApplicationRow>> answeredInAnyWay() {
        return List.of(
                answered(),
                without(Set.of(OutcomeGroup.OTHER_HANDLING)),
                without(Set.of(OutcomeGroup.OTHER_HANDLING, OutcomeGroup.NOT_PROCESSED)));
    }

    private List<ApplicationRow> without(Set<OutcomeGroup> groups) {
        return ApplicationRow.outcomes(meanings.edition()).stream()
                .filter(row -> row.group().filter(groups::contains).isEmpty())
                .toList();
    }

    /** What the share of an outcome or of applicants can be a share of. */
    List<Meaning> wholes() {
        return Stream.concat(Stream.of(received(), handled()), answeredInAnyWay().stream())
                .map(sum -> meanings.applications(sum, ALL))
                .toList();
    }
}
