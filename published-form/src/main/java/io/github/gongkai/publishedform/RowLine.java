package io.github.gongkai.publishedform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A line with a row of a table: its parts between the bars. A bar at either end of the line ends it, and starts no part. */
final class RowLine {
    private static final int MAX_BARS = 200;
    private static final Pattern RULE = Pattern.compile(":?-{3,}:?");

    private final int line;
    private final String raw;
    private final List<String> parts;

    private RowLine(int line, String raw, List<String> parts) {
        this.line = line;
        this.raw = raw;
        this.parts = parts;
    }

    static boolean isRow(String text) {
        return text.indexOf('|') >= 0 || text.indexOf('｜') >= 0;
    }

    /** Whether a line has more bars than any table of the form, so that it is no row of one. */
    static boolean isTooWide(String text) {
        return text.chars()
                        .filter(c -> c == '|' || c == '｜')
                        .limit(MAX_BARS + 1L)
                        .count()
                > MAX_BARS;
    }

    static RowLine of(int line, String text) {
        String bars = Folding.trim(text.replace('｜', '|'));
        int start = bars.startsWith("|") ? 1 : 0;
        int end = bars.length() > start && bars.endsWith("|") ? bars.length() - 1 : bars.length();
        List<String> parts = new ArrayList<>();
        for (String part : bars.substring(start, end).split("\\|", -1)) {
            parts.add(Folding.trim(part));
        }
        return new RowLine(line, Folding.trim(text), parts);
    }

    /** This line, if its first bar starts a table, with that bar read as the end of a blank cell instead. */
    Optional<RowLine> withBlankFirst() {
        if (!startsWithBar()) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>(parts);
        all.add(0, "");
        return Optional.of(new RowLine(line, raw, all));
    }

    boolean startsWithBar() {
        return raw.startsWith("|") || raw.startsWith("｜");
    }

    boolean endsWithBar() {
        return raw.endsWith("|") || raw.endsWith("｜");
    }

    /** The line of the source, from 1. */
    int line() {
        return line;
    }

    /** The line as it stands in the source. */
    String raw() {
        return raw;
    }

    List<String> parts() {
        return parts;
    }

    /**
     * The texts of {@code expected} cells from an index on; empty if the line has another number of cells there. Blank
     * parts at the end of the line are no cells, if the header above ends in as many of them; where it does not and the
     * last cell is a blank one, a cell may have been lost before it, so the number is not known.
     */
    Optional<List<String>> cells(int from, int expected, OptionalInt blankColumns) {
        int width = parts.size() - from;
        int filled = width;
        while (filled > 0 && parts.get(from + filled - 1).isEmpty()) {
            filled--;
        }
        boolean inDoubt = filled > 0
                && filled < expected
                && blankColumns.isPresent()
                && width != expected + blankColumns.getAsInt();
        if (width < expected || filled > expected || inDoubt) {
            return Optional.empty();
        }
        return Optional.of(parts.subList(from, from + expected));
    }

    /** The number of blank parts that the line ends in. */
    int blankEnd() {
        int blank = 0;
        while (blank < parts.size() && parts.get(parts.size() - 1 - blank).isEmpty()) {
            blank++;
        }
        return blank;
    }

    /** Whether the line draws a rule between a header and its rows, as in {@code |---|---|}. */
    boolean isRule() {
        return parts.stream().anyMatch(part -> !part.isEmpty())
                && parts.stream()
                        .allMatch(part -> part.isEmpty() || RULE.matcher(part).matches());
    }

    /** Whether there is nothing but bars. */
    boolean isBlank() {
        return parts.stream().allMatch(String::isEmpty);
    }
}
