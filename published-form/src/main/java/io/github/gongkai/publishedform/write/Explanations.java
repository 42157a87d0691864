/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.write;

import io.github.gongkai.check.Finding;
import io.github.gongkai.diagnose.Correction;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.diagnose.DossierCheck;
import io.github.gongkai.diagnose.Fault;
import io.github.gongkai.diagnose.Repair;
import io.github.gongkai.diagnose.SearchEnd;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.ArrayList;
import java.util.List;

/** Writes what the marks mean: for each the cell, what stands in it and what should, and, folded up, the findings that come of it. */
final class Explanations {
    /** The most repairs of a fault that are listed. */
    private static final int LISTED = 20;

    private static final Wording NOT_FINISHED =
            Wording.of("搜索未做完，可能还有别的改法。", "The search was not finished; there may be other repairs.");
    private static final Wording CONFLICT =
            Wording.of("各核对单独看都没有不符，合起来却不能都成立", "No check is violated by itself, but these cannot all hold");

    private final Markup page;
    private final Words words;
    private final Diagnosis diagnosis;

    Explanations(Markup page, Words words, Diagnosis diagnosis) {
        this.page = page;
        this.words = words;
        this.diagnosis = diagnosis;
    }

    void write(List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        page.open("ul", "class", "remarks").line();
        for (Remark remark : remarks) {
            page.open("li", "id", Mark.id(remark.number())).line();
            page.element("strong", remark.label(), "class", "number").line();
            page.open("div").line();
            if (remark instanceof Remark.OfFault fault) {
                writeFault(fault.fault());
            } else if (remark instanceof Remark.OfFinding finding) {
                words.block(page, "p", message(finding.finding()));
                remark.marks().keySet().forEach(this::writeLink);
            }
            page.close().line().close().line();
        }
        page.close().line();
    }

    private void writeFault(Fault fault) {
        words.block(page, "p", Words.wording(language -> diagnosis.headline(fault, language)));
        List<Repair> repairs = fault.repairs();
        if (repairs.size() == 1 && repairs.get(0).corrections().size() == 1) {
            writeLink(repairs.get(0).corrections().get(0));
        } else if (!repairs.isEmpty()) {
            writeRepairs(repairs);
        }
        if (!repairs.isEmpty() && fault.end() != SearchEnd.COMPLETE) {
            words.block(page, "p", NOT_FINISHED);
        }
        writeFindings(fault);
    }

    private void writeRepairs(List<Repair> repairs) {
        page.open("ul").line();
        for (Repair repair : repairs.subList(0, Math.min(LISTED, repairs.size()))) {
            page.open("li").line();
            for (Correction correction : repair.corrections()) {
                words.block(page, "p", Words.wording(correction::message));
                writeLink(correction);
            }
            page.close().line();
        }
        page.close().line();
        int more = repairs.size() - LISTED;
        if (more > 0) {
            words.block(page, "p", Wording.of("以及另外" + more + "种改法。", "And " + more + " more repairs."));
        }
    }

    /** Writes the findings that come of a fault; if no check is violated by itself, those that contradict each other. */
    private void writeFindings(Fault fault) {
        List<Wording> findings = new ArrayList<>();
        fault.findings().forEach(finding -> findings.add(message(finding)));
        fault.findingsOfPrevious().forEach(finding -> findings.add(ofPrevious(message(finding))));
        if (findings.isEmpty()) {
            writeFolded(
                    CONFLICT, fault.conflict().stream().map(Explanations::check).toList());
        } else {
            int count = findings.size();
            writeFolded(Wording.of("由此引起的不符（" + count + "）", "Violated because of it (" + count + ")"), findings);
        }
    }

    private void writeFolded(Wording title, List<Wording> items) {
        page.open("details").open("summary");
        words.inline(page, title);
        page.close().line().open("ul").line();
        for (Wording item : items) {
            page.open("li").line();
            words.block(page, "p", item);
            page.close().line();
        }
        page.close().line().close().line();
    }

    private static Wording message(Finding finding) {
        return Words.wording(language -> finding.rule().id() + " "
                + finding.severity().wording().in(language) + (language == Language.ZH ? "　" : ": ")
                + finding.message(language));
    }

    private static Wording check(DossierCheck check) {
        Wording named = Words.wording(language ->
                check.check().rule().id() + " " + check.check().place().label(language));
        return check.role() == ReportRole.PREVIOUS ? ofPrevious(named) : named;
    }

    private static Wording ofPrevious(Wording words) {
        Wording role = ReportRole.PREVIOUS.wording();
        return Wording.of(role.zh() + "：" + words.zh(), role.en() + ": " + words.en());
    }

    private void writeLink(Correction correction) {
        if (correction.cell().role() == ReportRole.THIS) {
            writeLink(correction.cell().cell());
        }
    }

    private void writeLink(CellRef cell) {
        Language language = words.languages().get(0);
        List<String> attributes = new ArrayList<>(List.of("class", "back", "href", "#" + cell.path()));
        attributes.addAll(List.of(Words.lang(language)));
        page.open("a", attributes).text("↩ " + cell.label(language)).close().line();
    }
}
