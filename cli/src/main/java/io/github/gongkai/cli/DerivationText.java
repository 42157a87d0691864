/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.diagnose.Derivation;
import io.github.gongkai.diagnose.DerivedFigure;
import io.github.gongkai.diagnose.DossierCell;
import io.github.gongkai.diagnose.OpenFigure;
import io.github.gongkai.diagnose.WithheldFigure;
import io.github.gongkai.rule.ReportRole;
import java.util.List;
import java.util.stream.Stream;

/** Says for people which figures were filled in and by which checks, and which were not and why. */
final class DerivationText {
    /** The most cells that are listed of which nothing is known. */
    private static final int LISTED = 5;

    private static final String ITEM = "  · ";

    private final TextPage page;
    private final Derivation derivation;

    DerivationText(TextPage page, Derivation derivation) {
        this.page = page;
        this.derivation = derivation;
    }

    void write(String place, String target) {
        List<DerivedFigure> filled = of(ReportRole.THIS);
        if (filled.isEmpty()) {
            page.blankLine();
            page.line(page.say(
                    place + "：没有填入任何数字，原样写入 " + target + "。",
                    place + ": no figure was filled in; written to " + target + " as it is."));
        } else {
            page.section(
                    page.say(
                            place + "：推出并填入的数字，写入 " + target,
                            place + ": figures that were filled in, written to " + target),
                    filled.size());
            filled.forEach(figure -> page.line("  + " + figure.message(page.language())));
        }
        writeOfPrevious(of(ReportRole.PREVIOUS));
        writeWithheld();
        cells(
                page.say("有数字互相矛盾，因而不推算的格", "Not filled in, since figures that they depend on contradict each other"),
                derivation.conflicting().stream());
        cells(
                page.say("规则不能确定、仍无数字的格", "Still without a figure, since the rules do not force one"),
                derivation.open().stream().map(OpenFigure::cell));
        if (!derivation.isComplete()) {
            page.blankLine();
            page.line(page.say(
                    "推算步数已用完，可能还有可推出的数字。", "The steps of the search were used up; more figures may be forced."));
        }
    }

    private List<DerivedFigure> of(ReportRole role) {
        return derivation.figures().stream()
                .filter(figure -> figure.cell().role() == role)
                .toList();
    }

    private void writeOfPrevious(List<DerivedFigure> figures) {
        page.section(
                page.say("上年报告中可推出的数字，未写入", "Forced for last year's report, which is not written"), figures.size());
        figures.forEach(figure -> page.line(ITEM + figure.message(page.language())));
    }

    private void writeWithheld() {
        List<WithheldFigure> withheld = derivation.withheld();
        page.section(
                page.say("可推出、但填入即造成其他不符，因而未填的数字", "Forced, but not filled in, since another check would be violated"),
                withheld.size());
        withheld.forEach(figure -> page.line(ITEM
                + figure.figure().message(page.language())
                + page.say("；将不符：", "; it would violate: ")
                + page.list(figure.breaks())));
    }

    private void cells(String title, Stream<DossierCell> cells) {
        List<String> labels = cells.map(cell -> cell.label(page.language())).toList();
        page.section(title, labels.size());
        page.items(ITEM, labels, LISTED, "格");
    }
}
