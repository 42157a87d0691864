/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.publishedform.internal.Folding;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The unit that a label or a remark prints in brackets: （单位：万元）, （元）. */
enum PrintedUnit {
    /** None, or one that counts things one by one. */
    NONE,
    YUAN,
    TEN_THOUSAND_YUAN,
    /** One that is not of the form, such as 亿元, 美元 or 万件. */
    UNCLEAR;

    private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔]([^()\\[\\]【】〔〕]*)[)\\]】〕]?");
    private static final Pattern STATED = Pattern.compile("单位[:为是]?([^,;。、]*)");
    private static final Pattern BARE = Pattern.compile(".{0,3}元|[万亿千百][件条项个宗]?");
    private static final Pattern SCALE = Pattern.compile("[万亿千百元%‰]");
    private static final int MAX_LINE = 40;
    private static final Pattern LINE = Pattern.compile("[(\\[【〔]?(?:金额|计量|货币)?单位[:为是](.{0,4}元|万)[)\\]】〕]?");
    private static final Set<String> COUNTING = Set.of("件", "条", "项", "个", "宗", "起");

    /** The unit that a line states for the table below it, 单位：元; empty if it states none, or something else. */
    static Optional<PrintedUnit> ofLine(String line) {
        Matcher matcher = LINE.matcher(line.length() <= MAX_LINE ? Folding.fold(line) : "");
        return matcher.matches() ? Optional.of(named(matcher.group(1))).filter(unit -> unit != NONE) : Optional.empty();
    }

    /** The unit that a text prints in brackets. */
    static PrintedUnit in(String text) {
        return in(text, content -> true);
    }

    /**
     * The unit that the label of a row of counts prints in brackets, if it is one of money or of many at once: 含本单位 is about an
     * organ.
     */
    static PrintedUnit besideCounts(String label) {
        return in(label, content -> SCALE.matcher(content).find());
    }

    private static PrintedUnit in(String text, Predicate<String> isUnit) {
        return BRACKETS.matcher(Folding.fold(text))
                .results()
                .map(brackets -> brackets.group(1))
                .filter(isUnit)
                .map(PrintedUnit::ofContent)
                .reduce(NONE, PrintedUnit::and);
    }

    /** This unit, if the other one is the same or none. */
    PrintedUnit and(PrintedUnit other) {
        if (other == NONE || other == this) {
            return this;
        }
        return this == NONE ? other : UNCLEAR;
    }

    /** The unit of an amount; that of the form if none is printed. */
    AmountUnit orElse(AmountUnit ofForm) {
        return switch (this) {
            case YUAN -> AmountUnit.YUAN;
            case TEN_THOUSAND_YUAN -> AmountUnit.TEN_THOUSAND_YUAN;
            case NONE, UNCLEAR -> ofForm;
        };
    }

    private static PrintedUnit ofContent(String content) {
        Matcher stated = STATED.matcher(content);
        if (stated.find()) {
            return named(stated.group(1));
        }
        return BARE.matcher(content).matches() ? named(content) : NONE;
    }

    private static PrintedUnit named(String unit) {
        if (COUNTING.contains(unit)) {
            return NONE;
        }
        return switch (unit) {
            case "元", "人民币元" -> YUAN;
            case "万元", "万", "人民币万元" -> TEN_THOUSAND_YUAN;
            default -> UNCLEAR;
        };
    }
}
