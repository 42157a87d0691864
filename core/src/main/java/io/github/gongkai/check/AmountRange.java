/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.rollup.CellTotal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a published amount, or a sum of them, may stand for: each was rounded to its last published digit.
 *
 * <p>In yuan. An amount without a unit is anything, unless it is zero, which may stand for up to half a 万元.
 */
final class AmountRange {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final BigDecimal least;

    /** Null if there is none. */
    private final @Nullable BigDecimal most;

    /** Whether an amount is without a unit, so that the range says nothing. */
    private final boolean unitUnknown;

    private AmountRange(BigDecimal least, @Nullable BigDecimal most, boolean unitUnknown) {
        this.least = least;
        this.most = most;
        this.unitUnknown = unitUnknown;
    }

    static AmountRange of(Entry entry, boolean isZero) {
        Amount amount = entry.amount().orElse(null);
        if (amount == null) {
            return new AmountRange(BigDecimal.ZERO, isZero ? BigDecimal.ZERO : null, false);
        }
        BigDecimal half = BigDecimal.valueOf(5, amount.value().scale() + 1);
        BigDecimal factor = amount.unit().yuan().orElse(TEN_THOUSAND);
        boolean unknown = amount.unit() == AmountUnit.NONE && amount.value().signum() != 0;
        return around(amount.value().multiply(factor), half.multiply(factor), false, unknown);
    }

    static AmountRange of(CellTotal total, boolean someMissing) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal slack = BigDecimal.ZERO;
        for (AmountUnit unit : total.amounts().keySet()) {
            BigDecimal factor = unit.yuan().orElse(TEN_THOUSAND);
            sum = sum.add(total.amounts().getOrDefault(unit, BigDecimal.ZERO).multiply(factor));
            slack = slack.add(
                    total.roundingSlack().getOrDefault(unit, BigDecimal.ZERO).multiply(factor));
        }
        return around(sum, slack, someMissing, total.stated(AmountUnit.NONE) > total.bareZeros());
    }

    /** What rounding leaves open around a sum; never less than nothing, unless the sum itself is. */
    private static AmountRange around(BigDecimal sum, BigDecimal slack, boolean openAbove, boolean unitUnknown) {
        BigDecimal least = sum.subtract(slack);
        return new AmountRange(
                sum.signum() >= 0 ? least.max(BigDecimal.ZERO) : least, openAbove ? null : sum.add(slack), unitUnknown);
    }

    static Verdict compare(AmountRange one, AmountRange other) {
        if (one.unitUnknown || other.unitUnknown) {
            return Verdict.UNDECIDED;
        }
        if (one.isBelow(other) || other.isBelow(one)) {
            return Verdict.VIOLATED;
        }
        return one.most != null && other.most != null ? Verdict.SATISFIED : Verdict.UNDECIDED;
    }

    private boolean isBelow(AmountRange other) {
        return most != null && most.compareTo(other.least) < 0;
    }

    /** The unit in which to show a comparison with an entry. */
    static AmountUnit unit(Entry entry) {
        return entry.amount()
                .map(Amount::unit)
                .filter(unit -> unit != AmountUnit.NONE)
                .orElse(AmountUnit.TEN_THOUSAND_YUAN);
    }

    Interval in(AmountUnit unit) {
        return Interval.of(in(unit, least), most == null ? null : in(unit, most));
    }

    private static BigDecimal in(AmountUnit unit, BigDecimal yuan) {
        // Exact, since every unit is a power of ten.
        BigDecimal number = yuan.divide(unit.yuan().orElse(BigDecimal.ONE)).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
