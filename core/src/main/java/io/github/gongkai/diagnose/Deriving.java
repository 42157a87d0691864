/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.Interval;
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
                add(cell, forced);
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

    private void add(Variable cell, PartDerivation.Forced forced) {
        DossierCell key = cell.toCell();
        if (Filling.isPossible(key, forced.value())) {
            figures.add(ImmutableDerivedFigure.of(key, entry(cell), forced.value(), forced.by()));
        } else {
            open.add(ImmutableOpenFigure.of(key, entry(cell), Interval.point(forced.value())));
        }
    }

    private Entry entry(Variable cell) {
        return hard.figures().entry(cell.role(), cell.cell());
    }

    /** Takes back the figures with which a check is violated that was not before, and what rests on them. */
    private void withhold() {
        boolean again = !figures.isEmpty();
        Set<String> before = again ? violatedBefore() : Set.of();
        while (again) {
            Dossier filled = ImmutableDerivation.of(diagnoser, dossier, figures, List.of(), List.of(), List.of(), true)
                    .filled();
            List<Broken> broken = violated(filled).stream()
                    .filter(check -> !before.contains(check.key()))
                    .toList();
            List<WithheldFigure> guilty = new ArrayList<>();
            for (DerivedFigure figure : figures) {
                List<String> keys = broken(figure, broken, guilty);
                if (!keys.isEmpty()) {
                    guilty.add(ImmutableWithheldFigure.of(figure, keys));
                }
            }
            guilty.forEach(figure -> figures.remove(figure.figure()));
            withheld.addAll(guilty);
            again = !guilty.isEmpty();
        }
    }

    /**
     * A check that is violated.
     *
     * @param key its key, behind {@code previous:} if it is one of last year's report alone
     * @param cells the cells that it speaks of
     */
    private record Broken(String key, Set<DossierCell> cells) {
        static Broken of(Finding finding) {
            return new Broken(
                    finding.key(),
                    finding.cells().stream()
                            .map(entry -> DossierCell.of(entry.role(), entry.cell()))
                            .collect(Collectors.toSet()));
        }

        static Broken ofPrevious(Finding finding) {
            return new Broken(
                    "previous:" + finding.key(),
                    finding.cells().stream()
                            .map(entry -> DossierCell.of(ReportRole.PREVIOUS, entry.cell()))
                            .collect(Collectors.toSet()));
        }
    }

    private static List<String> broken(DerivedFigure figure, List<Broken> broken, List<WithheldFigure> guilty) {
        List<String> keys = broken.stream()
                .filter(check -> check.cells().contains(figure.cell()))
                .map(Broken::key)
                .toList();
        return !keys.isEmpty()
                ? keys
                : guilty.stream()
                        .filter(before -> restsOn(figure, before.figure()))
                        .flatMap(before -> before.breaks().stream())
                        .distinct()
                        .toList();
    }

    /** Whether a figure was derived with the help of one before it; not if both follow from the same check at once. */
    private static boolean restsOn(DerivedFigure figure, DerivedFigure before) {
        return !figure.by().equals(before.by())
                && figure.by().stream().anyMatch(check -> check.speaksOf(before.cell()));
    }

    /** The keys of the checks that are violated with nothing filled in; a waiver of one may be void as soon as something is. */
    private Set<String> violatedBefore() {
        return Stream.concat(
                        violated(dossier).stream().map(Broken::key),
                        results.result().waived().stream()
                                .map(WaivedFinding::finding)
                                .map(Finding::key))
                .collect(Collectors.toSet());
    }

    private List<Broken> violated(Dossier of) {
        Stream<Broken> ofThis =
                diagnoser.ruleSet().check(of).findings().stream().map(Broken::of);
        Stream<Broken> ofPrevious = of.previous().stream()
                .flatMap(previous -> diagnoser.ruleSet().check(previous).findings().stream())
                .map(Broken::ofPrevious);
        return Stream.concat(ofThis, ofPrevious).toList();
    }
}
