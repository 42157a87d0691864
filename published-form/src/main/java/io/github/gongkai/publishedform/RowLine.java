package io.github.gongkai.publishedform;

import java.util.ArrayList;
import java.util.List;

/** A line with a row of a table: its parts between the bars. A bar at either end of the line ends it, and starts no part. */
final class RowLine {
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

    /** The parts from an index on, without blank ones behind the first {@code expected}. */
    List<String> values(int from, int expected) {
        int end = parts.size();
        while (end - from > expected && parts.get(end - 1).isEmpty()) {
            end--;
        }
        return parts.subList(from, end);
    }
}
