/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of a sentence with the word that it is counted by, and the words in front of it.
 *
 * @param start where the digits begin
 * @param end the place behind the counting word
 * @param lead the words in front, without what stands in brackets and without titles, 《……》
 * @param leadStart where they begin
 * @param tail the words behind, if they are not those in front of the next number
 * @param aside what stands in brackets among the words in front
 * @param isExact whether it is not said to be about so many
 */
record Mention(
        int start,
        int end,
        BigDecimal number,
        String unit,
        String lead,
        int leadStart,
        String tail,
        String aside,
        boolean isExact) {

    /** What counts one thing at a time, or is a percent sign or a unit of money. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9.第])(?<![0-9],)(?<![0-9][-~—–至到])([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(\\.[0-9]{1,6})?(余|多)?"
                    + "(件次|人次|万元|件|条|项|宗|起|个|份|部|次|篇|元|%)");

    private static final Pattern ABOUT = Pattern.compile(".*(?:约|近|超|逾|超过|大约|不足|不到|接近)");
    private static final Pattern OR_SO = Pattern.compile("以上|左右|以内|以下|上下");

    /** What joins a number to those before, and says nothing of it. */
    private static final Pattern JOINT = Pattern.compile("[、和及]*(?:其中)?");

    /** Words in front that leave it to those behind what is counted: 其中3件为自然人申请, 收到3件申请. */
    private static final Pattern BARE = Pattern.compile("(?:其中|有|共|对|已|均|另|剩余|尚|还)*");

    private static final Pattern BARE_VERB = Pattern.compile(".*(?:收到|受理|新收|接收|办理|答复|办结|制定|制发|出台|废止|发生|作出|有)了?");

    private static final int MAX_LEAD = 60;
    private static final int MAX_TAIL = 24;
    private static final String BREAKS = ",;:";
    private static final String TAIL_BREAKS = BREAKS + "()";

    static final String PERCENT = "%";

    /** The mentions of a sentence, in their order. */
    static List<Mention> of(String sentence) {
        List<Mention> mentions = new ArrayList<>();
        Map<Integer, Mention> ends = new HashMap<>();
        Matcher matcher = NUMBER.matcher(sentence);
        while (matcher.find()) {
            Mention mention = of(sentence, matcher, ends);
            mentions.add(mention);
            ends.put(matcher.end(), mention);
        }
        return mentions;
    }

    private static Mention of(String sentence, Matcher matcher, Map<Integer, Mention> ends) {
        StringBuilder lead = new StringBuilder();
        StringBuilder aside = new StringBuilder();
        int at = matcher.start();
        while (at > 0 && !ends.containsKey(at) && lead.length() < MAX_LEAD) {
            char c = sentence.charAt(at - 1);
            int open = c == ')' ? opening(sentence, at - 1) : -1;
            int title = c == '》' ? sentence.lastIndexOf('《', at - 1) : -1;
            if (title >= 0) {
                at = title;
            } else if (open >= 0) {
                aside.append(sentence, open + 1, at - 1);
                at = open;
            } else if (c == '(' || BREAKS.indexOf(c) >= 0) {
                break;
            } else {
                lead.insert(0, c);
                at--;
            }
        }
        Mention last = ends.get(at);
        int own = last == null ? 0 : last.tailIn(lead);
        at += own;
        lead.delete(0, own);
        Matcher joint = JOINT.matcher(lead);
        if (joint.lookingAt()) {
            at += joint.end();
            lead.delete(0, joint.end());
        }
        String decimals = matcher.group(2) == null ? "" : matcher.group(2);
        BigDecimal number = new BigDecimal(matcher.group(1).replace(",", "") + decimals);
        String words = lead.toString();
        String tail = tail(sentence, matcher.end());
        boolean isExact = matcher.group(3) == null
                && !ABOUT.matcher(words).matches()
                && !OR_SO.matcher(tail).lookingAt();
        return new Mention(
                matcher.start(), matcher.end(), number, matcher.group(4), words, at, tail, aside.toString(), isExact);
    }

    /** What stands behind a number, up to a break; up to the last 、 if another number follows without one. */
    private static String tail(String sentence, int from) {
        int pause = from;
        int end = from;
        while (end < sentence.length() && end - from < MAX_TAIL && TAIL_BREAKS.indexOf(sentence.charAt(end)) < 0) {
            char c = sentence.charAt(end);
            if (c >= '0' && c <= '9') {
                return sentence.substring(from, pause);
            }
            pause = c == '、' ? end : pause;
            end++;
        }
        return sentence.substring(from, end);
    }

    /** How many of the words between this number and the next one belong to this one. */
    private int tailIn(CharSequence between) {
        int pause = between.toString().indexOf('、');
        return BARE.matcher(lead).matches() ? between.length() : Math.max(pause, 0);
    }

    /** The words that say what is counted: those in front, and those behind where the ones in front leave it to them. */
    String words() {
        boolean isLeft = BARE.matcher(lead).matches() || BARE_VERB.matcher(lead).matches();
        return isLeft ? lead + tail : lead;
    }

    /** Where the words end that say what is counted. */
    int wordsEnd() {
        return words().length() > lead.length() ? end + tail.length() : end;
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
