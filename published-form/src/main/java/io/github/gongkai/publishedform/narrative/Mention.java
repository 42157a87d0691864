package io.github.gongkai.publishedform.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of a sentence with the word that it is counted by, and the words in front of it.
 *
 * @param start where the digits begin
 * @param end the place behind the counting word
 * @param lead the words in front, without what stands in brackets
 * @param leadStart where they begin
 * @param aside what stands in brackets among them
 * @param isExact whether it is not said to be about so many
 */
record Mention(
        int start, int end, BigDecimal number, String unit, String lead, int leadStart, String aside, boolean isExact) {

    /** What counts one thing at a time, or is a percent sign or a unit of money. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9.,第])([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(\\.[0-9]{1,6})?(余|多)?"
                    + "(件次|人次|万元|件|条|项|宗|起|个|份|部|次|篇|元|%)");

    private static final Pattern ABOUT = Pattern.compile(".*(?:约|近|超|逾|超过|大约)");

    /** What joins a number to those before, and says nothing of it. */
    private static final Pattern JOINT = Pattern.compile("[、和及]*(?:其中)?");

    private static final int MAX_LEAD = 60;
    private static final String BREAKS = ",;:";

    static final String PERCENT = "%";

    /** The mentions of a sentence, in their order. */
    static List<Mention> of(String sentence) {
        List<Mention> mentions = new ArrayList<>();
        Set<Integer> ends = new HashSet<>();
        Matcher matcher = NUMBER.matcher(sentence);
        while (matcher.find()) {
            mentions.add(of(sentence, matcher, ends));
            ends.add(matcher.end());
        }
        return mentions;
    }

    private static Mention of(String sentence, Matcher matcher, Set<Integer> ends) {
        StringBuilder lead = new StringBuilder();
        StringBuilder aside = new StringBuilder();
        int at = matcher.start();
        while (at > 0 && !ends.contains(at) && lead.length() < MAX_LEAD) {
            char c = sentence.charAt(at - 1);
            int open = c == ')' ? opening(sentence, at - 1) : -1;
            if (open >= 0) {
                aside.append(sentence, open + 1, at - 1);
                at = open;
            } else if (c == '(' || BREAKS.indexOf(c) >= 0) {
                break;
            } else {
                lead.insert(0, c);
                at--;
            }
        }
        Matcher joint = JOINT.matcher(lead);
        if (joint.lookingAt()) {
            at += joint.end();
            lead.delete(0, joint.end());
        }
        String decimals = matcher.group(2) == null ? "" : matcher.group(2);
        BigDecimal number = new BigDecimal(matcher.group(1).replace(",", "") + decimals);
        String words = lead.toString();
        boolean isExact = matcher.group(3) == null && !ABOUT.matcher(words).matches();
        return new Mention(
                matcher.start(), matcher.end(), number, matcher.group(4), words, at, aside.toString(), isExact);
    }

    /** The bracket that opens what one closes; -1 if there is none. */
    private static int opening(String sentence, int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            char c = sentence.charAt(i);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    boolean isPercent() {
        return unit.equals(PERCENT);
    }

    /** Whether it counts things one at a time. */
    boolean isCount() {
        return !isPercent() && !unit.endsWith("元") && number.scale() == 0;
    }
}
