package io.github.gongkai.cli;

import io.github.gongkai.check.FigureFinding;
import io.github.gongkai.check.Finding;
import io.github.gongkai.diagnose.Correction;
import io.github.gongkai.diagnose.DossierCheck;
import io.github.gongkai.diagnose.Fault;
import io.github.gongkai.diagnose.Repair;
import io.github.gongkai.diagnose.SearchEnd;
import io.github.gongkai.diagnose.SlipKind;
import io.github.gongkai.rule.ReportRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes one fault for people: what must be wrong and what it should be, and under it the findings that come of it. */
final class FaultText {
    /** The most repairs, and the most checks of a conflict, that are listed. */
    private static final int LISTED = 5;

    private static final String INDENT = "     ";
    private static final String ITEM = INDENT + "· ";

    /** What stands before the second cell of a repair and those behind it, under the first. */
    private static final String ITEM_GOES_ON = "\n" + INDENT + "  ";

    private final TextPage page;
    private final Fault fault;
    private final int maxCells;

    FaultText(TextPage page, Fault fault, int maxCells) {
        this.page = page;
        this.fault = fault;
        this.maxCells = maxCells;
    }

    void write(String number) {
        List<Repair> repairs = fault.repairs();
        if (repairs.isEmpty()) {
            page.line(number + whyNone());
        } else if (repairs.size() > 1) {
            writeSeveral(number, repairs);
        } else {
            writeOnly(number, repairs.get(0).corrections());
        }
        if (!repairs.isEmpty() && fault.end() != SearchEnd.COMPLETE) {
            page.line(INDENT + page.say("搜索未做完，可能还有别的改法。", "The search was not finished; there may be other repairs."));
        }
        writeFindings();
    }

    private void writeOnly(String number, List<Correction> corrections) {
        if (corrections.size() == 1) {
            page.line(number + message(corrections.get(0)));
            return;
        }
        int size = corrections.size();
        page.line(number
                + page.say(
                        "以下" + size + "格都填错：",
                        "These " + size + " cells are " + (size == 2 ? "both" : "all") + " wrong:"));
        corrections.forEach(correction -> page.line(ITEM + message(correction)));
    }

    private void writeSeveral(String number, List<Repair> repairs) {
        boolean single = repairs.get(0).corrections().size() == 1;
        boolean ranked = repairs.stream().map(FaultText::slips).distinct().count() > 1;
        page.line(number
                + oneOf(single)
                + (ranked ? page.say("，最可能的在前", ", the likeliest first") : "")
                + page.say("：", ":"));
        List<String> items = repairs.stream()
                .map(repair -> String.join(
                        ITEM_GOES_ON,
                        repair.corrections().stream().map(this::message).toList()))
                .toList();
        page.items(ITEM, items, LISTED, single ? "处" : "组");
    }

    /** That one of the cells or groups is wrong; it need not be one of those that were found if there may be others. */
    private String oneOf(boolean single) {
        if (fault.end() != SearchEnd.COMPLETE) {
            return single
                    ? page.say("填错的可能是以下某一处", "One of these may be wrong")
                    : page.say("填错的可能是以下某一组整组", "One of these groups may be wrong, with every cell of it");
        }
        return single
                ? page.say("以下各处必有一处填错", "One of these must be wrong")
                : page.say("以下各组必有一组整组填错", "One of these groups must be wrong, with every cell of it");
    }

    /** What a repair is ranked by. */
    private static List<Optional<SlipKind>> slips(Repair repair) {
        return repair.corrections().stream().map(Correction::slip).toList();
    }

    private String message(Correction correction) {
        return correction.message(page.language());
    }

    private String whyNone() {
        return switch (fault.end()) {
            case SIZE_LIMIT ->
                page.say(
                        "填错的多于" + maxCells + "格，没有再找是哪些格。",
                        "More than " + maxCells + " cells are wrong; which they are was not searched for.");
            case WORK_LIMIT ->
                page.say(
                        "搜索步数已用完，没有找出是哪些格填错；至少有" + fault.weight() + "格。",
                        "The steps of the search were used up before it was found which cells are wrong; at least "
                                + fault.weight() + (fault.weight() == 1 ? " is." : " are."));
            case COMPLETE ->
                page.say(
                        "认定无误的各格若都无误，其余各格无论怎样改，勾稽关系都不能成立。",
                        "If the cells that are trusted are right, the checks cannot hold, whatever the others are changed to.");
        };
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
