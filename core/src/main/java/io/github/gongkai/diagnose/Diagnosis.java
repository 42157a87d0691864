/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.Finding;
import io.github.gongkai.text.Language;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** Which cells of a report, and of those that go with it, must be wrong. From {@link Diagnoser#diagnose(Dossier)}. */
@Value.Immutable
public abstract sealed class Diagnosis implements Serializable permits ImmutableDiagnosis {
    private static final long serialVersionUID = 1L;

    Diagnosis() {}

    /** What was asked for: the rules, the cells that are trusted, the limits. */
    @Value.Parameter
    public abstract Diagnoser diagnoser();

    /** What was diagnosed. */
    @Value.Parameter
    public abstract Dossier dossier();

    /**
     * The faults, in the order of the form; none if all hard rules can hold with the figures as they are. Last year's figures are looked
     * at if a hard rule ties them to this report.
     */
    @Value.Parameter
    public abstract List<Fault> faults();

    /** Returns the result of checking what was diagnosed. Worked out anew on each call. */
    public CheckResult result() {
        return diagnoser().ruleSet().check(dossier());
    }

    /**
     * Returns the findings that no fault explains, in the order of the checks. Those of last year's report by itself are for a check of
     * that report to say.
     */
    public List<Finding> otherFindings() {
        Set<String> explained = new HashSet<>();
        faults().forEach(fault -> fault.findings().forEach(finding -> explained.add(finding.key())));
        return result().findings().stream()
                .filter(finding -> !explained.contains(finding.key()))
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * Returns in words what must be wrong by a fault: the correction if there is one only, else what the repairs that follow are, or why
     * there are none. Nothing stands behind it where repairs follow.
     */
    public String headline(Fault fault, Language language) {
        return new FaultHeadline(fault, diagnoser().maxCells(), language).text();
    }

    /** Returns whether every smallest repair of every fault was found. */
    public boolean isComplete() {
        return faults().stream().allMatch(fault -> fault.end() == SearchEnd.COMPLETE);
    }

    /**
     * Returns what a single wrong figure in each cell would be known by, with the figures that the reports state: for every cell that
     * states one, or is counted as zero, and that a hard rule between figures speaks of, in the order of the form. A wrong figure in a
     * cell that is not among them, such as any of section 二, cannot be noticed. Worked out anew on each call.
     */
    public SortedMap<DossierCell, Locatability> locatability() {
        return new Locating(diagnoser(), dossier()).all();
    }

    /** Returns the faults. */
    @Override
    public final String toString() {
        return faults().toString();
    }
}
