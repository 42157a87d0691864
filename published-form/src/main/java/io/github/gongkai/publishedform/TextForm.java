package io.github.gongkai.publishedform;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Narrative;
import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.text.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through the lines of a text once: sorts them into sections and tables, and recognises the rows of the form. */
final class TextForm {
    private static final int MAX_HEADING = 60;
    private static final int REVIEW_CELLS = FormEdition.REVISED_2021
            .table(Section.REVIEW_AND_LITIGATION)
            .cells()
            .size();

    private final List<Note> notes;
    private final Metadata metadata;
    private final TableReader tables;
    private final Map<Section, List<String>> narrative = new EnumMap<>(Section.class);
    private final List<String> preamble = new ArrayList<>();

    /** The section whose heading was seen last; null before the first. */
    private @Nullable Section section;

    /** The section whose table the rows belong to; null where none was recognised yet. */
    private @Nullable Section table;

    private List<Set<FormColumn>> header = List.of();

    private TextForm(List<Note> notes) {
        this.notes = new ArrayList<>(notes);
        this.metadata = new Metadata(this.notes);
        this.tables = new TableReader(this.notes);
    }

    static Reading read(String text, String charset, List<Note> decodingNotes) {
        TextForm form = new TextForm(decodingNotes);
        form.readLines(text.lines().toList());
        return form.reading(charset);
    }

    private void readLines(List<String> lines) {
        for (int i = metadata.readHeader(lines); i < lines.size(); i++) {
            String line = lines.get(i);
            if (RowLine.isRow(line)) {
                readRow(RowLine.of(i + 1, line));
            } else if (!Folding.trim(line).isEmpty()) {
                readText(i + 1, line);
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
            narrative.computeIfAbsent(section, key -> new ArrayList<>()).add(line);
        } else {
            note(NoteKind.TEXT_BESIDE_TABLE, number, Folding.trim(line));
        }
    }

    private void enter(Section entered) {
        section = entered;
        table = entered.isTable() ? entered : null;
        header = List.of();
    }

    /** The section that a line is the heading of: it starts with a number of the form, and its words name the section. */
    private static Optional<Section> heading(String line) {
        if (line.length() > MAX_HEADING) {
            return Optional.empty();
        }
        Label label = Label.of(line);
        boolean numbered = label.number().endsWith("、");
        String words = label.words();
        for (Section candidate : Section.values()) {
            String title = Label.of(candidate.title().zh()).words();
            if (words.equals(title) || (numbered && names(words, candidate))) {
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
        if (line.parts().stream().allMatch(String::isEmpty)) {
            readBlankRow(line);
            return;
        }
        Optional<Section> heading = onlyPart(line).flatMap(TextForm::heading);
        List<Label> labels = line.parts().stream().map(Label::of).toList();
        if (heading.isPresent()) {
            enter(heading.get());
        } else if (!readHeader(labels)) {
            readFigures(line, labels);
        }
    }

    /** A row without a word is one of section 四 whose cells are all blank, if it is wide enough. */
    private void readBlankRow(RowLine line) {
        if (table == Section.REVIEW_AND_LITIGATION && line.parts().size() >= REVIEW_CELLS) {
            tables.addReviewLine(line);
        }
    }

    private static Optional<String> onlyPart(RowLine line) {
        List<String> filled =
                line.parts().stream().filter(part -> !part.isEmpty()).toList();
        return filled.size() == 1 ? Optional.of(filled.get(0)) : Optional.empty();
    }

    /** Reads a line of column headings, if it is one. */
    private boolean readHeader(List<Label> labels) {
        Label first = labels.get(0);
        if (Vocabulary.isArticleItem(first) || first.words().equals("信息内容")) {
            table = Section.PROACTIVE_DISCLOSURE;
            header = labels.stream().skip(1).map(Vocabulary::columns).toList();
            return true;
        }
        if (Vocabulary.isReviewHeader(labels)) {
            table = Section.REVIEW_AND_LITIGATION;
            return true;
        }
        if (Vocabulary.isApplicationsHeader(labels)) {
            table = Section.APPLICATIONS;
            return true;
        }
        return false;
    }

    /** Reads a line with figures: finds the label that names its row, and hands over what stands behind it. */
    private void readFigures(RowLine line, List<Label> labels) {
        int labelled = -1;
        Vocabulary.RowMatch match = null;
        for (int i = 0;
                i < labels.size() && canBeLabel(labels.get(i), line.parts().get(i));
                i++) {
            Optional<Vocabulary.RowMatch> found = Vocabulary.row(labels.get(i), table);
            if (found.isPresent()) {
                labelled = i;
                match = found.get();
            } else if (!labels.get(i).number().isEmpty()) {
                match = null;
            }
        }
        if (match == null) {
            readUnlabelled(line);
            return;
        }
        table = match.row().section();
        boolean hasHeader = table == Section.PROACTIVE_DISCLOSURE;
        tables.add(new ReadRow(line, match.row(), labelled, match.official(), hasHeader ? header : List.of()));
    }

    /** Whether a part can be the label of a row: a blank one (a merged cell), or one with words in it. */
    private static boolean canBeLabel(Label label, String part) {
        return part.isEmpty() || label.words().codePoints().anyMatch(Character::isIdeographic);
    }

    private void readUnlabelled(RowLine line) {
        if (table == Section.REVIEW_AND_LITIGATION) {
            tables.addReviewLine(line);
        } else {
            note(NoteKind.UNKNOWN_ROW, line.line(), line.raw());
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
