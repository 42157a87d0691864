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
     * parts at the end of the line are no cells, if the table has so many blank columns. If it has not, or that is not
     * known, the number is in doubt unless figures take up every cell: one may have been lost or put in before them.
     */
    Optional<List<String>> cells(int from, int expected, OptionalInt blankColumns) {
        int width = parts.size() - from;
        int filled = width;
        while (filled > 0 && parts.get(from + filled - 1).isEmpty()) {
            filled--;
        }
        if (width < expected || filled > expected) {
            return Optional.empty();
        }
        List<String> cells = parts.subList(from, from + expected);
        boolean isFull = cells.stream().allMatch(FigureText::isFigureOrMark);
        boolean asTable = blankColumns.isPresent() && width == expected + blankColumns.getAsInt();
        boolean isSure = asTable || filled == 0 || isFull || (filled == expected && width == expected);
        return isSure && !hasLostBar(cells) ? Optional.of(cells) : Optional.empty();
    }

    /** Whether one cell has two figures in it and another one has none, so that a bar may stand in the wrong place. */
    private static boolean hasLostBar(List<String> cells) {
        return cells.stream().anyMatch(FigureText::isTwoFigures)
                && cells.stream().anyMatch(cell -> !FigureText.isTwoFigures(cell) && !FigureText.isFigureOrMark(cell));
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
