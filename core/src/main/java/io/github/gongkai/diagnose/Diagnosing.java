/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.check.Dossier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

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

    /** The faults, in the order of the form; of those at the same cell, such as can be repaired before others, and then by their checks. */
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
        AmountFaults amounts = new AmountFaults(diagnoser, hard, results.result());
        hard.amountSums().forEach(check -> faults.addAll(amounts.of(check)));
        faults.sort(Comparator.comparing(Diagnosing::place, FormOrder.OF_CELLS)
                .thenComparing(fault -> fault.repairs().isEmpty())
                .thenComparing(fault -> fault.conflict().get(0), FormOrder.OF_CHECKS));
        return List.copyOf(faults);
    }

    private void addFaults(Part part, HardChecks hard, Folding folding, List<Fault> faults) {
        List<Fault> ofPart = new ArrayList<>();
        try {
            Localization localization = new Localization(diagnoser, part);
            FaultMaker maker = new FaultMaker(hard, folding, part, localization);
            localization.groups().forEach(group -> ofPart.addAll(maker.faults(group)));
            faults.addAll(ofPart);
        } catch (ArithmeticException e) {
            faults.add(unsearched(part, folding));
        }
    }

    /** The fault of a part whose equations have too large coefficients to be solved, as only many rules of one's own can have. */
    private static Fault unsearched(Part part, Folding folding) {
        List<DossierCheck> conflict =
                part.checks().stream().map(Equation::check).toList();
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
}
