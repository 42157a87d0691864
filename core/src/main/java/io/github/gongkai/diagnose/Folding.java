/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.check.CellEntry;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.Finding;
import io.github.gongkai.rule.ReportRole;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts findings under the faults that explain them. */
final class Folding {
    private final Diagnoser diagnoser;
    private final Dossier dossier;
    private final List<Finding> findings;
    private final List<Finding> ofPrevious;

    Folding(Diagnoser diagnoser, Dossier dossier, Results results) {
        this.diagnoser = diagnoser;
        this.dossier = dossier;
        this.findings = results.result().findings();
        CheckResult previous = results.ofPrevious();
        this.ofPrevious = previous == null ? List.of() : previous.findings();
    }

    /**
     * The findings that a fault explains: those of hard rules that speak of a cell of a repair or are part of the conflict; and any
     * others that speak of a cell of the only repair, and are gone with it.
     */
    List<Finding> findings(List<DossierCheck> conflict, Set<DossierCell> candidates, @Nullable Repair only) {
        Set<String> keys = keys(conflict);
        Set<String> gone = only == null ? Set.of() : gone(only, candidates);
        return findings.stream()
                .filter(finding -> gone.contains(finding.key())
                        || (diagnoser.isHard(finding.rule())
                                && (keys.contains(finding.key()) || speaksOf(finding, candidates))))
                .toList();
    }

    /** The findings of last year's report by itself that a fault explains. */
    List<Finding> findingsOfPrevious(List<DossierCheck> conflict, Set<DossierCell> candidates) {
        Set<String> keys = keys(conflict);
        Set<DossierCell> ofThat = inThis(candidates);
        return ofPrevious.stream()
                .filter(finding -> diagnoser.isHard(finding.rule())
                        && (keys.contains("previous:" + finding.key()) || speaksOf(finding, ofThat)))
                .toList();
    }

    private static Set<String> keys(List<DossierCheck> conflict) {
        return conflict.stream().map(DossierCheck::key).collect(Collectors.toSet());
    }

    private static boolean speaksOf(Finding finding, Set<DossierCell> cells) {
        for (CellEntry entry : finding.cells()) {
            if (cells.contains(DossierCell.of(entry.role(), entry.cell()))) {
                return true;
            }
        }
        return false;
    }

    /** The cells of last year's report as that report knows them. */
    private static Set<DossierCell> inThis(Set<DossierCell> cells) {
        return cells.stream()
                .filter(cell -> cell.role() == ReportRole.PREVIOUS)
                .map(cell -> DossierCell.of(cell.cell()))
                .collect(Collectors.toSet());
    }

    /** The keys of the findings of other rules that speak of the cells and are gone if the repair is made. */
    private Set<String> gone(Repair repair, Set<DossierCell> cells) {
        Set<String> gone = findings.stream()
                .filter(finding -> !diagnoser.isHard(finding.rule()) && speaksOf(finding, cells))
                .map(Finding::key)
                .collect(Collectors.toCollection(HashSet::new));
        if (!gone.isEmpty() && repair.isApplicable()) {
            CheckResult after = diagnoser.ruleSet().check(repair.applyTo(dossier));
            after.findings().forEach(finding -> gone.remove(finding.key()));
        } else {
            gone.clear();
        }
        return gone;
    }
}
