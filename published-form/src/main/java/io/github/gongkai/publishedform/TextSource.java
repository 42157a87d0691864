package io.github.gongkai.publishedform;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Plain text as blocks: a line with bars is a row of a table, any other that is not blank is text. */
final class TextSource {
    private static final int MAX_BARS = 200;

    private final List<Block> blocks = new ArrayList<>();

    /** Whether the row before ends in a bar, as all of the table then do. */
    private boolean closed;

    private TextSource() {}

    /** The blocks of a text behind its first lines, of which {@code skipped} are left out. */
    static List<Block> blocks(String text, int skipped) {
        TextSource source = new TextSource();
        boolean ends = text.endsWith("\n") || text.endsWith("\r");
        Iterator<String> lines = text.lines().iterator();
        for (int number = 1; lines.hasNext(); number++) {
            String line = lines.next();
            if (number > skipped) {
                source.add(number, line, !ends && !lines.hasNext());
            }
        }
        return source.blocks;
    }

    private void add(int number, String line, boolean endOfSource) {
        SourcePlace place = SourcePlace.inText(number, 1);
        String trimmed = Folding.trim(line);
        if (!isRow(line)) {
            if (!trimmed.isEmpty()) {
                blocks.add(new Block.Line(place, line, true));
            }
        } else if (isTooWide(line)) {
            blocks.add(new Block.Unread(place, NoteKind.UNKNOWN_ROW, trimmed));
        } else if (endOfSource && closed && !endsWithBar(trimmed)) {
            blocks.add(new Block.Unread(place, NoteKind.CUT_OFF, trimmed));
        } else {
            closed = endsWithBar(trimmed);
            blocks.add(new Block.Row(row(number, line)));
        }
    }

    private static boolean isRow(String line) {
        return line.chars().anyMatch(TextSource::isBar);
    }

    private static boolean isBar(int c) {
        return c == '|' || c == '｜';
    }

    private static boolean endsWithBar(String trimmed) {
        return isBar(trimmed.charAt(trimmed.length() - 1));
    }

    /** Whether a line has more bars than any table of the form, so that it is no row of one. */
    private static boolean isTooWide(String line) {
        return line.chars().filter(TextSource::isBar).limit(MAX_BARS + 1L).count() > MAX_BARS;
    }

    private static SourceRow row(int number, String line) {
        String trimmed = Folding.trim(line);
        boolean startsWithBar = isBar(trimmed.charAt(0));
        int first = line.indexOf(trimmed);
        int start = first + (startsWithBar ? 1 : 0);
        int end = first + trimmed.length();
        List<SourceCell> cells = new ArrayList<>();
        for (int i = start; i < end || cells.isEmpty(); i++) {
            int from = i;
            while (i < end && !isBar(line.charAt(i))) {
                i++;
            }
            cells.add(SourceCell.of(
                    SourcePlace.inText(number, from + 1), Folding.trim(line.substring(from, Math.min(i, end)))));
        }
        return new SourceRow(SourcePlace.inText(number, 1), trimmed, cells, startsWithBar);
    }
}
