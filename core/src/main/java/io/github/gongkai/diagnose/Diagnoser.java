/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.Admissible;
import io.github.gongkai.rule.Basis;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.MembersSum;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.ZeroForLevels;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * Finds the smallest sets of cells that must be wrong in a report (error localisation after Fellegi and Holt), and what the rules
 * force for cells that state no figure (deductive imputation).
 *
 * <p>It uses the <em>hard rules</em>: those rules of the set about figures that are printed on the form or implied by it. A rule that
 * may lawfully fail joins them only if it is {@linkplain #included() included}. A finding that is waived asks for no repair. If
 * last year's report is given and a hard rule ties it to this one, its figures have to satisfy the rules as well.
 *
 * <p>Exact, deterministic, and safe to share between threads.
 */
@Value.Immutable
public abstract sealed class Diagnoser implements WithDiagnoser, Serializable permits ImmutableDiagnoser {
    private static final long serialVersionUID = 1L;

    Diagnoser() {}

    /** The rules, and how cells that state no figure are read. A cell that is counted as zero is one that may be wrong. */
    @Value.Default
    public RuleSet ruleSet() {
        return RuleSet.standard();
    }

    /** The rules of the set that count as hard although they may lawfully fail, such as A-01 or Y-02; none by default. */
    public abstract Set<RuleId> included();

    /** The cells that are known to be right, and stay as they are; none by default. Cells of other editions do not matter. */
    public abstract Set<DossierCell> trusted();

    /**
     * How much it takes to believe that a cell is wrong, from 1 to {@value #MAX_WEIGHT}; 1 for a cell that is not named. The repairs
     * are those of the least weight.
     */
    public abstract Map<DossierCell, Integer> weights();

    /**
     * The most cells that are looked for together, {@value #DEFAULT_MAX_CELLS} by default: the wrong ones of figures that hang
     * together. They may turn out to be several faults.
     */
    @Value.Default
    public int maxCells() {
        return DEFAULT_MAX_CELLS;
    }

    /** The most steps of the search for cells that are looked for together, {@value #DEFAULT_MAX_STEPS} by default. */
    @Value.Default
    public long maxSteps() {
        return DEFAULT_MAX_STEPS;
    }

    /** The most that a cell may weigh. */
    public static final int MAX_WEIGHT = 1_000_000;

    /** How many cells may be wrong together if nothing else is said. */
    public static final int DEFAULT_MAX_CELLS = 12;

    /** How many steps such a search may take if nothing else is said. */
    public static final long DEFAULT_MAX_STEPS = 200_000;

    /** Throws unless the limits and weights are positive, and every rule that is included is one of the set, about figures. */
    @Value.Check
    void check() {
        if (maxCells() < 1 || maxSteps() < 1) {
            throw new IllegalArgumentException("The limits of a search are at least 1, not " + maxCells()
                    + " cells and " + maxSteps() + " steps.");
        }
        weights().forEach((cell, weight) -> {
            if (weight < 1 || weight > MAX_WEIGHT) {
                throw new IllegalArgumentException(
                        "A cell weighs from 1 to " + MAX_WEIGHT + ", but " + cell + " weighs " + weight + ".");
            }
        });
        for (RuleId id : included()) {
            Rule rule = ruleSet()
                    .rule(id)
                    .orElseThrow(
                            () -> new IllegalArgumentException("There is no rule " + id + " in " + ruleSet() + "."));
            if (rule.formulas().stream().noneMatch(placed -> isOfFigures(placed.formula()))) {
                throw new IllegalArgumentException(
                        "The rule " + id + " is not about figures, so that no figure can be wrong by it.");
            }
        }
    }

    private static boolean isOfFigures(Formula formula) {
        return formula instanceof Comparison
                || formula instanceof Admissible
                || formula instanceof MembersSum
                || formula instanceof ZeroForLevels;
    }

    /** Whether a rule counts as hard, if it is about figures. */
    boolean isHard(Rule rule) {
        return rule.basis() == Basis.PRINTED
                || rule.basis() == Basis.IMPLIED
                || included().contains(rule.id());
    }

    /** Returns a diagnoser by the hard rules of the standard set, with nothing trusted and all cells of the same weight. */
    public static Diagnoser standard() {
        return builder().build();
    }

    /** Returns a diagnoser by the hard rules of a set. */
    public static Diagnoser of(RuleSet ruleSet) {
        return builder().ruleSet(ruleSet).build();
    }

    /** Finds what must be wrong in a report. */
    public Diagnosis diagnose(AnnualReport report) {
        return diagnose(Dossier.of(report));
    }

    /** Finds what must be wrong in a report, in last year's if it is given, and in the sum of the members if A-01 is included. */
    public Diagnosis diagnose(Dossier dossier) {
        return ImmutableDiagnosis.of(this, dossier, new Diagnosing(this, dossier).faults());
    }

    /** Works out what the rules force for the cells of a report that state no figure. */
    public Derivation derive(AnnualReport report) {
        return derive(Dossier.of(report));
    }

    /** Works out what the rules force for the cells of a report, and of last year's if it is given, that state no figure. */
    public Derivation derive(Dossier dossier) {
        return new Deriving(this, dossier).derivation();
    }

    /**
     * Returns what a single wrong figure in each cell of an edition would be known by if every cell states a figure: for every cell that
     * a hard rule between figures of one report speaks of, in the order of the form. A wrong figure in any other cell, such as most of
     * section 二, is not noticed.
     */
    public SortedMap<DossierCell, Locatability> locatability(FormEdition edition) {
        return new Locating(this, Dossier.of(Filling.zeros(edition))).all();
    }

    /** Returns a builder, which needs nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a diagnoser. */
    public static class Builder extends ImmutableDiagnoser.Builder {
        Builder() {}
    }
}
