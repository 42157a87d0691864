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

    private Entries(Entry[] entries) {
        boolean allPlain = true;
        long[] numbers = new long[entries.length];
        @Nullable Entry @Nullable [] others = null;
        for (int i = 0; i < entries.length; i++) {
            Entry entry = entries[i];
            numbers[i] = pack(entry);
            allPlain &= !entry.isStated() || numbers[i] >= 0 || isPackedChange(entry, numbers[i]);
            if (!isPackedWhole(entry)) {
                if (others == null) {
                    others = new @Nullable Entry[entries.length];
                }
                others[i] = entry;
            }
        }
        this.packed = numbers;
        this.unpacked = others;
        this.plain = allPlain;
        this.missing = IntStream.range(0, entries.length)
                .filter(i -> !entries[i].isStated())
                .toArray();
    }

    private static boolean isPackedChange(Entry entry, long packed) {
        return packed >= -MAX_PACKED && entry.figure().orElseThrow() instanceof SignedChange;
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
        return entry.figure()
                .map(figure -> figure instanceof Count && figure.value().scale() == 0 && pack(entry) != OTHER)
                .orElse(entry.text().isEmpty());
    }

    /** Returns the number of entries. */
    public int size() {
        return packed.length;
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
        Entry[] copy = toArray();
        copy[index] = entry;
        return new Entries(copy);
    }

    /** Returns the entries as an unmodifiable list. */
    public List<Entry> asList() {
        return Collections.unmodifiableList(Arrays.asList(toArray()));
    }

    /** Returns the entries of the list, in its order. */
    public static Entries of(List<Entry> entries) {
        return new Entries(entries.toArray(Entry[]::new));
    }

    /** Returns as many copies of one entry. */
    public static Entries filled(int size, Entry entry) {
        Entry[] entries = new Entry[size];
        Arrays.fill(entries, entry);
        return new Entries(entries);
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

    private static final class SerialForm implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Entry[] entries;

        SerialForm(Entry[] entries) {
            this.entries = entries;
        }

        private Object readResolve() {
            return new Entries(entries);
        }
    }
}
