package io.github.gongkai.cli;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.check.CellEntry;
import io.github.gongkai.check.Check;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.DocumentFinding;
import io.github.gongkai.check.FigureFinding;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.MissingCell;
import io.github.gongkai.check.Undecided;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.publishedform.Note;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.io.PrintStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes outcomes for programs: an array with an object for each file. */
final class JsonOutput implements Output {
    private final JsonPage page;
    private final JsonGenerator json;

    JsonOutput(PrintStream out) {
        this.page = new JsonPage(out);
        this.json = page.json();
        json.writeStartArray();
    }

    @Override
    public void write(Outcome outcome) {
        page.object(() -> {
            if (outcome instanceof Outcome.Checked checked) {
                writeChecked(checked);
            } else {
                writeUnchecked((Outcome.Unchecked) outcome);
            }
        });
        json.flush();
    }

    private void writeUnchecked(Outcome.Unchecked unchecked) {
        json.writeStringProperty("file", unchecked.file());
        page.objects("unusable", unchecked.unusable(), unusable -> {
            json.writeStringProperty("role", unusable.role().name());
            json.writeStringProperty("file", unusable.file());
            page.wording("reason", unusable.reason());
        });
    }

    private void writeChecked(Outcome.Checked checked) {
        CheckResult result = checked.result();
        writeSource(checked.source());
        page.object("previous", checked.previous(), this::writeSource);
        page.object("members", checked.members(), this::writeMembers);
        json.writeStringProperty("policy", result.missingPolicy().name());
        json.writeStringProperty("ruleSet", result.ruleSet().version());
        page.objects("rules", result.ruleSet().rules(), rule -> writeRule(rule, result));
        page.objects(
                "checks",
                result.checks(),
                check -> writeCheck(check, checked.source().report()));
        page.objects("findings", result.findings(), this::writeFinding);
        page.objects("undecided", result.undecided(), this::writeUndecided);
    }

    private void writeSource(Source source) {
        AnnualReport report = source.report();
        json.writeStringProperty("file", source.file());
        page.text("organ", report.organ().map(Organ::name));
        json.writeName("year");
        report.year().ifPresentOrElse(year -> json.writeNumber(year.value()), json::writeNull);
        json.writeStringProperty("edition", report.edition().name());
        json.writeStringProperty("charset", source.reading().charset());
        page.objects("notes", source.reading().notes(), this::writeNote);
    }

    private void writeMembers(Membership members) {
        page.objects("reports", members.reports(), this::writeSource);
        page.object("roster", members.roster(), roster -> {
            json.writeStringProperty("file", roster.file());
            json.writeNumberProperty("organs", roster.roster().organs().size());
        });
    }

    private void writeNote(Note note) {
        json.writeStringProperty("kind", note.kind().name());
        json.writeName("line");
        note.line().ifPresentOrElse(json::writeNumber, json::writeNull);
        page.text("cell", note.cell().map(CellRef::pointer));
        json.writeStringProperty("raw", note.raw());
        page.wording("message", Wording.of(note.message(Language.ZH), note.message(Language.EN)));
    }

    private void writeRule(Rule rule, CheckResult result) {
        page.rule(rule);
        json.writeStringProperty("verdict", result.verdict(rule.id()).name());
        page.wording(
                "source",
                Wording.of(rule.source(result.edition(), Language.ZH), rule.source(result.edition(), Language.EN)));
    }

    private void writeKey(Check check) {
        json.writeStringProperty("key", check.key());
        json.writeStringProperty("rule", check.rule().id().value());
        json.writeStringProperty("place", check.place().key());
        json.writeStringProperty("verdict", check.verdict().name());
    }

    private void writeCheck(Check check, AnnualReport report) {
        writeKey(check);
        List<CellEntry> cells = check.formula().cells().stream()
                .map(cell -> CellEntry.of(cell, report.entry(cell)))
                .toList();
        writeCells("cells", cells);
    }

    private void writeFinding(Finding finding) {
        writeKey(finding.check());
        json.writeStringProperty("basis", finding.rule().basis().name());
        json.writeStringProperty("severity", finding.severity().name());
        if (finding instanceof FigureFinding figures) {
            writeCells("left", figures.left());
            writeCells("right", figures.right());
            page.interval("leftSum", figures.leftSum());
            page.interval("rightSum", figures.rightSum());
            page.number("difference", figures.difference());
        } else if (finding instanceof DocumentFinding document) {
            page.wording("expected", document.expected());
            page.wording("found", document.found());
        }
        page.wording("message", Wording.of(finding.message(Language.ZH), finding.message(Language.EN)));
    }

    private void writeUndecided(Undecided undecided) {
        writeKey(undecided.check());
        page.wording("reason", undecided.reason());
        page.objects("missing", undecided.missing(), this::writeMissing);
        json.writeBooleanProperty("holdsWithZeros", undecided.holdsWithZeros());
    }

    private void writeMissing(MissingCell missing) {
        page.cell(missing.role(), missing.cell());
        page.interval("range", missing.range());
    }

    private void writeCells(String name, List<CellEntry> cells) {
        page.objects(name, cells, cell -> {
            page.cell(cell.role(), cell.cell());
            page.entry(cell.entry());
        });
    }

    @Override
    public void close() {
        json.writeEndArray();
        page.close();
    }
}
