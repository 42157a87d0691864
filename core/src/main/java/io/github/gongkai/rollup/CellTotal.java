/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rollup;

import io.github.gongkai.MissingPolicy;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.entry.Figure;
import io.github.gongkai.entry.SignedChange;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * One cell of all members together: the exact sum of what is stated, and how many members stated it, left it blank,
 * marked it, were unreadable, or did not read.
 *
 * <p>Negative counts and decimals, which are published wrong, are added up like any others.
 */
@Value.Immutable
public abstract sealed class CellTotal implements Serializable permits ImmutableCellTotal {
    private static final long serialVersionUID = 1L;

    CellTotal() {}

    /** The cell. */
    public abstract CellRef cell();

    /** How many reports were added up; at least 1. */
    public abstract long members();

    /** How many members have an entry of each state in the cell; a state that none has may be left out. */
    public abstract Map<EntryState, Long> counts();

    /** The sum of counts or changes, without zeros behind its last decimal; 0 for a cell that holds amounts. */
    @Value.Default
    BigDecimal number() {
        return BigDecimal.ZERO;
    }

    /**
     * The exact sum of the stated amounts of each unit, in that unit, with as many decimals as the amount that has the
     * most; only units that are stated. Empty for a cell that holds no amounts.
     */
    public abstract Map<AmountUnit, BigDecimal> amounts();

    /**
     * For each unit that is stated, what rounding leaves open, in that unit: the sum of half a unit of the last published
     * digit of each amount. A member that publishes 12.34 万元 may stand for anything within 0.005 万元 of it, and adds
     * 0.005. A zero is rounded to its last digit like any other amount.
     */
    public abstract Map<AmountUnit, BigDecimal> roundingSlack();

    /** How many members stated an amount in each unit; only units that are stated. */
    public abstract Map<AmountUnit, Long> statedByUnit();

    /** How many members stated an amount of zero without a unit; they are among those of {@link AmountUnit#NONE}. */
    @Value.Default
    public long bareZeros() {
        return 0;
    }

    /** Throws unless the numbers of members go together, and with the kind of the cell. */
    @Value.Check
    CellTotal check() {
        boolean isAmount = cell().kind() == CellKind.AMOUNT;
        if (members() < 1
                || !addUp(counts().values(), members())
                || !addUp(statedByUnit().values(), isAmount ? count(EntryState.STATED) : 0)
                || !amounts().keySet().equals(statedByUnit().keySet())
                || !roundingSlack().keySet().equals(statedByUnit().keySet())
                || bareZeros() < 0
                || bareZeros() > stated(AmountUnit.NONE)
                || ((isAmount || count(EntryState.STATED) == 0) && number().signum() != 0)) {
            throw new IllegalArgumentException("The parts of the total of " + cell() + " do not go together.");
        }
        BigDecimal plain = Sums.plain(number());
        return plain.scale() == number().scale()
                ? this
                : ImmutableCellTotal.builder().from(this).number(plain).build();
    }

    private static boolean addUp(Collection<Long> parts, long sum) {
        long left = sum;
        for (long part : parts) {
            if (part < 0 || part > left) {
                return false;
            }
            left -= part;
        }
        return left == 0;
    }

    /** Returns a builder of the total of a cell as it was written down; it needs the cell, the members and the counts. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a total. */
    public static class Builder extends ImmutableCellTotal.Builder {
        Builder() {}
    }

    /** Returns how many members have an entry of this state in the cell. */
    public final long count(EntryState state) {
        return counts().getOrDefault(state, 0L);
    }

    /** Returns how many members stated an amount in this unit; 0 for a cell that holds no amounts. */
    public final long stated(AmountUnit unit) {
        return statedByUnit().getOrDefault(unit, 0L);
    }

    /**
     * Returns the exact sum of the stated counts or changes, without zeros behind its last decimal; 0 if none is stated.
     *
     * @throws IllegalStateException if the cell holds amounts, which have a sum for each unit
     */
    public final BigDecimal sum() {
        if (cell().kind() == CellKind.AMOUNT) {
            throw new IllegalStateException("The cell " + cell() + " holds amounts, which have a sum for each unit.");
        }
        return number();
    }

    /** Returns whether every member stated the cell, or has an entry there that counts as zero. */
    public final boolean isComplete(MissingPolicy policy) {
        return Arrays.stream(EntryState.values())
                .allMatch(state -> state == EntryState.STATED || count(state) == 0 || policy.isZero(cell(), state));
    }

    /**
     * Returns what a report of all members has in the cell: the sum, if the cell is {@linkplain #isComplete complete};
     * else blank, if every member left it blank; else not read, which says that no figure can be given.
     *
     * <p>Amounts of one unit stay in it; 元 and 万元 become 元. An amount without a unit does not add up with others, so
     * there is no figure then either, but a zero without a unit adds nothing and joins any. If every member counts as
     * zero without stating one, an amount has no unit.
     *
     * @throws SumOutOfRangeException if the sum has more than {@value Figure#MAX_DIGITS} digits
     */
    public final Entry entry(MissingPolicy policy) {
        if (!isComplete(policy)) {
            return count(EntryState.BLANK) == members() ? Entry.blank() : Entry.notRead();
        }
        return switch (cell().kind()) {
            case COUNT -> Entry.of(Count.of(publishable(number())));
            case SIGNED_CHANGE -> Entry.of(SignedChange.of(publishable(number())));
            case AMOUNT -> amount();
        };
    }

    private Entry amount() {
        List<AmountUnit> units = amounts().keySet().stream()
                .filter(unit -> unit.yuan().isPresent())
                .toList();
        if (!units.isEmpty() && stated(AmountUnit.NONE) > bareZeros()) {
            return Entry.notRead();
        }
        return switch (units.size()) {
            case 0 -> amount(amounts().getOrDefault(AmountUnit.NONE, BigDecimal.ZERO), AmountUnit.NONE);
            case 1 -> amount(amounts().getOrDefault(units.get(0), BigDecimal.ZERO), units.get(0));
            default -> amount(inYuan(), AmountUnit.YUAN);
        };
    }

    private Entry amount(BigDecimal sum, AmountUnit unit) {
        return Entry.of(Amount.of(publishable(sum), unit));
    }

    private BigDecimal inYuan() {
        return Sums.plain(amounts().entrySet().stream()
                .flatMap(amount -> amount.getKey().yuan().map(amount.getValue()::multiply).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private BigDecimal publishable(BigDecimal sum) {
        BigDecimal figure = isPublishable(sum) ? sum : Sums.plain(sum);
        if (!isPublishable(figure)) {
            throw new SumOutOfRangeException(cell(), figure);
        }
        return figure;
    }

    private static boolean isPublishable(BigDecimal number) {
        return number.precision() <= Figure.MAX_DIGITS && number.scale() <= Figure.MAX_DIGITS;
    }

    /** Returns the cell, the sum or the sum of each unit, and how many members have which entry. */
    @Override
    public final String toString() {
        Object sum = cell().kind() == CellKind.AMOUNT ? amounts() : number().toPlainString();
        return cell() + " = " + sum + " " + counts();
    }
}
