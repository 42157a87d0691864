/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.check.FigureFinding;
import io.github.gongkai.check.Finding;
import io.github.gongkai.diagnose.Correction;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.diagnose.DossierCheck;
import io.github.gongkai.diagnose.Fault;
import io.github.gongkai.diagnose.Repair;
import io.github.gongkai.diagnose.SearchEnd;
import io.github.gongkai.rule.ReportRole;
import java.util.ArrayList;
import java.util.List;

/** Writes one fault for people: what must be wrong and what it should be, and under it the findings that come of it. */
final class FaultText {
    /** The most repairs, and the most checks of a conflict, that are listed. */
    private static final int LISTED = 5;

    private static final String INDENT = "     ";
    private static final String ITEM = INDENT + "· ";

    /** What stands before the second cell of a repair and those behind it, under the first. */
    private static final String ITEM_GOES_ON = "\n" + INDENT + "  ";

    private final TextPage page;
    private final Diagnosis diagnosis;
    private final Fault fault;

    FaultText(TextPage page, Diagnosis diagnosis, Fault fault) {
        this.page = page;
        this.diagnosis = diagnosis;
        this.fault = fault;
    }

    void write(String number) {
        List<Repair> repairs = fault.repairs();
        String headline = diagnosis.headline(fault, page.language());
        if (repairs.size() > 1) {
            page.line(number + headline + page.say("：", ":"));
            listRepairs(repairs);
        } else if (repairs.size() == 1 && repairs.get(0).corrections().size() > 1) {
            page.line(number + headline + page.say("：", ":"));
            repairs.get(0).corrections().forEach(correction -> page.line(ITEM + message(correction)));
        } else {
            page.line(number + headline);
        }
        if (!repairs.isEmpty() && fault.end() != SearchEnd.COMPLETE) {
            page.line(INDENT + page.say("搜索未做完，可能还有别的改法。", "The search was not finished; there may be other repairs."));
        }
        writeFindings();
    }

    private void listRepairs(List<Repair> repairs) {
        boolean single = repairs.get(0).corrections().size() == 1;
        List<String> items = repairs.stream()
                .map(repair -> String.join(
                        ITEM_GOES_ON,
                        repair.corrections().stream().map(this::message).toList()))
                .toList();
        page.items(ITEM, items, LISTED, single ? "处" : "组");
    }

    private String message(Correction correction) {
        return correction.message(page.language());
    }

    /** The findings that come of the fault, a line each; if no check is violated by itself, those that contradict each other. */
    private void writeFindings() {
        List<String> findings = new ArrayList<>();
        fault.findings().forEach(finding -> findings.add(finding(ReportRole.THIS, finding)));
        fault.findingsOfPrevious().forEach(finding -> findings.add(finding(ReportRole.PREVIOUS, finding)));
        if (findings.isEmpty()) {
            page.line(INDENT
                    + page.say("各核对单独看都没有不符，合起来却不能都成立：", "No check is violated by itself, but these cannot all hold:"));
            page.items(ITEM, fault.conflict().stream().map(this::check).toList(), LISTED, "处");
        } else {
            page.line(INDENT
                    + page.say(
                            "由此引起的不符（" + findings.size() + "）：", "Violated because of it (" + findings.size() + "):"));
            findings.forEach(finding -> page.line(INDENT + "  ✗ " + finding));
        }
    }

    private String finding(ReportRole role, Finding finding) {
        String place = finding.check().place().label(page.language());
        return finding.rule().id() + " " + page.say(finding.severity().wording()) + "  " + of(role, place)
                + difference(finding);
    }

    private String difference(Finding finding) {
        if (finding instanceof FigureFinding figures) {
            return figures.difference()
                    .map(difference -> difference.abs().toPlainString())
                    .map(difference -> page.say("，两边相差 " + difference, "; the sides differ by " + difference))
                    .orElse("");
        }
        return "";
    }

    private String check(DossierCheck check) {
        String place = check.check().place().label(page.language());
        return check.check().rule().id() + "  " + of(check.role(), place);
    }

    private String of(ReportRole role, String place) {
        return role == ReportRole.THIS ? place : page.say(role.wording()) + page.say("", ", ") + place;
    }
}
