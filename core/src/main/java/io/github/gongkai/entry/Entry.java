/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.entry;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * What stands in one cell of the form: a stated figure, nothing, a mark, unreadable text, or something that was not
 * read.
 */
@Value.Immutable
public abstract sealed class Entry implements Serializable permits ImmutableEntry {
    private static final long serialVersionUID = 1L;

    Entry() {}

    /** Which of the five the cell holds. */
    @Value.Parameter
    public abstract EntryState state();

    /** The figure; present exactly if the entry is {@link EntryState#STATED}. */
    @Value.Parameter
    public abstract Optional<Figure> figure();

    /** The published text of a mark or of unreadable text; empty for every other entry. */
    @Value.Parameter
    public abstract Optional<String> text();

    /** Returns whether a figure is stated. */
    public boolean isStated() {
        return state() == EntryState.STATED;
    }

    /** Returns the stated number, in the published unit; empty if none is stated. */
    public Optional<BigDecimal> number() {
        return figure().map(Figure::value);
    }

    /** Returns the stated count or change as a {@code long}; empty if none is stated or it is not a whole {@code long}. */
    public OptionalLong whole() {
        Figure figure = figure().orElse(null);
        if (figure == null || figure instanceof Amount || !figure.isWhole()) {
            return OptionalLong.empty();
        }
        BigInteger number = figure.value().toBigInteger();
        return number.bitLength() < Long.SIZE ? OptionalLong.of(number.longValue()) : OptionalLong.empty();
    }

    /** Returns the stated amount; empty if none is stated or the cell does not hold an amount. */
    public Optional<Amount> amount() {
        return figure().filter(Amount.class::isInstance).map(Amount.class::cast);
    }

    /** Returns an entry that states the figure. */
    public static Entry of(Figure figure) {
        return ImmutableEntry.of(EntryState.STATED, Optional.of(figure), Optional.empty());
    }

    /** Returns an entry that states a count. */
    public static Entry count(long count) {
        return of(Count.of(count));
    }

    /** Returns an entry that states an increase, or a decrease if negative. */
    public static Entry change(long change) {
        return of(SignedChange.of(change));
    }

    /** Returns the entry of a cell that is there and empty. */
    public static Entry blank() {
        return Shared.BLANK;
    }

    /** Returns the entry of a cell that holds this mark, kept as published. */
    public static Entry marked(String mark) {
        return withText(EntryState.MARKED, mark);
    }

    /** Returns the entry of a cell that holds this text, which is not a figure, kept as published. */
    public static Entry unreadable(String text) {
        return withText(EntryState.UNREADABLE, text);
    }

    /** Returns the entry of a cell that the source does not carry. */
    public static Entry notRead() {
        return Shared.NOT_READ;
    }

    private static Entry withText(EntryState state, String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A cell with no text in it is blank, not " + state + ".");
        }
        return ImmutableEntry.of(state, Optional.empty(), Optional.of(text));
    }

    /** Returns the figure or the text as published, or the name of the state in angle brackets. */
    @Override
    public final String toString() {
        return figure().map(Figure::toString).or(this::text).orElseGet(() -> "<" + state() + ">");
    }

    /** The two entries that hold nothing. */
    private static final class Shared {
        static final Entry BLANK = ImmutableEntry.of(EntryState.BLANK, Optional.empty(), Optional.empty());
        static final Entry NOT_READ = ImmutableEntry.of(EntryState.NOT_READ, Optional.empty(), Optional.empty());

        private Shared() {}
    }
}
