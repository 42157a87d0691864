/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Which time a place of a sentence speaks of: a year that it names, or another period than a year. */
final class Scope {
    /** Not a year that is only compared with, that applications are carried from or to, or that stands in a title. */
    private static final Pattern YEAR =
            Pattern.compile("(?<!较|比|与|同|结转|结转至|结转到|转入|转至|转到)(20[0-9]{2})年(?!度?(?:的|末)?(?:结转|转入))(?![^《]{0,60}》)");

    private static final Pattern PERIOD =
            Pattern.compile("以来|近年来|近几年|多年|近[0-9一二三四五两几]{1,2}年|[一二三四五两]年来|季度|学年|[上下]半年|任期|“?十[三四]五"
                    + "|(?<![0-9])(?:[1-9]|1[01])月|当月|每[年月]");

    /** What the year of a report is called, so that a period named before is over. */
    private static final Pattern WHOLE_YEAR =
            Pattern.compile("20[0-9]{2}年(?!以|至|到|来|[-~—–]|[0-9]{1,2}月)|全年|今年|本年|年度|[至到\\-~—–](?:20[0-9]{2}年)?12月");

    private final Sentence sentence;
    private final List<MatchResult> years;
    private final List<MatchResult> periods;
    private final List<MatchResult> wholeYears;

    Scope(Sentence sentence) {
        this.sentence = sentence;
        this.years = YEAR.matcher(sentence.folded()).results().toList();
        this.periods = PERIOD.matcher(sentence.folded()).results().toList();
        this.wholeYears = WHOLE_YEAR.matcher(sentence.folded()).results().toList();
    }

    /** The year that is named last in front of a place, and not in brackets that are closed before it. */
    OptionalInt year(int before) {
        OptionalInt year = OptionalInt.empty();
        for (MatchResult found : years) {
            if (found.end() <= before && sentence.depth(found.start()) <= sentence.depth(before)) {
                year = OptionalInt.of(Integer.parseInt(found.group(1)));
            }
        }
        return year;
    }

    /** Whether a place speaks of a part of a year, or of several years. */
    boolean isOfPeriod(int before) {
        int period = lastEnd(periods, before);
        return period >= 0 && period > lastEnd(wholeYears, before);
    }

    private static int lastEnd(List<MatchResult> found, int before) {
        return found.stream()
                .mapToInt(MatchResult::end)
                .filter(end -> end <= before)
                .max()
                .orElse(-1);
    }
}
