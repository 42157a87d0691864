/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.Section;
import io.github.gongkai.publishedform.Coverage;
import io.github.gongkai.publishedform.Note;
import io.github.gongkai.publishedform.SourcePlace;
import io.github.gongkai.publishedform.narrative.Claim;
import io.github.gongkai.publishedform.narrative.ClaimCheck;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.OptionalInt;
import java.util.OptionalLong;
import tools.jackson.core.JsonGenerator;

/** Writes an outcome for programs, as the content of an object, with result and diagnosis as documents. */
final class OutcomeJson {
    private final JsonPage page;
    private final JsonGenerator json;

    OutcomeJson(JsonPage page) {
        this.page = page;
        this.json = page.json();
    }

    void write(Outcome outcome) {
        if (outcome instanceof Outcome.Checked checked) {
            writeChecked(checked);
        } else {
            writeUnchecked((Outcome.Unchecked) outcome);
        }
    }

    private void writeUnchecked(Outcome.Unchecked unchecked) {
        writePlace(unchecked.file(), unchecked.line());
        page.objects("unusable", unchecked.unusable(), unusable -> {
            json.writeStringProperty("role", unusable.role().name());
            writePlace(unusable.file(), unusable.line());
            page.wording("reason", unusable.reason());
        });
    }

    private void writePlace(String file, OptionalLong line) {
        json.writeStringProperty("file", file);
        json.writeName("line");
        line.ifPresentOrElse(json::writeNumber, json::writeNull);
    }

    private void writeChecked(Outcome.Checked checked) {
        writeSource(checked.source());
        page.object("previous", checked.previous(), this::writeSource);
        page.object("members", checked.members(), this::writeMembers);
        page.objects("claims", checked.claims(), this::writeClaim);
        json.writePOJOProperty("result", checked.result());
        Diagnosis diagnosis = checked.diagnosis();
        json.writePOJOProperty("diagnosis", diagnosis.faults().isEmpty() ? null : diagnosis);
    }

    private void writeClaim(ClaimCheck check) {
        Claim claim = check.claim();
        json.writeStringProperty("rule", check.rule().id().value());
        json.writeStringProperty("verdict", check.verdict().name());
        json.writeBooleanProperty("inOtherMeaning", check.isInOtherMeaning());
        page.text("section", claim.section().map(Section::identifier));
        json.writeStringProperty("sentence", claim.sentence());
        json.writeStringProperty("text", claim.text());
        json.writeNumberProperty("position", claim.position());
        page.objects("compared", check.compared(), compared -> {
            page.wording("with", compared.what());
            page.texts("cells", compared.cells().stream().map(CellRef::pointer).toList());
            json.writeStringProperty("claimed", compared.claimed().toString());
            json.writeStringProperty("found", compared.found().toString());
            json.writeStringProperty("verdict", compared.verdict().name());
        });
        page.wording("message", Wording.of(check.message(Language.ZH), check.message(Language.EN)));
    }

    private void writeSource(Source source) {
        AnnualReport report = source.report();
        writePlace(source.file(), source.line());
        page.text("organ", report.organ().map(Organ::name));
        json.writeName("year");
        report.year().ifPresentOrElse(year -> json.writeNumber(year.value()), json::writeNull);
        json.writeStringProperty("edition", report.edition().name());
        page.text("charset", source.charset());
        json.writeName("coverage");
        page.object(() -> writeCoverage(Coverage.of(report)));
        page.objects("notes", source.notes(), this::writeNote);
    }

    private void writeMembers(Membership members) {
        page.objects("reports", members.reports(), this::writeSource);
        page.object("roster", members.roster(), roster -> {
            json.writeStringProperty("file", roster.file());
            json.writeNumberProperty("organs", roster.roster().organs().size());
        });
    }

    private void writeCoverage(Coverage coverage) {
        json.writeBooleanProperty("complete", coverage.isComplete());
        page.texts(
                "missingTables",
                coverage.missingTables().stream().map(Section::identifier).toList());
        page.texts(
                "missingRows",
                coverage.missingRows().stream()
                        .map(row -> row.section().identifier() + "." + row.identifier())
                        .toList());
        page.texts(
                "missingCells",
                coverage.missingCells().stream().map(CellRef::path).toList());
    }

    private void writeNote(Note note) {
        json.writeStringProperty("kind", note.kind().name());
        json.writeStringProperty("origin", note.origin().name());
        json.writeStringProperty("severity", note.severity().name());
        json.writeName("line");
        note.line().ifPresentOrElse(json::writeNumber, json::writeNull);
        page.object("place", note.place(), this::writePlace);
        page.text("cell", note.cell().map(CellRef::pointer));
        json.writeStringProperty("raw", note.raw());
        page.wording("message", Wording.of(note.message(Language.ZH), note.message(Language.EN)));
    }

    private void writePlace(SourcePlace place) {
        json.writeNumberProperty("line", place.line());
        json.writeNumberProperty("column", place.column());
        writeNumber("table", place.table());
        writeNumber("row", place.row());
        writeNumber("cell", place.cell());
    }

    private void writeNumber(String name, OptionalInt number) {
        json.writeName(name);
        number.ifPresentOrElse(json::writeNumber, json::writeNull);
    }
}
