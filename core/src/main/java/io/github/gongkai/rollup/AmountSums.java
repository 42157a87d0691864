/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rollup;

import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;

/** The amounts stated in one cell, added up by unit. */
final class AmountSums implements Serializable {
    private static final long serialVersionUID = 1L;

    private final EnumMap<AmountUnit, BigDecimal> sums = new EnumMap<>(AmountUnit.class);
    private final EnumMap<AmountUnit, BigDecimal> slack = new EnumMap<>(AmountUnit.class);
    private final EnumMap<AmountUnit, Long> stated = new EnumMap<>(AmountUnit.class);
    private long bareZeros;

    /** The sums that have a total. */
    static AmountSums of(CellTotal total) {
        AmountSums amounts = new AmountSums();
        amounts.sums.putAll(total.amounts());
        amounts.slack.putAll(total.roundingSlack());
        amounts.stated.putAll(total.statedByUnit());
        amounts.bareZeros = total.bareZeros();
        return amounts;
    }

    void add(Amount amount) {
        BigDecimal value = amount.value();
        add(amount.unit(), value, BigDecimal.valueOf(5, value.scale() + 1), 1);
        if (amount.unit() == AmountUnit.NONE && value.signum() == 0) {
            bareZeros++;
        }
    }

    void add(AmountSums other) {
        other.stated.forEach((unit, members) -> add(
                unit,
                other.sums.getOrDefault(unit, BigDecimal.ZERO),
                other.slack.getOrDefault(unit, BigDecimal.ZERO),
                members));
        bareZeros += other.bareZeros;
    }

    private void add(AmountUnit unit, BigDecimal sum, BigDecimal halfUnits, long members) {
        sums.merge(unit, sum, BigDecimal::add);
        slack.merge(unit, halfUnits, BigDecimal::add);
        stated.merge(unit, members, Long::sum);
    }

    void putInto(ImmutableCellTotal.Builder total) {
        total.putAllAmounts(sums)
                .putAllRoundingSlack(slack)
                .putAllStatedByUnit(stated)
                .bareZeros(bareZeros);
    }

    /** How many amounts there are. */
    long members() {
        return stated.values().stream().mapToLong(Long::longValue).sum();
    }
}
