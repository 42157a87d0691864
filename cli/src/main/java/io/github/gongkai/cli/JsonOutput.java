package io.github.gongkai.cli;

import io.github.gongkai.Organ;
import io.github.gongkai.check.CellEntry;
import io.github.gongkai.check.Check;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.DocumentFinding;
import io.github.gongkai.check.FigureFinding;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.Interval;
import io.github.gongkai.check.MissingCell;
import io.github.gongkai.check.Undecided;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.Figure;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.publishedform.Note;
import io.github.gongkai.publishedform.Reading;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.io.PrintStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes outcomes for programs: an array with an object for each file, as UTF-8. */
final class JsonOutput implements Output {
    private final PrintStream out;
    private final JsonGenerator json;

    JsonOutput(PrintStream out) {
        this.out = out;
        this.json = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build()
                .createGenerator(ObjectWriteContext.empty(), out);
        json.writeStartArray();
    }

    @Override
    public void write(Outcome outcome) {
        json.writeStartObject();
        json.writeStringProperty("file", outcome.file());
        if (outcome instanceof Outcome.Checked checked) {
            writeReading(checked.reading());
            writeResult(checked);
        } else {
            write("error", ((Outcome.Unreadable) outcome).reason());
        }
        json.writeEndObject();
        json.flush();
    }

    private void writeReading(Reading reading) {
        json.writeName("organ");
        json.writeString(reading.report().organ().map(Organ::name).orElse(null));
        json.writeName("year");
        reading.report().year().ifPresentOrElse(year -> json.writeNumber(year.value()), json::writeNull);
        json.writeStringProperty("edition", reading.report().edition().name());
        json.writeStringProperty("charset", reading.charset());
        json.writeName("notes");
        json.writeStartArray();
        reading.notes().forEach(this::writeNote);
        json.writeEndArray();
    }

    private void writeNote(Note note) {
        json.writeStartObject();
        json.writeStringProperty("kind", note.kind().name());
        json.writeName("line");
        note.line().ifPresentOrElse(json::writeNumber, json::writeNull);
        json.writeName("cell");
        json.writeString(note.cell().map(CellRef::pointer).orElse(null));
        json.writeStringProperty("raw", note.raw());
        write("message", Wording.of(note.message(Language.ZH), note.message(Language.EN)));
        json.writeEndObject();
    }

    private void writeResult(Outcome.Checked checked) {
        CheckResult result = checked.result();
        json.writeStringProperty("ruleSet", result.ruleSet().version());
        json.writeName("rules");
        json.writeStartArray();
        result.ruleSet().rules().forEach(rule -> write(rule, result));
        json.writeEndArray();
        json.writeName("checks");
        json.writeStartArray();
        for (Check check : result.checks()) {
            json.writeStartObject();
            write(check);
            json.writeName("cells");
            json.writeStartArray();
            for (CellRef cell : check.formula().cells()) {
                write(cell, checked.reading().report().entry(cell));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeName("findings");
        json.writeStartArray();
        result.findings().forEach(this::write);
        json.writeEndArray();
        json.writeName("undecided");
        json.writeStartArray();
        result.undecided().forEach(this::write);
        json.writeEndArray();
    }

    private void write(Rule rule, CheckResult result) {
        json.writeStartObject();
        json.writeStringProperty("rule", rule.id().value());
        json.writeStringProperty("verdict", result.verdict(rule.id()).name());
        json.writeStringProperty("basis", rule.basis().name());
        json.writeStringProperty("severity", rule.severity().name());
        write("statement", rule.statement());
        write(
                "source",
                Wording.of(rule.source(result.edition(), Language.ZH), rule.source(result.edition(), Language.EN)));
        json.writeEndObject();
    }

    private void write(Check check) {
        json.writeStringProperty("rule", check.rule().id().value());
        json.writeStringProperty("place", check.place().key());
        json.writeStringProperty("verdict", check.verdict().name());
    }

    private void write(Finding finding) {
        json.writeStartObject();
        write(finding.check());
        json.writeStringProperty("basis", finding.rule().basis().name());
        json.writeStringProperty("severity", finding.severity().name());
        if (finding instanceof FigureFinding figures) {
            write("left", figures.left());
            write("right", figures.right());
            write("leftSum", figures.leftSum());
            write("rightSum", figures.rightSum());
            json.writeName("difference");
            figures.difference().ifPresentOrElse(json::writeNumber, json::writeNull);
        } else if (finding instanceof DocumentFinding document) {
            write("expected", document.expected());
            write("found", document.found());
        }
        write("message", Wording.of(finding.message(Language.ZH), finding.message(Language.EN)));
        json.writeEndObject();
    }

    private void write(Undecided undecided) {
        json.writeStartObject();
        write(undecided.check());
        write("reason", undecided.reason());
        json.writeName("missing");
        json.writeStartArray();
        for (MissingCell cell : undecided.missing()) {
            json.writeStartObject();
            json.writeStringProperty("cell", cell.cell().pointer());
            write("range", cell.range());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeBooleanProperty("holdsWithZeros", undecided.holdsWithZeros());
        json.writeEndObject();
    }

    private void write(String name, List<CellEntry> cells) {
        json.writeName(name);
        json.writeStartArray();
        cells.forEach(cell -> write(cell.cell(), cell.entry()));
        json.writeEndArray();
    }

    private void write(CellRef cell, Entry entry) {
        json.writeStartObject();
        json.writeStringProperty("cell", cell.pointer());
        json.writeName("entry");
        write(entry);
        json.writeEndObject();
    }

    /** A count is a number, a blank cell is null, anything else is an object. */
    private void write(Entry entry) {
        switch (entry.state()) {
            case STATED -> write(entry.figure().orElseThrow());
            case BLANK -> json.writeNull();
            case MARKED -> writeText("mark", entry);
            case UNREADABLE -> writeText("unreadable", entry);
            case NOT_READ -> {
                json.writeStartObject();
                json.writeBooleanProperty("notRead", true);
                json.writeEndObject();
            }
        }
    }

    private void write(Figure figure) {
        if (figure instanceof Amount amount) {
            json.writeStartObject();
            json.writeStringProperty("amount", amount.value().toPlainString());
            json.writeStringProperty("unit", amount.unit().name());
            json.writeEndObject();
        } else {
            json.writeNumber(figure.value());
        }
    }

    private void writeText(String name, Entry entry) {
        json.writeStartObject();
        json.writeStringProperty(name, entry.text().orElseThrow());
        json.writeEndObject();
    }

    private void write(String name, Interval interval) {
        json.writeName(name);
        json.writeStartObject();
        json.writeName("min");
        interval.min().ifPresentOrElse(json::writeNumber, json::writeNull);
        json.writeName("max");
        interval.max().ifPresentOrElse(json::writeNumber, json::writeNull);
        json.writeEndObject();
    }

    private void write(String name, Wording wording) {
        json.writeName(name);
        json.writeStartObject();
        json.writeStringProperty("zh", wording.zh());
        json.writeStringProperty("en", wording.en());
        json.writeEndObject();
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.close();
        out.println();
        out.flush();
    }
}
