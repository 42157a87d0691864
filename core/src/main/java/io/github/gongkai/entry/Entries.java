/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.entry;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one table in the order of the form: an immutable sequence of fixed length, held flat.
 *
 * <p>Whole numbers lie in one array, so that a table can be checked without touching an object per cell. The
 * {@linkplain #packed(int) packed} numbers are for code that has to be fast; everyone else reads {@link #get(int)}.
 */
public final class Entries implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * The largest whole number that is held as itself, {@value}: fifteen digits. Sums of up to 9,000 such numbers fit
     * in a {@code long}.
     */
    public static final long MAX_PACKED = 999_999_999_999_999L;

    /**
     * How a blank is packed. This and the next three have the sign bit; bit 57 if a policy may count them as zero, else bit
     * 58; which of the four it is in bits 59 and 60; and nothing below, so that a sum of up to 31 counts keeps apart what is
     * stated and whether something is not.
     */
    public static final long BLANK = Long.MIN_VALUE | (1L << 57);

    /** How a mark is packed. */
    public static final long MARKED = Long.MIN_VALUE | (1L << 57) | (1L << 59);

    /** How a cell that was not read is packed. */
    public static final long NOT_READ = Long.MIN_VALUE | (1L << 58) | (2L << 59);

    /** How unreadable text is packed. */
    public static final long UNREADABLE = Long.MIN_VALUE | (1L << 58) | (3L << 59);

    /** How a stated figure is packed that is not held as itself. */
    private static final long OTHER = Long.MIN_VALUE;

    private final transient long[] packed;

    /** The entries that are more than a packed count, at their places; null where there is none at all. */
    private final transient @Nullable Entry @Nullable [] unpacked;

    /** Whether every stated figure is packed as itself, and none but changes is negative. */
    private final transient boolean plain;

    /** The indexes of the entries that state no figure, in order. */
    private final transient int[] missing;

    private Entries(long[] packed, @Nullable Entry @Nullable [] unpacked) {
        this.packed = packed;
        this.unpacked = unpacked;
        boolean allPlain = true;
        int absent = 0;
        for (int i = 0; i < packed.length; i++) {
            long number = packed[i];
            if (isMissing(number)) {
                absent++;
            } else if (number < 0) {
                allPlain &= number >= -MAX_PACKED && isChange(unpacked == null ? null : unpacked[i]);
            }
        }
        this.plain = allPlain;
        this.missing = new int[absent];
        for (int i = packed.length - 1; absent > 0; i--) {
            if (isMissing(packed[i])) {
                missing[--absent] = i;
            }
        }
    }

    private static boolean isMissing(long packed) {
        return packed < -MAX_PACKED && packed != OTHER;
    }

    private static boolean isChange(@Nullable Entry entry) {
        return entry != null && entry.figure().orElse(null) instanceof SignedChange;
    }

    private static long pack(Entry entry) {
        return switch (entry.state()) {
            case BLANK -> BLANK;
            case NOT_READ -> NOT_READ;
            case STATED -> pack(entry.figure().orElseThrow(), entry.whole().orElse(OTHER));
            case MARKED -> MARKED;
            case UNREADABLE -> UNREADABLE;
        };
    }

    private static long pack(Figure figure, long whole) {
        if (figure instanceof Amount) {
            return figure.value().signum();
        }
        return -MAX_PACKED <= whole && whole <= MAX_PACKED ? whole : OTHER;
    }

    /** Whether the entry can be told from its packed number alone. */
    private static boolean isPackedWhole(Entry entry) {
        Figure figure = entry.figure().orElse(null);
        return figure == null
                ? entry.text().isEmpty()
                : figure instanceof Count && figure.value().scale() == 0 && pack(entry) != OTHER;
    }

    /** Returns the number of entries. */
    public int size() {
        return packed.length;
    }

    /**
     * Returns whether the entry at an index can be told from its packed number alone: it is a whole count published without
     * decimals and with at most fifteen digits, blank, or not read.
     */
    public boolean isPackedAlone(int index) {
        return unpacked == null || unpacked[index] == null;
    }

    /** Returns the entry at an index, from 0, in the order of the form. */
    public Entry get(int index) {
        Entry other = unpacked == null ? null : unpacked[index];
        if (other != null) {
            return other;
        }
        long number = packed[index];
        return number == BLANK ? Entry.blank() : number == NOT_READ ? Entry.notRead() : Entry.count(number);
    }

    /**
     * Returns the entry at an index as one number: a stated whole count or change of at most fifteen digits as itself; a
     * stated amount as its sign (−1, 0 or 1); {@link #BLANK}, {@link #MARKED}, {@link #NOT_READ} or {@link #UNREADABLE}; a
     * figure that is not held so as another number below {@code -MAX_PACKED}.
     */
    public long packed(int index) {
        return packed[index];
    }

    /**
     * Returns whether every stated figure is packed as itself, or an amount as its sign, and none but changes is negative. What
     * is not stated does not matter.
     */
    public boolean isPlain() {
        return plain;
    }

    /** Returns how many entries state no figure. */
    public int missingCount() {
        return missing.length;
    }

    /** Returns the index of one of the entries that state no figure, counted from 0 in the order of the form. */
    public int missing(int number) {
        return missing[number];
    }

    /** Returns these entries with one of them replaced. */
    public Entries with(int index, Entry entry) {
        return new Builder(packed, unpacked, true).entry(index, entry).build();
    }

    /** Returns the entries as an unmodifiable list. */
    public List<Entry> asList() {
        return Collections.unmodifiableList(Arrays.asList(toArray()));
    }

    /** Returns the entries of the list, in its order. */
    public static Entries of(List<Entry> entries) {
        Builder builder = builder(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            builder.entry(i, entries.get(i));
        }
        return builder.build();
    }

    /** Returns as many copies of one entry. */
    public static Entries filled(int size, Entry entry) {
        return of(Collections.nCopies(size, entry));
    }

    /** Returns a builder of as many entries, each blank until it is set. */
    public static Builder builder(int size) {
        long[] blank = new long[size];
        Arrays.fill(blank, BLANK);
        return new Builder(blank, null, false);
    }

    private Entry[] toArray() {
        return IntStream.range(0, size()).mapToObj(this::get).toArray(Entry[]::new);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Entries other
                && Arrays.equals(packed, other.packed)
                && Arrays.equals(unpacked, other.unpacked);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(packed) + Arrays.hashCode(unpacked);
    }

    @Override
    public String toString() {
        return asList().stream().map(Entry::toString).collect(Collectors.joining(", ", "[", "]"));
    }

    private Object writeReplace() {
        return new SerialForm(toArray());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Entries are read from their serial form only.");
    }

    /** Builds entries one by one, without an object for each count. */
    public static final class Builder {
        private long[] packed;
        private @Nullable Entry @Nullable [] unpacked;

        /** Whether entries that were built hold the arrays. */
        private boolean isShared;

        private Builder(long[] packed, @Nullable Entry @Nullable [] unpacked, boolean isShared) {
            this.packed = packed;
            this.unpacked = unpacked;
            this.isShared = isShared;
        }

        /** Sets the entry at an index to a whole count. */
        public Builder count(int index, long count) {
            if (count < -MAX_PACKED || count > MAX_PACKED) {
                return entry(index, Entry.count(count));
            }
            unshare();
            packed[index] = count;
            if (unpacked != null) {
                unpacked[index] = null;
            }
            return this;
        }

        /** Sets the entry at an index. */
        public Builder entry(int index, Entry entry) {
            unshare();
            packed[index] = pack(entry);
            boolean packedAlone = isPackedWhole(entry);
            if (unpacked == null && !packedAlone) {
                unpacked = new @Nullable Entry[packed.length];
            }
            if (unpacked != null) {
                unpacked[index] = packedAlone ? null : entry;
            }
            return this;
        }

        /** Returns the entries as they stand now. */
        public Entries build() {
            isShared = true;
            return new Entries(packed, isEmpty(unpacked) ? null : unpacked);
        }

        private static boolean isEmpty(@Nullable Entry @Nullable [] entries) {
            if (entries != null) {
                for (Entry entry : entries) {
                    if (entry != null) {
                        return false;
                    }
                }
            }
            return true;
        }

        private void unshare() {
            if (isShared) {
                packed = packed.clone();
                unpacked = unpacked == null ? null : unpacked.clone();
                isShared = false;
            }
        }
    }

    private static final class SerialForm implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Entry[] entries;

        SerialForm(Entry[] entries) {
            this.entries = entries;
        }

        private Object readResolve() {
            return of(Arrays.asList(entries));
        }
    }
}
