/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

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
    private static final Pattern COMPARED =
            Pattern.compile("同比|环比|较|比[上去前]|比20[0-9]{2}|增长|增加|增幅|减少|下降|降低|上升|回落|提高|去年|历年|以往|平均|[日月人]均|最[多高]"
                    + "|(?:上一?年|往年)(?!.{0,4}(?:结转|转入|转结|延续|顺延))(?<!结转上年|结转上一年)");

    /** One number for each of several things. */
    private static final Pattern EACH = Pattern.compile(".+分别.*|.*(?:均|都)(?:为|是|有)?");

    /** What a share is said to be of: nothing, or all applications. */
    private static final Pattern SHARE_OF_ALL =
            Pattern.compile("[,(]?(?:约)?占(?:比|了|约|达|为|到|全年|全部|全市|本年|所有|当年|总|的|数|量|件|已|政府信息公开|依申请公开|公开"
                    + "|申请|答复|办结|收到|受理|办理|收办|新收|处理|结果|比例|比重|案件)*");

    private static final Pattern ALL_UPHELD = Pattern.compile("(?:均|全部|都)(?:获|被|予以|得到|为|是|结果)?维持");

    /** What keeps 维持 from being said of all cases. */
    private static final Pattern SOME = Pattern.compile("审结|办结|结案|除|未结");

    private final Sentence sentence;
    private final Topic topic;
    private final Meanings meanings;
    private final ApplicationWords applications;
    private final ReviewWords reviews;
    private final DisclosureWords disclosure;
    private final Scope scope;
    private final List<Counted> counted = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Claim> shares = new ArrayList<>();

    SentenceClaims(Sentence sentence, Topic topic, Meanings meanings, ApplicationWords applications) {
        this.sentence = sentence;
        this.topic = topic;
        this.meanings = meanings;
        this.applications = applications;
        this.reviews = new ReviewWords(meanings);
        this.disclosure = new DisclosureWords(meanings);
        this.scope = new Scope(sentence);
    }

    /** The claims in the order in which they begin. */
    List<Claim> find() {
        for (Mention mention : Mention.of(sentence.folded())) {
            if (mention.isCount()) {
                boolean isPlain =
                        mention.isExact() && !COMPARED.matcher(mention.lead()).find();
                counted.add(new Counted(mention, isPlain ? subject(mention) : Optional.empty(), isPlain));
            } else if (mention.isPercent() && mention.isExact()) {
                addShare(mention);
            }
        }
        for (Counted number : new Rivals(sentence, topic, scope).settle(counted)) {
            Mention mention = number.mention();
            number.subject()
                    .ifPresent(subject -> claims.add(figure(
                            subject, mention.number(), mention.unit(), mention.leadStart(), mention.wordsEnd())));
        }
        claims.addAll(shares);
        claims.addAll(new Enumerations(sentence, counted).find());
        for (ZeroWords.Zero zero : new ZeroWords(sentence, topic, meanings).find()) {
            if (!scope.isOfPeriod(zero.from())) {
                claims.add(figure(zero.subject(), BigDecimal.ZERO, "", zero.from(), zero.to()));
            }
        }
        addAllUpheld();
        claims.sort(Comparator.comparingInt(Claim::position));
        return claims;
    }

    /** What a number counts by the words that go with it. */
    private Optional<Subject> subject(Mention mention) {
        String words = mention.words();
        if (RowWords.groups(words).isEmpty() && RowWords.rows(words).isEmpty()) {
            topic.count(words);
        }
        boolean isEach =
                EACH.matcher(mention.lead()).matches() && mention.number().signum() != 0;
        if (isEach || scope.isOfPeriod(mention.start())) {
            return Optional.empty();
        }
        boolean isOfCases = !ReviewWords.tracks(words).isEmpty();
        Optional<Subject> found = disclosure.of(words, sentence.folded(), mention.start());
        if (found.isEmpty() && topic.isOfDisclosure(sentence, mention.wordsEnd())) {
            found = reviews.of(words);
        }
        return found.isEmpty() && !isOfCases && topic.isOfApplications()
                ? applications.of(mention, sentence.folded())
                : found;
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
                isOfOtherYear ? OptionalInt.empty() : scope.year(to),
                subject.meanings());
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
        shares.add(ImmutableShareClaim.of(
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
        return between.length() <= 20 && SHARE_OF_ALL.matcher(between).matches();
    }

    private void addAllUpheld() {
        Matcher matcher = ALL_UPHELD.matcher(sentence.folded());
        while (matcher.find()) {
            String before = sentence.folded().substring(0, matcher.start());
            List<ReviewTrack> nearest = ReviewWords.tracks(before.substring(lastBreak(before)));
            List<ReviewTrack> tracks = nearest.isEmpty() ? ReviewWords.tracks(before) : nearest;
            boolean isOfAll = !SOME.matcher(before).find() && topic.isOfDisclosure(sentence, matcher.start());
            if (!tracks.isEmpty() && isOfAll) {
                claims.add(ImmutableAllUpheldClaim.of(
                        sentence.section(),
                        sentence.text(),
                        sentence.text(matcher.start(), matcher.end()),
                        sentence.position(matcher.start()),
                        tracks));
            }
        }
    }

    private static int lastBreak(String words) {
        return Math.max(Math.max(words.lastIndexOf(','), words.lastIndexOf(';')), 0);
    }
}
