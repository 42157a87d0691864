package io.github.gongkai.diagnose;

import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.WaivedFinding;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.rule.ReportRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out what the hard checks of a dossier force. */
final class Deriving {
    private final Diagnoser diagnoser;
    private final Dossier dossier;
    private final Results results;
    private final HardChecks hard;
    private final List<DerivedFigure> figures = new ArrayList<>();
    private final List<OpenFigure> open = new ArrayList<>();
    private final List<WithheldFigure> withheld = new ArrayList<>();
    private final List<DossierCell> conflicting = new ArrayList<>();
    private boolean complete = true;

    Deriving(Diagnoser diagnoser, Dossier dossier) {
        this.diagnoser = diagnoser;
        this.dossier = dossier;
        this.results = Results.of(diagnoser, dossier);
        this.hard = new HardChecks(diagnoser, dossier, results);
    }

    Derivation derivation() {
        for (Part part : hard.parts()) {
            if (part.cells().stream().anyMatch(Deriving::isMissing)) {
                derive(part);
            }
        }
        withhold();
        open.sort((one, other) -> FormOrder.OF_CELLS.compare(one.cell(), other.cell()));
        conflicting.sort(FormOrder.OF_CELLS);
        return ImmutableDerivation.of(diagnoser, dossier, figures, open, withheld, conflicting, complete);
    }

    /** Whether a cell of one of the reports states no figure and is not counted as zero. */
    private static boolean isMissing(Variable cell) {
        return cell.known() == null && !cell.isInadmissible() && cell.role() != ReportRole.MEMBERS;
    }

    private void derive(Part part) {
        PartDerivation derivation = new PartDerivation(part, new Work(diagnoser.maxSteps()));
        boolean possible = derivation.run();
        complete &= derivation.isComplete();
        for (PartDerivation.Forced forced : derivation.forced()) {
            Variable cell = part.cells().get(forced.cell());
            if (isMissing(cell)) {
                figures.add(ImmutableDerivedFigure.of(cell.toCell(), entry(cell), forced.value(), forced.by()));
            }
        }
        for (int i = 0; i < part.cells().size(); i++) {
            Variable cell = part.cells().get(i);
            if (isMissing(cell) && !possible) {
                conflicting.add(cell.toCell());
            } else if (isMissing(cell) && derivation.isOpen(i)) {
                open.add(ImmutableOpenFigure.of(cell.toCell(), entry(cell), derivation.range(i)));
            }
        }
    }

    private Entry entry(Variable cell) {
        return hard.figures().entry(cell.role(), cell.cell());
    }

    /** Takes back the figures of the report with which a check is violated that was not before. */
    private void withhold() {
        Set<String> before = violatedBefore();
        boolean again = !figures.isEmpty();
        while (again) {
            Dossier filled = ImmutableDerivation.of(diagnoser, dossier, figures, List.of(), List.of(), List.of(), true)
                    .filled();
            List<Finding> broken = violated(filled).stream()
                    .filter(finding -> !before.contains(finding.key()))
                    .toList();
            List<WithheldFigure> guilty = figures.stream()
                    .map(figure -> ImmutableWithheldFigure.of(figure, broken(figure.cell(), broken)))
                    .filter(figure -> !figure.breaks().isEmpty())
                    .map(WithheldFigure.class::cast)
                    .toList();
            guilty.forEach(figure -> figures.remove(figure.figure()));
            withheld.addAll(guilty);
            again = !guilty.isEmpty();
        }
    }

    /** The keys of the checks that are violated with nothing filled in; a waiver of one may be void as soon as something is. */
    private Set<String> violatedBefore() {
        return Stream.concat(
                        results.result().findings().stream(),
                        results.result().waived().stream().map(WaivedFinding::finding))
                .map(Finding::key)
                .collect(Collectors.toSet());
    }

    private List<Finding> violated(Dossier of) {
        return diagnoser.ruleSet().check(of).findings();
    }

    private static List<String> broken(DossierCell cell, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.cells().stream()
                        .anyMatch(entry -> entry.role() == cell.role() && entry.cell() == cell.cell()))
                .map(Finding::key)
                .toList();
    }
}
