/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.jqwik;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Narrative;
import io.github.gongkai.Organ;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.Section;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;

/** Shows a report by all that it has, except the cells that are zero. */
final class ReportFormat implements SampleReportingFormat {

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof AnnualReport;
    }

    @Override
    public Object report(Object value) {
        AnnualReport report = (AnnualReport) value;
        Shown shown = new Shown();
        report.organ().ifPresent(organ -> addOrgan(shown, organ));
        shown.addIfPresent("period", report.period());
        shown.addIfPresent("publishedOn", report.publishedOn());
        addNarrative(shown, report.narrative());
        shown.add(
                "outline",
                report.outline().isEmpty()
                        ? "left out"
                        : String.join(
                                " ",
                                report.outline().stream().map(Section::number).toList()));
        for (CellRef cell : report.edition().cells()) {
            Entry entry = report.entry(cell);
            if (entry.number().filter(number -> number.signum() == 0).isEmpty()) {
                shown.add(cell.path(), text(entry));
            }
        }
        return shown.toMap();
    }

    @Override
    public Optional<String> label(Object value) {
        AnnualReport report = (AnnualReport) value;
        String organ =
                report.organ().map(known -> EscapedText.of(known.name()) + " ").orElse("no organ, ");
        String year = report.year().map(known -> known + " ").orElse("no year, ");
        return Optional.of(organ + year + report.edition() + ", all else zero: ");
    }

    private static void addOrgan(Shown shown, Organ organ) {
        shown.add("organ.level", organ.level());
        shown.add("organ.kind", organ.kind());
        shown.addIfPresent("organ.code", organ.unifiedSocialCreditCode().map(EscapedText::of));
    }

    private static void addNarrative(Shown shown, Narrative narrative) {
        if (narrative.equals(Narrative.leftOut())) {
            shown.add("narrative", "left out");
            return;
        }
        shown.add("narrative.isExtract", narrative.isExtract());
        shown.addIfPresent("narrative.preamble", narrative.preamble().map(EscapedText::of));
        shown.addIfPresent("narrative.overview", narrative.overview().map(EscapedText::of));
        shown.addIfPresent(
                "narrative.problemsAndImprovements",
                narrative.problemsAndImprovements().map(EscapedText::of));
        shown.addIfPresent("narrative.otherMatters", narrative.otherMatters().map(EscapedText::of));
    }

    /** A mark is told from the figure that reads like it. */
    private static String text(Entry entry) {
        return entry.text()
                .map(text -> "<" + entry.state() + "> " + EscapedText.of(text))
                .orElseGet(entry::toString);
    }
}
