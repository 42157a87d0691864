package io.github.gongkai.publishedform;

import io.github.gongkai.form.Section;
import io.github.gongkai.publishedform.internal.Folding;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Plain text as blocks. A line with bars or tabs between cells is a row of a table. Lines of a table section that are none
 * may be a table that lost its cells, one cell to a line or as it comes out of a PDF; any other line is text.
 */
final class TextSource {
    private final List<Block> blocks = new ArrayList<>();
    private final TextStream stream = new TextStream(blocks);

    /** Whether the lines may be of a table: there was no heading yet, or it was that of a table section. */
    private boolean mayBeTable = true;

    /** Whether the row before ends in a bar, as all of the table then do. */
    private boolean closed;

    private TextSource() {}

    /** The blocks of a text behind its first lines, of which {@code skipped} are left out. */
    static List<Block> blocks(String text, int skipped) {
        TextSource source = new TextSource();
        boolean ends = text.endsWith("\n") || text.endsWith("\r");
        Iterator<String> lines = text.lines().iterator();
        for (int number = 1; lines.hasNext(); number++) {
            PublishedForm.requireLines(number);
            String line = lines.next();
            if (number > skipped) {
                source.add(number, line, !ends && !lines.hasNext());
            }
        }
        source.stream.end();
        return source.blocks;
    }

    private void add(int number, String line, boolean endOfSource) {
        if (BarLine.is(line)) {
            stream.end();
            addBars(number, line, endOfSource);
        } else if (TabLine.isRow(line)) {
            stream.end();
            blocks.add(new Block.Row(TabLine.row(number, line)));
        } else if (!Folding.trim(line).isEmpty() && !BarLine.isDrawn(line)) {
            addText(number, line, endOfSource);
        }
    }

    private void addBars(int number, String line, boolean endOfSource) {
        SourcePlace place = SourcePlace.inText(number, 1);
        String trimmed = Folding.trim(line);
        if (BarLine.isDrawn(line)) {
            return;
        }
        if (BarLine.isTooWide(line)) {
            blocks.add(new Block.Unread(place, NoteKind.UNKNOWN_ROW, trimmed));
        } else if (endOfSource && closed && !BarLine.endsWithBar(trimmed)) {
            blocks.add(new Block.Unread(place, NoteKind.CUT_OFF, trimmed));
        } else {
            closed = BarLine.endsWithBar(trimmed);
            blocks.add(new Block.Row(BarLine.row(number, line)));
        }
    }

    private void addText(int number, String line, boolean endOfSource) {
        Optional<Section> heading = SectionHeading.of(line);
        if (heading.isPresent()) {
            stream.end();
            stream.enter(heading.get());
            mayBeTable = heading.get().isTable();
        }
        if (heading.isEmpty() && mayBeTable) {
            stream.add(number, line, endOfSource);
        } else {
            blocks.add(new Block.Line(SourcePlace.inText(number, 1), line, true));
        }
    }
}
