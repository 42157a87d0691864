package io.github.gongkai.publishedform.narrative;

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

    private final Sentence sentence;
    private final List<Counted> counted;

    /** In how many brackets each place stands. */
    private final int[] depths;

    Enumerations(Sentence sentence, List<Counted> counted) {
        this.sentence = sentence;
        this.counted = counted;
        String folded = sentence.folded();
        this.depths = new int[folded.length() + 1];
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            depths[i + 1] = depths[i] + (c == '(' ? 1 : c == ')' ? -1 : 0);
        }
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
                .filter(number -> depths[number.mention().end()] == depths[at])
                .reduce((first, last) -> last);
    }

    /** Where a list ends: with the brackets that it stands in, or the sentence. */
    private int end(int from) {
        int end = from;
        while (end < sentence.folded().length() && depths[end + 1] >= depths[from]) {
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
        Map<Counted.Kind, List<Counted>> kinds = new EnumMap<>(Counted.Kind.class);
        for (Counted part : counted) {
            Mention mention = part.mention();
            boolean isInside = mention.start() >= from
                    && mention.end() <= to
                    && depths[mention.end()] == depths[from]
                    && mention.unit().equals(whole.mention().unit());
            if (isInside && !part.isPlain()) {
                return List.of();
            }
            if (isInside && (part.kind() != Counted.Kind.ANYTHING || mention.start() < listed)) {
                kinds.computeIfAbsent(part.kind(), key -> new ArrayList<>()).add(part);
            }
        }
        kinds.remove(Counted.Kind.WHOLE);
        if (kinds.size() > 1) {
            kinds.remove(Counted.Kind.ANYTHING);
        }
        return kinds.values().stream()
                .filter(parts -> parts.size() > 1)
                .map(parts -> claim(whole, parts))
                .toList();
    }

    private EnumerationClaim claim(Counted whole, List<Counted> parts) {
        int from = whole.mention().leadStart();
        int to = parts.get(parts.size() - 1).mention().end();
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
        return ImmutablePart.of(number.mention().lead(), number.mention().number());
    }
}
