package io.github.gongkai.publishedform.narrative;

import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.ReviewResult;
import io.github.gongkai.form.ReviewTrack;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The claims of one sentence. */
final class SentenceClaims {
    /** A number that says how this year differs from another one, or that is of more than this year, is in no table. */
    private static final Pattern COMPARED = Pattern.compile(
            "同比|环比|较|比[上去前]|比20[0-9]{2}|增长|增加|增幅|减少|下降|降低|上升|回落|提高|去年|上年(?!.{0,4}(?:结转|转入))(?<!结转上年)|历年");

    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");
    private static final Pattern NONE =
            Pattern.compile("(?:未(?!经)|没有|无(?![法正效需])|零)(?:新)?(?:收到|接到|发生|产生|出现|受理|涉及|被)?([^,;:()0-9]{2,40})");

    private static final Pattern ALL_UPHELD = Pattern.compile("(?:均|全部|都)(?:获|被|予以|得到|为|是|结果)?维持");

    /** What keeps zero from being said of applications or cases, though they are named. */
    private static final Pattern OTHER_ZERO = Pattern.compile("投诉|举报|费|超期|逾期|泄|不当|责任|追究|败诉|纠正|撤销|差错|异议|问题|困难");

    private final Sentence sentence;
    private final Topic topic;
    private final Meanings meanings;
    private final ApplicationWords applications;
    private final ReviewWords reviews;
    private final DisclosureWords disclosure;
    private final List<Counted> counted = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    SentenceClaims(Sentence sentence, Topic topic, Meanings meanings, ApplicationWords applications) {
        this.sentence = sentence;
        this.topic = topic;
        this.meanings = meanings;
        this.applications = applications;
        this.reviews = new ReviewWords(meanings);
        this.disclosure = new DisclosureWords(meanings);
    }

    /** The claims in the order in which they begin. */
    List<Claim> find() {
        for (Mention mention : Mention.of(sentence.folded())) {
            if (mention.isCount()) {
                boolean isPlain =
                        mention.isExact() && !COMPARED.matcher(mention.lead()).find();
                Optional<Subject> subject = isPlain ? subject(mention.lead(), mention.aside()) : Optional.empty();
                counted.add(new Counted(mention, subject, isPlain));
                subject.ifPresent(found -> claims.add(
                        figure(found, mention.number(), mention.unit(), mention.leadStart(), mention.end())));
            } else if (mention.isPercent() && mention.isExact()) {
                addShare(mention);
            }
        }
        claims.addAll(new Enumerations(sentence, counted).find());
        addZeros();
        addAllUpheld();
        claims.sort(Comparator.comparingInt(Claim::position));
        return claims;
    }

    /** What a number counts by the words in front of it. */
    private Optional<Subject> subject(String lead, String aside) {
        Optional<Subject> found = disclosure.of(lead);
        if (found.isEmpty() && topic.isOfDisclosure(sentence)) {
            found = reviews.of(lead);
        }
        if (found.isEmpty() && topic.isOfApplications()) {
            found = applications.of(lead, aside);
        }
        return found;
    }

    private FigureClaim figure(Subject subject, BigDecimal number, String unit, int from, int to) {
        boolean isOfOtherYear =
                subject.rule() == NarrativeRule.CARRIED_IN || subject.rule() == NarrativeRule.CARRIED_FORWARD;
        return ImmutableFigureClaim.of(
                sentence.section(),
                sentence.text(),
                sentence.text(from, to),
                sentence.position(from),
                subject.rule(),
                number,
                unit,
                isOfOtherYear ? OptionalInt.empty() : namedYear(to),
                subject.meanings());
    }

    /** The year that the sentence names last in front of a place. */
    private OptionalInt namedYear(int before) {
        OptionalInt year = OptionalInt.empty();
        Matcher matcher = YEAR.matcher(sentence.folded()).region(0, before);
        while (matcher.find()) {
            year = OptionalInt.of(Integer.parseInt(matcher.group(1)));
        }
        return year;
    }

    /** Adds a share that stands right behind a number of applications, or behind one that is part of another. */
    private void addShare(Mention percent) {
        Counted last = counted.isEmpty() ? null : counted.get(counted.size() - 1);
        if (last == null || !isShareOf(percent, last.mention()) || !isPart(last)) {
            return;
        }
        List<BigDecimal> stated = counted.stream()
                .map(Counted::mention)
                .filter(mention -> !mention.equals(last.mention()))
                .filter(mention -> mention.unit().equals(last.mention().unit()))
                .map(Mention::number)
                .filter(number ->
                        number.signum() > 0 && number.compareTo(last.mention().number()) >= 0)
                .distinct()
                .toList();
        claims.add(ImmutableShareClaim.of(
                sentence.section(),
                sentence.text(),
                sentence.text(last.mention().leadStart(), percent.end()),
                sentence.position(last.mention().leadStart()),
                last.mention().number(),
                percent.number(),
                stated,
                applications.wholes()));
    }

    private static boolean isPart(Counted number) {
        return number.kind() == Counted.Kind.OUTCOME || number.kind() == Counted.Kind.APPLICANT;
    }

    private boolean isShareOf(Mention percent, Mention number) {
        String between = sentence.folded().substring(number.end(), percent.start());
        return between.length() <= 20
                && between.matches("[,(]?(?:约)?占.*")
                && !COMPARED.matcher(between).find();
    }

    /** Adds what is said to be zero without a digit: 未收到政府信息公开申请. */
    private void addZeros() {
        Matcher matcher = NONE.matcher(sentence.folded());
        while (matcher.find()) {
            String what = matcher.group(1);
            String clause = clause(matcher.start(), matcher.end());
            boolean isZero = clause.chars().noneMatch(Character::isDigit)
                    && !OTHER_ZERO.matcher(clause).find();
            zero(what)
                    .filter(subject -> isZero)
                    .ifPresent(subject ->
                            claims.add(figure(subject, BigDecimal.ZERO, "", matcher.start(), matcher.end())));
        }
    }

    private String clause(int from, int to) {
        int end = to;
        while (end < sentence.folded().length()
                && ",;".indexOf(sentence.folded().charAt(end)) < 0) {
            end++;
        }
        return sentence.folded().substring(from, end);
    }

    private Optional<Subject> zero(String what) {
        List<ReviewTrack> tracks = ReviewWords.tracks(what);
        if (!tracks.isEmpty()) {
            return topic.isOfDisclosure(sentence)
                    ? Optional.of(
                            new Subject(NarrativeRule.REVIEW, List.of(meanings.reviews(tracks, ReviewResult.TOTAL))))
                    : Optional.empty();
        }
        boolean isApplications = what.matches(".*(?:信息公开的?申请|依申请公开|公开申请).*");
        return isApplications
                ? Optional.of(new Subject(
                        NarrativeRule.RECEIVED,
                        List.of(meanings.applications(
                                List.of(ApplicationRow.RECEIVED), List.of(ApplicantCategory.TOTAL)))))
                : Optional.empty();
    }

    private void addAllUpheld() {
        Matcher matcher = ALL_UPHELD.matcher(sentence.folded());
        while (matcher.find()) {
            List<ReviewTrack> tracks = ReviewWords.tracks(sentence.folded().substring(0, matcher.start()));
            if (!tracks.isEmpty() && topic.isOfDisclosure(sentence)) {
                claims.add(ImmutableAllUpheldClaim.of(
                        sentence.section(),
                        sentence.text(),
                        sentence.text(matcher.start(), matcher.end()),
                        sentence.position(matcher.start()),
                        tracks));
            }
        }
    }
}
