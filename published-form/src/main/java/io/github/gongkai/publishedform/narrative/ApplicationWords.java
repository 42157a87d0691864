package io.github.gongkai.publishedform.narrative;

import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.OutcomeGroup;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words for applications, their applicants and their outcomes. */
final class ApplicationWords {
    /** Ways in which applications come, and other things than applications that are received and answered. */
    private static final Pattern OTHERS = Pattern.compile(
            "网上|网络|网站|在线|信函|邮寄|邮件|信件|来信|传真|当面|现场|来访|平台|系统|渠道|窗口|口头|电话|咨询|留言|建议|提案|热线" + "|许可|投诉件|补正|转办|移送|费|证明|登记|率");

    private static final Pattern RECEIVED = Pattern.compile("收到|收悉|受理|新收|接收|接到|收取(?!费)");
    private static final Pattern HANDLED = Pattern.compile("收办|办理(?!完)");
    private static final Pattern ANSWERED = Pattern.compile("答复|办结|办理完|回复|办复|处理完|办毕");
    private static final Pattern APPLICATIONS = Pattern.compile("申请|依申请公开");
    private static final Pattern ALONE =
            Pattern.compile("(?:[0-9]{4}年度?|全年|本年度?|今年|我[市县区局镇乡委]|共|共计|已|均|按期|按时|依法|其中|总计|累计|新增)*"
                    + "(?:新收|收到|收办|答复|办结|办理|回复)(?:了|到|的)?(?:共|共计|数量|总数|为)*");

    private static final Pattern CARRIED = Pattern.compile("结转|转入|顺延|延续|转[下次明]");
    private static final Pattern LAST = Pattern.compile("上年|上一?年度|上一年|去年|往年");
    private static final Pattern NEXT = Pattern.compile("下年|下一年|次年|明年|继续办理");
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");

    /** 等 behind the name of a row: the row stands for its group. */
    private static final Pattern AND_OTHERS = Pattern.compile(".*等(?:原因|情形|情况|理由)?.*");

    private static final Map<OutcomeGroup, Pattern> GROUPS = Map.of(
            OutcomeGroup.REFUSED, Pattern.compile("不予公开"),
            OutcomeGroup.UNABLE_TO_PROVIDE, Pattern.compile("无法提供"),
            OutcomeGroup.NOT_PROCESSED, Pattern.compile("不予处理"),
            OutcomeGroup.OTHER_HANDLING, Pattern.compile("其他处理|其它处理"));

    /** Words by which rows are called in sentences; shorter than those of the form. */
    private static final Map<ApplicationRow, Pattern> ROWS = new LinkedHashMap<>();

    private static final Map<ApplicantCategory, Pattern> APPLICANTS = new LinkedHashMap<>();
    private static final Pattern ORGANIZATIONS = Pattern.compile("法人(?:或者?|和|及|、)?(?:其[他它])?(?:组织)?");

    static {
        ROWS.put(ApplicationRow.GRANTED, Pattern.compile("予以公开|全部公开|同意公开|决定公开"));
        ROWS.put(ApplicationRow.PARTIALLY_GRANTED, Pattern.compile("部分公开"));
        ROWS.put(ApplicationRow.STATE_SECRET, Pattern.compile("国家秘密"));
        ROWS.put(ApplicationRow.PROHIBITED_BY_LAW, Pattern.compile("法律.{0,2}行政法规.{0,2}禁止公开"));
        ROWS.put(ApplicationRow.SECURITY_OR_STABILITY, Pattern.compile("三安全.?一稳定"));
        ROWS.put(ApplicationRow.THIRD_PARTY_RIGHTS, Pattern.compile("第三方合法权益"));
        ROWS.put(ApplicationRow.INTERNAL_AFFAIRS, Pattern.compile("内部事务信息"));
        ROWS.put(ApplicationRow.DELIBERATIVE_PROCESS, Pattern.compile("过程性信息"));
        ROWS.put(ApplicationRow.ENFORCEMENT_CASE_FILE, Pattern.compile("行政执法案卷"));
        ROWS.put(ApplicationRow.ADMINISTRATIVE_INQUIRY, Pattern.compile("行政查询事项"));
        ROWS.put(ApplicationRow.NOT_HELD, Pattern.compile("不掌握"));
        ROWS.put(ApplicationRow.CREATION_REQUIRED, Pattern.compile("没有现成信息|另行制作"));
        ROWS.put(ApplicationRow.UNCLEAR_AFTER_CORRECTION, Pattern.compile("补正后.{0,6}不明确"));
        ROWS.put(ApplicationRow.PETITION_OR_COMPLAINT, Pattern.compile("信访.{0,2}举报.{0,2}投诉"));
        ROWS.put(ApplicationRow.DUPLICATE, Pattern.compile("重复申请"));
        ROWS.put(ApplicationRow.PUBLISHED_MATERIAL, Pattern.compile("公开出版物"));
        ROWS.put(ApplicationRow.UNJUSTIFIED_MASS_REQUESTS, Pattern.compile("大量反复申请"));
        ROWS.put(ApplicationRow.CONFIRMATION_OR_REISSUE, Pattern.compile("确认或者?重新出具"));
        ROWS.put(ApplicationRow.CORRECTION_OVERDUE, Pattern.compile("逾期[不未]补正"));
        ROWS.put(ApplicationRow.FEE_OVERDUE, Pattern.compile("逾期.{0,12}缴纳?费"));

        APPLICANTS.put(ApplicantCategory.NATURAL_PERSON, Pattern.compile("自然人|个人|公民"));
        APPLICANTS.put(ApplicantCategory.COMMERCIAL_ENTERPRISE, Pattern.compile("商业企业"));
        APPLICANTS.put(ApplicantCategory.RESEARCH_INSTITUTION, Pattern.compile("科研机构"));
        APPLICANTS.put(ApplicantCategory.PUBLIC_INTEREST_ORGANIZATION, Pattern.compile("社会公益组织"));
        APPLICANTS.put(ApplicantCategory.LEGAL_SERVICE_ORGANIZATION, Pattern.compile("法律服务机构"));
    }

    private static final List<ApplicantCategory> ALL = List.of(ApplicantCategory.TOTAL);

    private final Meanings meanings;
    private final Optional<Integer> year;

    ApplicationWords(Meanings meanings, Optional<Integer> year) {
        this.meanings = meanings;
        this.year = year;
    }

    /** What a number of applications counts; empty if the words in front of it do not say, or say something else. */
    Optional<Subject> of(String lead, String aside) {
        if (CARRIED.matcher(lead).find()) {
            return Optional.of(carried(lead));
        }
        Optional<List<ApplicantCategory>> applicants = applicants(lead);
        if (applicants.isEmpty()) {
            return Optional.empty();
        }
        Set<OutcomeGroup> groups = EnumSet.noneOf(OutcomeGroup.class);
        GROUPS.forEach((group, words) -> add(groups, group, words, lead));
        Set<ApplicationRow> rows = EnumSet.noneOf(ApplicationRow.class);
        ROWS.forEach((row, words) -> add(rows, row, words, lead));
        if (aside.startsWith("含") || aside.startsWith("包括") || aside.startsWith("包含")) {
            ROWS.forEach((row, words) -> add(rows, row, words, aside));
        }
        if (!groups.isEmpty() || !rows.isEmpty()) {
            return outcome(lead, groups, rows, applicants.get());
        }
        if (OTHERS.matcher(lead).find()) {
            return Optional.empty();
        }
        return applicants.get().equals(ALL)
                ? handled(lead)
                : Optional.of(new Subject(
                        NarrativeRule.APPLICANT,
                        Stream.of(received(), handled(), answered())
                                .map(sum -> meanings.applications(sum, applicants.get()))
                                .toList()));
    }

    private static <E> void add(Set<E> to, E found, Pattern words, String lead) {
        if (words.matcher(lead).find()) {
            to.add(found);
        }
    }

    private Subject carried(String lead) {
        boolean isIn = LAST.matcher(lead).find() || names(lead, -1);
        boolean isOut = NEXT.matcher(lead).find() || names(lead, 1);
        Meaning in = meanings.applications(List.of(ApplicationRow.CARRIED_IN), ALL);
        Meaning out = meanings.applications(List.of(ApplicationRow.CARRIED_FORWARD), ALL);
        if (isIn == isOut) {
            return new Subject(NarrativeRule.CARRIED_FORWARD, List.of(out, in));
        }
        return isIn
                ? new Subject(NarrativeRule.CARRIED_IN, List.of(in))
                : new Subject(NarrativeRule.CARRIED_FORWARD, List.of(out));
    }

    private boolean names(String lead, int yearsLater) {
        return YEAR.matcher(lead)
                .results()
                .anyMatch(found -> year.map(value -> value + yearsLater == Integer.parseInt(found.group(1)))
                        .orElse(false));
    }

    /** The columns of the applicants that are named, or the total; empty if several are. */
    private static Optional<List<ApplicantCategory>> applicants(String lead) {
        List<List<ApplicantCategory>> named = new ArrayList<>();
        APPLICANTS.forEach((applicant, words) -> {
            if (words.matcher(lead).find()) {
                named.add(List.of(applicant));
            }
        });
        boolean isOneOrganization = named.stream().anyMatch(list -> !list.contains(ApplicantCategory.NATURAL_PERSON));
        if (!isOneOrganization && ORGANIZATIONS.matcher(lead).find()) {
            named.add(ApplicantCategory.categories()
                    .subList(1, ApplicantCategory.categories().size()));
        }
        return named.size() > 1 ? Optional.empty() : Optional.of(named.isEmpty() ? ALL : named.get(0));
    }

    /** An outcome: rows, groups of rows, or a group for a reason that is a row, which may be meant for either. */
    private Optional<Subject> outcome(
            String lead, Set<OutcomeGroup> groups, Set<ApplicationRow> rows, List<ApplicantCategory> applicants) {
        List<ApplicationRow> ofGroups =
                groups.stream().flatMap(group -> meanings.rows(group).stream()).toList();
        boolean isReason = !groups.isEmpty() && !rows.isEmpty();
        if (isReason && !ofGroups.containsAll(rows)) {
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
        return Stream.of(answered(), received(), handled())
                .map(sum -> meanings.applications(sum, ALL))
                .toList();
    }
}
