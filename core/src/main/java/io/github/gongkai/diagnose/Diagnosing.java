package io.github.gongkai.diagnose;

import io.github.gongkai.check.Check;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.FigureFinding;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.Interval;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.rule.ReportRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Works out the faults of a dossier. */
final class Diagnosing {
    private final Diagnoser diagnoser;
    private final Dossier dossier;
    private final Results results;

    Diagnosing(Diagnoser diagnoser, Dossier dossier) {
        this.diagnoser = diagnoser;
        this.dossier = dossier;
        this.results = Results.of(diagnoser, dossier);
    }

    /** The faults, in the order of the form. */
    List<Fault> faults() {
        if (results.allHold()) {
            return List.of();
        }
        HardChecks hard = new HardChecks(diagnoser, dossier, results);
        Folding folding = new Folding(diagnoser, dossier, results);
        List<Fault> faults = new ArrayList<>();
        for (Part part : hard.parts()) {
            if (part.isOpen()) {
                addFaults(part, hard, folding, faults);
            }
        }
        for (Check check : hard.amountSums()) {
            faults.add(ofAmounts(check, hard.figures()));
        }
        faults.sort(Comparator.comparing(Diagnosing::place, FormOrder.OF_CELLS));
        return List.copyOf(faults);
    }

    private void addFaults(Part part, HardChecks hard, Folding folding, List<Fault> faults) {
        try {
            Localization localization = new Localization(diagnoser, part);
            FaultMaker maker = new FaultMaker(hard, folding, part, localization);
            for (Group group : localization.groups()) {
                faults.addAll(maker.faults(group));
            }
        } catch (ArithmeticException e) {
            faults.add(unsearched(part, folding));
        }
    }

    /** The fault of a part whose equations have too large coefficients to be solved, as only many rules of one's own can have. */
    private static Fault unsearched(Part part, Folding folding) {
        List<DossierCheck> conflict = part.checks().stream()
                .filter(Equation::isOpen)
                .map(Equation::check)
                .toList();
        return ImmutableFault.of(
                conflict,
                List.of(),
                SearchEnd.WORK_LIMIT,
                0,
                folding.findings(conflict, Set.of(), null),
                folding.findingsOfPrevious(conflict, Set.of()));
    }

    /** The first cell of the repairs, or of the conflict if there are none. */
    private static DossierCell place(Fault fault) {
        return fault.candidates().stream()
                .min(FormOrder.OF_CELLS)
                .orElseGet(() -> fault.conflict().stream()
                        .flatMap(check -> check.check().formula().cells().stream()
                                .map(cell -> DossierCell.of(check.role(), cell)))
                        .min(FormOrder.OF_CELLS)
                        .orElseThrow());
    }

    /** The fault of an amount that is not the sum of the members' amounts: one or the other is wrong, and rounding leaves the figure open. */
    private Fault ofAmounts(Check check, DossierFigures figures) {
        CellRef cell = check.formula().cells().get(0);
        FigureFinding finding = results.result().findings().stream()
                .filter(of -> of.key().equals(check.key()))
                .map(FigureFinding.class::cast)
                .findFirst()
                .orElseThrow();
        List<Correction> corrections = Stream.of(
                        correction(DossierCell.of(cell), finding.rightSum(), figures),
                        correction(DossierCell.of(ReportRole.MEMBERS, cell), finding.leftSum(), figures))
                .filter(correction -> !diagnoser.trusted().contains(correction.cell()))
                .toList();
        int weight = corrections.stream().mapToInt(this::weight).min().orElse(0);
        List<Repair> repairs = corrections.stream()
                .filter(correction -> weight(correction) == weight)
                .map(correction -> ImmutableRepair.of(List.of(correction)))
                .toList();
        List<DossierCheck> conflict = List.of(ImmutableDossierCheck.of(ReportRole.THIS, check));
        List<Finding> findings = List.of(finding);
        return ImmutableFault.of(conflict, repairs, SearchEnd.COMPLETE, weight, findings, List.of());
    }

    private int weight(Correction correction) {
        return diagnoser.weights().getOrDefault(correction.cell(), 1);
    }

    private static Correction correction(DossierCell cell, Interval range, DossierFigures figures) {
        return ImmutableCorrection.of(cell, figures.entry(cell.role(), cell.cell()), range, Optional.empty());
    }
}
