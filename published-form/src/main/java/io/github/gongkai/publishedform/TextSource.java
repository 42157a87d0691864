/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.form.Section;
import io.github.gongkai.publishedform.internal.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Plain text as blocks. A line with bars or tabs between cells is a row of a table. Lines of a table section that are none
 * may be a table that lost its cells, one cell to a line or as it comes out of a PDF; any other line is text.
 */
final class TextSource {
    private static final char PAGE_BREAK = '\f';
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]{1,4}");

    /** What may be a heading in Markdown: {@code ## 一、总体情况} or {@code **一、总体情况**}. */
    private static final Pattern MARKDOWN = Pattern.compile("(?:#{1,6}\\s+\\S|\\*\\*\\S).{0,100}");

    /** A rule of dashes, as above and below the tables of plain text. */
    private static final Pattern RULE = Pattern.compile("-{3,}(?:\\s+-{3,})*|={3,}(?:\\s+={3,})*");

    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();
    private final TextStream stream;

    /** Whether the lines may be of a table: there was no heading yet, or it was that of a table section. */
    private boolean mayBeTable = true;

    /** Whether the row before ends in a bar, as all of the table then do. */
    private boolean closed;

    private TextSource(List<String> lines, boolean isPaged) {
        this.lines = lines;
        this.stream = new TextStream(blocks, isPaged);
    }

    /** The blocks of a text behind its first lines, of which {@code skipped} are left out. */
    static List<Block> blocks(String text, int skipped) {
        List<String> lines = text.lines().limit(PublishedForm.MAX_LINES + 1L).toList();
        PublishedForm.requireLines(lines.size());
        TextSource source = new TextSource(lines, text.indexOf(PAGE_BREAK) >= 0);
        boolean ends = text.endsWith("\n") || text.endsWith("\r");
        int length;
        for (int number = skipped + 1; number <= lines.size(); number += length) {
            length = source.mayBeTable ? TabLine.length(lines.subList(number - 1, lines.size())) : 1;
            int last = number + length - 1;
            source.add(number, String.join(" ", lines.subList(number - 1, last)), !ends && last == lines.size());
        }
        source.stream.end();
        return source.blocks;
    }

    private void add(int number, String line, boolean endOfSource) {
        String trimmed = Folding.trim(line);
        if (MARKDOWN.matcher(trimmed).matches()
                && SectionHeading.of(withoutMarkdown(trimmed)).isPresent()) {
            addText(number, withoutMarkdown(trimmed), endOfSource);
        } else if (BarLine.is(line)) {
            stream.end();
            addBars(number, line, endOfSource);
        } else if (TabLine.isRow(line)) {
            stream.end();
            blocks.add(new Block.Row(TabLine.row(number, line)));
        } else if (!trimmed.isEmpty()
                && !BarLine.isDrawn(line)
                && !(mayBeTable && RULE.matcher(trimmed).matches())) {
            addText(number, line, endOfSource);
        }
    }

    private static String withoutMarkdown(String heading) {
        return CellMarkup.shown(heading.replaceFirst("^#{1,6}\\s+", "").replaceFirst("\\s*\\{#[^{}]*\\}$", ""));
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
        Block.Line block = new Block.Line(SourcePlace.inText(number, 1), line, true);
        Optional<Section> heading = SectionHeading.of(line);
        if (heading.isPresent()) {
            stream.addText(block);
            stream.enter(heading.get());
            mayBeTable = heading.get().isTable();
        } else if (mayBeTable && !isPageNumber(number) && !SectionHeading.isCaption(line)) {
            stream.add(block, endOfSource);
        } else {
            stream.addText(block);
        }
    }

    /** Whether a line is a number by itself at the top or the bottom of a page. */
    private boolean isPageNumber(int number) {
        return NUMBER.matcher(Folding.trim(lines.get(number - 1))).matches()
                && (isAtTop(number) || isAtTop(next(number)));
    }

    /** Whether a page begins with a line or in front of it. */
    private boolean isAtTop(int number) {
        return number <= lines.size() && lines.get(number - 1).indexOf(PAGE_BREAK) >= 0;
    }

    /** The next line that is not empty, or begins a page. */
    private int next(int number) {
        int next = number + 1;
        while (next <= lines.size()
                && !isAtTop(next)
                && Folding.trim(lines.get(next - 1)).isEmpty()) {
            next++;
        }
        return next;
    }
}
