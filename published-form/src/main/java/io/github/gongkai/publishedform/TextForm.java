package io.github.gongkai.publishedform;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Narrative;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.text.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through the lines of a text once: sorts them into sections and tables, and recognises the rows of the form. */
final class TextForm {
    private static final int MAX_HEADING = 60;
    private static final int REVIEW_CELLS = FormEdition.REVISED_2021
            .table(Section.REVIEW_AND_LITIGATION)
            .cells()
            .size();

    private static final Map<Section, String> TITLES = new EnumMap<>(Section.class);

    static {
        for (Section section : Section.values()) {
            TITLES.put(section, Label.of(section.title().zh()).words());
        }
    }

    private final List<Note> notes;
    private final Metadata metadata;
    private final TableReader tables;
    private final Map<Section, List<String>> narrative = new EnumMap<>(Section.class);
    private final List<String> preamble = new ArrayList<>();
    private final List<Section> outline = new ArrayList<>();

    private final RowNames rowNames = new RowNames();

    /** The section whose heading was seen last; null before the first. */
    private @Nullable Section section;

    /** The section whose table the rows belong to; null where none was recognised yet. */
    private @Nullable Section table;

    private ColumnHeader header = ColumnHeader.NONE;

    /** Whether the row before ends in a bar, as all of the table then do. */
    private boolean closed;

    private TextForm(List<Note> notes) {
        this.notes = new ArrayList<>(notes);
        this.metadata = new Metadata(this.notes);
        this.tables = new TableReader(this.notes);
    }

    static Reading read(String text, String charset, List<Note> decodingNotes) {
        TextForm form = new TextForm(decodingNotes);
        form.readLines(text);
        return form.reading(charset);
    }

    private void readLines(String text) {
        int taken = metadata.readHeader(text.lines().limit(Metadata.MAX_HEADER).toList());
        boolean ends = text.endsWith("\n") || text.endsWith("\r");
        Iterator<String> lines = text.lines().iterator();
        for (int number = 1; lines.hasNext(); number++) {
            String line = lines.next();
            if (number > taken) {
                readLine(number, line, !ends && !lines.hasNext());
            }
        }
    }

    private void readLine(int number, String line, boolean endOfSource) {
        if (!RowLine.isRow(line)) {
            if (!Folding.trim(line).isEmpty()) {
                readText(number, line);
            }
        } else if (RowLine.isTooWide(line)) {
            note(NoteKind.UNKNOWN_ROW, number, Folding.trim(line));
        } else {
            RowLine row = RowLine.of(number, line);
            if (endOfSource && closed && !row.endsWithBar()) {
                note(NoteKind.CUT_OFF, number, row.raw());
            } else {
                closed = row.endsWithBar();
                readRow(row);
            }
        }
    }

    private void readText(int number, String line) {
        Optional<Section> heading = heading(line);
        if (heading.isPresent()) {
            enter(heading.get());
        } else if (section == null && table == null) {
            metadata.readPreface(number, line);
            preamble.add(line);
        } else if (section != null && !section.isTable()) {
            table = null;
            addNarrative(section, line);
        } else {
            note(NoteKind.TEXT_BESIDE_TABLE, number, Folding.trim(line));
        }
    }

    private void enter(Section entered) {
        section = entered;
        outline.add(entered);
        table = entered.isTable() ? entered : null;
        header = ColumnHeader.NONE;
    }

    private void addNarrative(Section of, String line) {
        narrative.computeIfAbsent(of, key -> new ArrayList<>()).add(line);
    }

    /** The section that a line is the heading of: it is the title, or starts with the number and has its words. */
    private static Optional<Section> heading(String line) {
        if (line.length() > MAX_HEADING) {
            return Optional.empty();
        }
        Label label = Label.of(line);
        for (Section candidate : Section.values()) {
            boolean titled = label.words().equals(TITLES.get(candidate))
                    && (label.number().isEmpty() || label.number().endsWith("、"));
            if (titled || (label.number().equals(candidate.number() + "、") && names(label.words(), candidate))) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static boolean names(String words, Section candidate) {
        return switch (candidate) {
            case OVERVIEW -> words.endsWith("总体情况");
            case PROACTIVE_DISCLOSURE -> words.endsWith("主动公开政府信息情况");
            case APPLICATIONS -> words.contains("收到和处理政府信息公开申请");
            case REVIEW_AND_LITIGATION -> words.contains("行政复议") && words.contains("行政诉讼");
            case PROBLEMS_AND_IMPROVEMENTS -> words.contains("存在") && words.contains("问题");
            case OTHER_MATTERS -> words.contains("其他需要报告");
        };
    }

    private void readRow(RowLine line) {
        if (line.isBlank()) {
            readBlankRow(line);
        } else if (!line.isRule()) {
            Optional<Section> heading = onlyPart(line).flatMap(TextForm::heading);
            if (heading.isPresent()) {
                enter(heading.get());
            } else {
                readRow(line, line.parts().stream().map(Label::of).toList());
            }
        }
    }

    private void readRow(RowLine line, List<Label> labels) {
        if (readHeader(line, labels)) {
            return;
        }
        Optional<RowNames.Found> found = rowNames.find(line, labels, table);
        if (section != null && !section.isTable() && table == null) {
            addNarrative(section, line.raw());
            found.ifPresent(row -> note(NoteKind.TEXT_BESIDE_TABLE, line.line(), line.raw()));
        } else if (found.isPresent()) {
            addRow(line, found.get());
        } else if (table == Section.REVIEW_AND_LITIGATION) {
            tables.addReviewLine(line, header);
        } else {
            note(NoteKind.UNKNOWN_ROW, line.line(), line.raw());
        }
    }

    private void addRow(RowLine line, RowNames.Found found) {
        below(found.row().section());
        tables.add(new ReadRow(line, found.row(), found.part(), found.official(), header, header.blankColumns()));
    }

    /** Takes down which table the lines are of. The header of another table says nothing of its columns. */
    private void below(Section of) {
        if (table != of) {
            table = of;
            header = ColumnHeader.NONE;
        }
    }

    /** A row without a word is one of section 四 whose cells are all blank, if it has the bars between them. */
    private void readBlankRow(RowLine line) {
        if (table == Section.REVIEW_AND_LITIGATION && line.parts().size() >= REVIEW_CELLS - 1) {
            tables.addReviewLine(line, header);
        }
    }

    private static Optional<String> onlyPart(RowLine line) {
        List<String> filled =
                line.parts().stream().filter(part -> !part.isEmpty()).toList();
        return filled.size() == 1 ? Optional.of(filled.get(0)) : Optional.empty();
    }

    /** Reads a line of column headings, if it is one. */
    private boolean readHeader(RowLine line, List<Label> labels) {
        Optional<List<Label>> disclosure = Headings.ofDisclosure(line, labels);
        if (disclosure.isPresent()) {
            below(Section.PROACTIVE_DISCLOSURE);
            header = ColumnHeader.ofDisclosure(line, disclosure.get());
            noteHeadings(line, disclosure.get());
        } else if (Headings.areReviews(line, labels)) {
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

    private void noteHeadings(RowLine line, List<Label> labels) {
        int first = line.parts().size() - labels.size();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            if (!Vocabulary.isOfficialColumn(label) && !label.words().isEmpty()) {
                note(NoteKind.LABEL_DIFFERS, line.line(), line.parts().get(first + i));
            }
        }
    }

    private void note(NoteKind kind, int line, String raw) {
        notes.add(Note.builder().kind(kind).line(line).raw(raw).build());
    }

    private Reading reading(String charset) {
        FormEdition edition = tables.read(metadata);
        AnnualReport report = AnnualReport.builder()
                .organ(metadata.organ())
                .year(metadata.year())
                .period(metadata.period())
                .publishedOn(metadata.publishedOn())
                .narrative(narrative())
                // What an extract leaves out says nothing of the document.
                .outline(metadata.isExtract() ? List.of() : outline)
                .proactiveDisclosure(tables.proactiveDisclosure(edition))
                .applications(tables.applications(edition))
                .reviewAndLitigation(tables.reviewAndLitigation(edition))
                .build();
        noteNotStated(report.organ().isEmpty(), Wording.of("机关名称", "name of the organ"));
        noteNotStated(report.year().isEmpty(), Wording.of("报告年度", "report year"));
        notes.sort(Comparator.comparingInt(note -> note.line().orElse(Integer.MAX_VALUE)));
        return ImmutableReading.builder()
                .report(report)
                .tables(tables.found())
                .charset(charset)
                .notes(notes)
                .build();
    }

    private void noteNotStated(boolean missing, Wording what) {
        if (missing) {
            notes.add(Note.builder()
                    .kind(NoteKind.NOT_STATED)
                    .subject(what)
                    .raw("")
                    .build());
        }
    }

    private Narrative narrative() {
        return Narrative.builder()
                .isExtract(metadata.isExtract())
                .preamble(joined(preamble))
                .overview(text(Section.OVERVIEW))
                .problemsAndImprovements(text(Section.PROBLEMS_AND_IMPROVEMENTS))
                .otherMatters(text(Section.OTHER_MATTERS))
                .build();
    }

    private Optional<String> text(Section of) {
        return joined(narrative.getOrDefault(of, List.of()));
    }

    private static Optional<String> joined(List<String> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }
}
