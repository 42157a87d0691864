/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rollup;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The sums of one edition while they grow: flat and mutable, the cells in the order of the form. An ordinary figure costs
 * one addition of {@code long}s.
 */
final class Sums implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The states of an entry that states no figure. */
    private static final Set<EntryState> NOT_STATED = EnumSet.complementOf(EnumSet.of(EntryState.STATED));

    private final FormEdition edition;
    private long members;

    /** Each sum of counts or changes is what stands here, and what stands in {@link #wide}. */
    private final long[] whole;

    /** Decimals, numbers of many digits, and what would have overflowed. */
    private final BigDecimal[] wide;

    /** How many members did not state each cell, for each state that does not. */
    private final EnumMap<EntryState, long[]> missing = new EnumMap<>(EntryState.class);

    /** Present for the cells that hold amounts. */
    private final @Nullable AmountSums[] amounts;

    Sums(FormEdition edition) {
        List<CellRef> cells = edition.cells();
        this.edition = edition;
        this.whole = new long[cells.size()];
        this.wide = new BigDecimal[cells.size()];
        Arrays.fill(wide, BigDecimal.ZERO);
        NOT_STATED.forEach(state -> missing.put(state, new long[cells.size()]));
        this.amounts = new @Nullable AmountSums[cells.size()];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = cells.get(i).kind() == CellKind.AMOUNT ? new AmountSums() : null;
        }
    }

    /** The sums that have these totals, one for each cell in the order of the form. */
    static Sums of(FormEdition edition, List<CellTotal> totals) {
        Sums sums = new Sums(edition);
        sums.members = totals.get(0).members();
        for (int i = 0; i < totals.size(); i++) {
            CellTotal total = totals.get(i);
            sums.wide[i] = total.number();
            for (EntryState state : NOT_STATED) {
                sums.missing(state)[i] = total.count(state);
            }
            if (sums.amounts[i] != null) {
                sums.amounts[i] = AmountSums.of(total);
            }
        }
        return sums;
    }

    FormEdition edition() {
        return edition;
    }

    long members() {
        return members;
    }

    void add(AnnualReport report) {
        members = Math.addExact(members, 1);
        int first = add(report.proactiveDisclosure().entries(), 0);
        first = add(report.applications().entries(), first);
        add(report.reviewAndLitigation().entries(), first);
    }

    private int add(Entries entries, int first) {
        int size = entries.size();
        for (int i = 0; i < size; i++) {
            long packed = entries.packed(i);
            if (packed < -Entries.MAX_PACKED || amounts[first + i] != null) {
                add(first + i, entries.get(i));
            } else {
                add(first + i, packed);
            }
        }
        return first + size;
    }

    private void add(int cell, Entry entry) {
        AmountSums ofCell = amounts[cell];
        if (!entry.isStated()) {
            missing(entry.state())[cell]++;
        } else if (ofCell == null) {
            wide[cell] = wide[cell].add(entry.number().orElseThrow());
        } else {
            ofCell.add(entry.amount().orElseThrow());
        }
    }

    private void add(int cell, long number) {
        long before = whole[cell];
        long sum = before + number;
        if (((before ^ sum) & (number ^ sum)) < 0) {
            wide[cell] = wide[cell].add(BigDecimal.valueOf(before));
            sum = number;
        }
        whole[cell] = sum;
    }

    void add(Sums other) {
        members = Math.addExact(members, other.members);
        for (int i = 0; i < whole.length; i++) {
            add(i, other.whole[i]);
            wide[i] = wide[i].add(other.wide[i]);
            AmountSums mine = amounts[i];
            AmountSums others = other.amounts[i];
            if (mine != null && others != null) {
                mine.add(others);
            }
        }
        for (EntryState state : NOT_STATED) {
            long[] mine = missing(state);
            long[] others = other.missing(state);
            for (int i = 0; i < mine.length; i++) {
                mine[i] += others[i];
            }
        }
    }

    private long[] missing(EntryState state) {
        return Objects.requireNonNull(missing.get(state));
    }

    Sums copy() {
        Sums copy = new Sums(edition);
        copy.add(this);
        return copy;
    }

    CellTotal cell(int index) {
        ImmutableCellTotal.Builder total = ImmutableCellTotal.builder()
                .cell(edition.cells().get(index))
                .members(members)
                .number(plain(wide[index].add(BigDecimal.valueOf(whole[index]))));
        total.putCounts(EntryState.STATED, stated(index));
        NOT_STATED.forEach(state -> total.putCounts(state, missing(state)[index]));
        AmountSums ofCell = amounts[index];
        if (ofCell != null) {
            ofCell.putInto(total);
        }
        return total.build();
    }

    private long stated(int cell) {
        return members
                - NOT_STATED.stream().mapToLong(state -> missing(state)[cell]).sum();
    }

    /** The same number without zeros behind its last decimal. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private Object readResolve() throws InvalidObjectException {
        if (!fitsForm(new Sums(edition))) {
            throw new InvalidObjectException("The sums do not fit the form of " + edition + ".");
        }
        return copy();
    }

    private boolean fitsForm(Sums empty) {
        return whole.length == empty.whole.length
                && wide.length == empty.wide.length
                && amounts.length == empty.amounts.length
                && missing.keySet().equals(NOT_STATED)
                && missing.values().stream().allMatch(counts -> counts.length == whole.length)
                && IntStream.range(0, whole.length).allMatch(cell -> membersFit(cell, empty.amounts[cell] != null));
    }

    private boolean membersFit(int cell, boolean isAmount) {
        AmountSums ofCell = amounts[cell];
        return NOT_STATED.stream().allMatch(state -> missing(state)[cell] >= 0)
                && stated(cell) >= 0
                && (ofCell == null ? !isAmount : isAmount && ofCell.members() == stated(cell));
    }
}
