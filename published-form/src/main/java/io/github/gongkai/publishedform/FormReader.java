/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.publishedform.internal.Folding;
import io.github.gongkai.publishedform.internal.PageMarkup;
import io.github.gongkai.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through the blocks of a source once: sorts them into sections and tables, and recognises the rows of the form. */
final class FormReader {
    private static final int REVIEW_CELLS =
            FormEdition.inForce().table(Section.REVIEW_AND_LITIGATION).cells().size();

    private final SourceFormat format;
    private final Notes notes;
    private final Metadata metadata;
    private final MarkedFacts marked = new MarkedFacts();
    private final TableReader tables;
    private final NarrativeText narrative = new NarrativeText();
    private final List<Section> outline = new ArrayList<>();
    private final RowNames rowNames = new RowNames();

    /** The section whose heading was seen last; null before the first. */
    private @Nullable Section section;

    /** The section whose table the rows belong to; null where none was recognised yet. */
    private @Nullable Section table;

    private ColumnHeader header = ColumnHeader.NONE;

    /** The unit that a line states for the table below it. */
    private PrintedUnit unit = PrintedUnit.NONE;

    private FormReader(SourceFormat format, List<Note> notes) {
        this.format = format;
        this.notes = new Notes(notes);
        this.metadata = new Metadata(this.notes);
        this.tables = new TableReader(this.notes);
    }

    static Reading readText(String text, String charset, List<Note> decodingNotes) {
        FormReader reader = new FormReader(SourceFormat.TEXT, decodingNotes);
        int header = reader.metadata.readHeader(
                text.lines().limit(Metadata.MAX_HEADER).toList());
        reader.read(TextSource.blocks(text, header));
        return reader.reading(charset);
    }

    static Reading readHtml(String html, String charset, List<Note> decodingNotes) {
        FormReader reader = new FormReader(SourceFormat.HTML, decodingNotes);
        reader.read(HtmlSource.blocks(html));
        return reader.reading(charset);
    }

    private void read(List<Block> blocks) {
        Contents contents = Contents.of(blocks);
        for (Block block : blocks) {
            if (contents.has(block)) {
                notes.add(NoteKind.CONTENTS_PASSED_OVER, block.place(), SectionHeading.text(block));
            } else if (block instanceof Block.Line line) {
                readLine(line);
            } else if (block instanceof Block.Row row) {
                readRow(row.row());
            } else if (block instanceof Block.Columns columns) {
                below(columns.section());
                header = ColumnHeader.of(columns);
            } else if (block instanceof Block.Unread unread) {
                notes.add(unread.kind(), unread.place(), unread.raw());
            } else if (block instanceof Block.Fact fact) {
                readFact(fact);
            } else if (block instanceof Block.MarkedText text) {
                narrative.mark(text);
            }
        }
    }

    private void readFact(Block.Fact fact) {
        if (fact.name().startsWith(PageMarkup.FACT)) {
            marked.take(fact.name(), fact.value());
        } else if (fact.name().equals(Block.Fact.TITLE)) {
            metadata.readPageTitle(fact.place(), fact.value());
        } else {
            metadata.readPublicationDate(fact.place(), fact.value());
        }
    }

    private void readLine(Block.Line line) {
        Optional<Section> heading = SectionHeading.of(line.text());
        if (!line.isContent()) {
            readPreface(line);
        } else if (heading.isPresent()) {
            enter(heading.get());
        } else if (section == null && table == null) {
            boolean isTitle = readPreface(line);
            if (isTitle && format == SourceFormat.HTML) {
                // What a page has in front of the title is no part of the report.
                narrative.clearPreamble();
            }
            narrative.addToPreamble(line.text());
        } else if (section != null && !section.isTable()) {
            table = null;
            narrative.add(section, line.text());
        } else if (!marked.areThere() && !readUnit(line)) {
            notes.add(NoteKind.TEXT_BESIDE_TABLE, line.place(), Folding.trim(line.text()));
        }
    }

    /** Takes down the unit that a line states, if it states one. */
    private boolean readUnit(Block.Line line) {
        Optional<PrintedUnit> stated = PrintedUnit.ofLine(line.text());
        unit = stated.orElse(unit);
        return stated.isPresent();
    }

    private boolean readPreface(Block.Line line) {
        return section == null && table == null && metadata.readPreface(line.place(), line.text());
    }

    private void enter(Section entered) {
        section = entered;
        outline.add(entered);
        table = entered.isTable() ? entered : null;
        header = ColumnHeader.NONE;
        unit = PrintedUnit.NONE;
    }

    private void readRow(SourceRow line) {
        if (line.isBlank()) {
            readBlankRow(line);
        } else if (!line.isRule()) {
            Optional<Section> heading = SectionHeading.of(line);
            if (heading.isPresent()) {
                enter(heading.get());
            } else {
                readRow(line, line.labels());
            }
        }
    }

    private void readRow(SourceRow line, List<Label> labels) {
        if (!line.isDeclared() && readHeader(line, labels)) {
            return;
        }
        Optional<RowNames.Found> found =
                rowNames.find(line, HeaderGrid.above(line, header).cellsInFront(line), table);
        if (section != null && !section.isTable() && table == null) {
            narrative.add(section, line.raw());
            found.ifPresent(row -> notes.add(NoteKind.TEXT_BESIDE_TABLE, line.place(), line.raw()));
        } else if (found.isPresent()) {
            addRow(line, found.get());
        } else if (table == Section.REVIEW_AND_LITIGATION) {
            tables.addReviewLine(reviewLine(line, labels));
        } else {
            notes.add(NoteKind.UNKNOWN_ROW, line.place(), line.raw());
        }
    }

    private void addRow(SourceRow line, RowNames.Found found) {
        below(found.row().section());
        tables.add(new ReadRow(line, found.row(), found.part(), found.official(), header, unit, header.blankColumns()));
    }

    /** A line of section 四: of one track, if it is named in front of the cells and the header has the results once. */
    private ReviewLine reviewLine(SourceRow line, List<Label> labels) {
        int label = Headings.trackLabel(labels, header);
        return label < 0
                ? ReviewLine.of(line, header)
                : ReviewLine.of(
                        line, header, Vocabulary.track(labels.get(label)).orElseThrow(), label);
    }

    /** Takes down which table the lines are of. The header of another table says nothing of its columns. */
    private void below(Section of) {
        if (table != of) {
            table = of;
            header = ColumnHeader.NONE;
        }
    }

    /** A row without a word is one of section 四 whose cells are all blank, if it has as many of them. */
    private void readBlankRow(SourceRow line) {
        if (table == Section.REVIEW_AND_LITIGATION && line.cells().size() >= REVIEW_CELLS - 1) {
            tables.addReviewLine(ReviewLine.of(line, header));
        }
    }

    /** Reads a line of column headings, if it is one. */
    private boolean readHeader(SourceRow line, List<Label> labels) {
        Optional<List<Label>> disclosure = Headings.ofDisclosure(line, labels);
        if (disclosure.isPresent()) {
            below(Section.PROACTIVE_DISCLOSURE);
            header = ColumnHeader.ofDisclosure(line, disclosure.get());
            noteHeadings(line, disclosure.get());
        } else if (Headings.areReviews(line, labels) && Headings.trackLabel(labels, header) < 0) {
            below(Section.REVIEW_AND_LITIGATION);
            header = header.withReviews(line, labels);
        } else if (Headings.areApplicants(line, labels)) {
            below(Section.APPLICATIONS);
            header = header.withApplicants(line, labels);
        } else {
            return false;
        }
        return true;
    }

    private void noteHeadings(SourceRow line, List<Label> labels) {
        int first = line.cells().size() - labels.size();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            if (!Vocabulary.isOfficialColumn(label) && !label.words().isEmpty()) {
                SourceCell cell = line.cells().get(first + i);
                notes.add(NoteKind.LABEL_DIFFERS, cell.place(), cell.text());
            }
        }
    }

    private Reading reading(String charset) {
        boolean isMarked = marked.areThere();
        boolean isExtract = isMarked ? marked.isExtract() : metadata.isExtract();
        FormEdition edition = tables.read(
                isMarked ? marked.edition() : metadata.edition(), isMarked ? marked.year() : metadata.year());
        AnnualReport report = AnnualReport.builder()
                .organ(isMarked ? marked.organ() : metadata.organ())
                .year(isMarked ? marked.year() : metadata.year())
                .period(isMarked ? marked.period() : metadata.period())
                .publishedOn(isMarked ? marked.publishedOn() : metadata.publishedOn())
                .narrative(narrative.build(isExtract, isMarked))
                // What an extract leaves out says nothing of the document.
                .outline(isMarked ? marked.outline() : isExtract ? List.of() : outline)
                .proactiveDisclosure(tables.proactiveDisclosure(edition))
                .applications(tables.applications(edition))
                .reviewAndLitigation(tables.reviewAndLitigation(edition))
                .build();
        noteNotStated(report.organ().isEmpty(), Wording.of("机关名称", "name of the organ"));
        noteNotStated(report.year().isEmpty(), Wording.of("报告年度", "report year"));
        return ImmutableReading.builder()
                .report(report)
                .format(format)
                .tables(tables.found())
                .sources(tables.sources())
                .charset(charset)
                .notes(notes.inOrder())
                .build();
    }

    private void noteNotStated(boolean missing, Wording what) {
        if (missing) {
            notes.addMissing(NoteKind.NOT_STATED, what);
        }
    }
}
