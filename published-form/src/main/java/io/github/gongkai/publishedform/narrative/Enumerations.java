/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers of a sentence that are followed by a list of their parts: behind 其中, or in brackets. Parts that the form
 * tells apart, outcomes and applicants, are parts beside each other only with those of their kind.
 */
final class Enumerations {
    private static final Pattern OPENING = Pattern.compile("其中|(?<=[件条项宗起个份部次篇]),?(?:分别[为是]|包括|包含)");

    /** 等 behind a list: it goes on. */
    private static final Pattern OPEN_END = Pattern.compile("等[^,;]{0,8}$");

    /** In brackets: what a number includes beside others, not what it consists of. */
    private static final Pattern ASIDE = Pattern.compile("不?含|另|较|比");

    /** What is left when parts of a kind are told: 其他10件. */
    private static final Pattern REST = Pattern.compile("(?:属于|为)?其[他它](?:情形|情况|类|组织|结果)?");

    private static final Pattern DEED =
            Pattern.compile("(?:并|另|还|同时|全年|共)*(?:发布|更新|回复|办理|接|收|转发|制作|开展|召开|印发|处理|答复|受理|组织|推送|编发|完成|举办)");
    private static final Pattern MARK = Pattern.compile("[、,;]");
    private static final Pattern CHANNEL = Pattern.compile("网|微信|微博|新媒体|公众号|公报|客户端|平台|渠道|栏|号|APP|app|[Vv]");

    /** So many parts are not named where only some are meant. */
    private static final int LONG = 4;

    private final Sentence sentence;
    private final List<Counted> counted;

    Enumerations(Sentence sentence, List<Counted> counted) {
        this.sentence = sentence;
        this.counted = counted;
    }

    List<EnumerationClaim> find() {
        List<EnumerationClaim> found = new ArrayList<>();
        Matcher opening = OPENING.matcher(sentence.folded());
        while (opening.find()) {
            int from = opening.end();
            before(opening.start()).ifPresent(whole -> found.addAll(lists(whole, from, end(from))));
        }
        for (Counted whole : counted) {
            int open = whole.mention().end();
            boolean isBracket =
                    open < sentence.folded().length() && sentence.folded().charAt(open) == '(';
            boolean isAside = isBracket
                    && ASIDE.matcher(sentence.folded().substring(open + 1)).lookingAt();
            if (isBracket && !isAside) {
                found.addAll(lists(whole, open + 1, end(open + 1)));
            }
        }
        return found;
    }

    /** The number that a list of parts is of: the last in front of it in the same brackets, or in none. */
    private Optional<Counted> before(int at) {
        return counted.stream()
                .filter(number -> number.mention().end() <= at)
                .filter(number -> sentence.depth(number.mention().end()) == sentence.depth(at))
                .reduce((first, last) -> last);
    }

    /** Where a list ends: with the brackets that it stands in, or the sentence. */
    private int end(int from) {
        int end = from;
        while (end < sentence.folded().length() && sentence.depth(end + 1) >= sentence.depth(from)) {
            end++;
        }
        return end;
    }

    /** The lists of parts of a number between two places. Where a list is in another one, or goes on, there is none. */
    private List<EnumerationClaim> lists(Counted whole, int from, int to) {
        String text = sentence.folded().substring(from, to);
        if (!whole.isPlain()
                || text.indexOf("其中", 1) >= 0
                || OPEN_END.matcher(text).find()) {
            return List.of();
        }
        int semicolon = sentence.folded().indexOf(';', from);
        int listed = semicolon < 0 ? to : Math.min(semicolon, to);
        List<Counted> inside = counted.stream()
                .filter(part -> isInside(part.mention(), whole.mention(), from, to))
                .toList();
        if (inside.stream().anyMatch(part -> !part.isPlain())) {
            return List.of();
        }
        Map<Counted.Kind, List<Counted>> kinds = new EnumMap<>(Counted.Kind.class);
        Counted last = null;
        for (Counted part : inside) {
            boolean isLate =
                    part.kind() == Counted.Kind.ANYTHING && part.mention().start() >= listed;
            Counted.Kind kind =
                    last != null && REST.matcher(part.mention().lead()).matches() ? last.kind() : part.kind();
            if (!isLate || kind != Counted.Kind.ANYTHING) {
                kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(part);
            }
            last = part.kind() == Counted.Kind.ANYTHING ? last : part;
        }
        kinds.remove(Counted.Kind.WHOLE);
        boolean isMixed = kinds.size() > 1 && kinds.remove(Counted.Kind.ANYTHING) != null;
        return kinds.entrySet().stream()
                .flatMap(kind -> parts(whole, kind.getKey(), kind.getValue(), isMixed).stream())
                .map(parts -> claim(whole, parts))
                .toList();
    }

    private boolean isInside(Mention part, Mention whole, int from, int to) {
        return part.start() >= from
                && part.end() <= to
                && sentence.depth(part.end()) == sentence.depth(from)
                && part.unit().equals(whole.unit());
    }

    /** Those of the numbers behind a whole that are its parts; none if it is not clear that they are all of them. */
    private Optional<List<Counted>> parts(Counted whole, Counted.Kind kind, List<Counted> behind, boolean isMixed) {
        List<Counted> parts = kind == Counted.Kind.ANYTHING ? listed(whole, behind) : behind;
        List<Counted> here = parts.stream()
                .filter(part -> part.subject()
                        .filter(subject -> subject.rule() == NarrativeRule.CARRIED_FORWARD)
                        .isEmpty())
                .toList();
        BigDecimal all = whole.mention().number();
        if (sum(parts).compareTo(all) != 0 && sum(here).compareTo(all) == 0) {
            parts = here;
        }
        int off = all.compareTo(sum(parts));
        boolean isCertain = off == 0
                || (off > 0
                        ? !isMixed && isNearlyAll(all, parts)
                        : parts.stream().noneMatch(Enumerations::isOverlapping));
        boolean isOver = parts.stream().anyMatch(part -> part.mention().number().compareTo(all) > 0);
        boolean isOfOthers = off != 0 && kind == Counted.Kind.OUTCOME && whole.isOfApplicationsReceived();
        return parts.size() > 1 && isCertain && !isOver && !isOfOthers ? Optional.of(parts) : Optional.empty();
    }

    /** The numbers of a list of anything, up to where the sentence goes on with something else. */
    private List<Counted> listed(Counted whole, List<Counted> behind) {
        BigDecimal all = whole.mention().number();
        List<Counted> parts = new ArrayList<>();
        for (Counted part : behind) {
            boolean isOver = part.mention().number().compareTo(all) > 0
                    || (parts.size() > 1 && (isFull(all, parts) || goesOn(parts, part)));
            if (isOver) {
                break;
            }
            parts.add(part);
        }
        return parts;
    }

    /** Whether a few parts make up the whole, so that what follows is none; more of them can do so by chance. */
    private static boolean isFull(BigDecimal whole, List<Counted> parts) {
        return parts.size() < LONG && sum(parts).compareTo(whole) == 0;
    }

    /** Whether a number is said of something else than those before: of another deed, or behind a comma where 、 stood between them. */
    private boolean goesOn(List<Counted> parts, Counted next) {
        Mention first = parts.get(0).mention();
        Mention last = parts.get(parts.size() - 1).mention();
        boolean isDeed = DEED.matcher(next.mention().lead()).lookingAt()
                && !DEED.matcher(first.lead()).lookingAt();
        return isDeed || (mark(first, parts.get(1).mention()) == '、' && mark(last, next.mention()) == ',');
    }

    /** The first mark between two numbers; a space if there is none. */
    private char mark(Mention one, Mention next) {
        Matcher mark = MARK.matcher(sentence.folded());
        return mark.find(one.end()) && mark.start() < next.start()
                ? mark.group().charAt(0)
                : ' ';
    }

    /**
     * Whether a list is meant to name all parts: it is long and leaves out a quarter at most, or what it leaves out is less than any
     * of its parts and not more than a tenth. 其中 is also said of some parts among many.
     */
    private static boolean isNearlyAll(BigDecimal whole, List<Counted> parts) {
        BigDecimal rest = whole.subtract(sum(parts));
        boolean isLong =
                parts.size() >= LONG && rest.multiply(BigDecimal.valueOf(4)).compareTo(whole) <= 0;
        boolean isLittle = rest.movePointRight(1).compareTo(whole) <= 0;
        return isLong
                || (isLittle
                        && parts.stream()
                                .map(part -> part.mention().number())
                                .filter(number -> number.signum() > 0)
                                .allMatch(number -> rest.compareTo(number) < 0));
    }

    /** Whether a part is told by the channel on which something stands; the same thing often stands on several. */
    private static boolean isOverlapping(Counted part) {
        return CHANNEL.matcher(part.mention().words()).find();
    }

    private static BigDecimal sum(List<Counted> parts) {
        return parts.stream().map(part -> part.mention().number()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private EnumerationClaim claim(Counted whole, List<Counted> parts) {
        int from = whole.mention().leadStart();
        int to = parts.get(parts.size() - 1).mention().wordsEnd();
        return ImmutableEnumerationClaim.of(
                sentence.section(),
                sentence.text(),
                sentence.text(from, to),
                sentence.position(from),
                whole.mention().number(),
                whole.mention().unit(),
                parts.stream().map(Enumerations::part).toList());
    }

    private static EnumerationClaim.Part part(Counted number) {
        return ImmutablePart.of(number.mention().words(), number.mention().number());
    }
}
