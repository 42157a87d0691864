/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.check.Check;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.Undecided;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.check.WaivedFinding;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.Admissible;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.MembersSum;
import io.github.gongkai.rule.Relation;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.rule.Term;
import io.github.gongkai.rule.ZeroForLevels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The hard checks of a dossier: of this report and of last year's, of both together, and against the members. */
final class HardChecks {
    private final Diagnoser diagnoser;
    private final Dossier dossier;
    private final DossierFigures figures;
    private final Variables variables;
    private final List<Equation> equations = new ArrayList<>();
    private final List<DossierCheck> inadmissible = new ArrayList<>();
    private final List<Check> amountSums = new ArrayList<>();

    HardChecks(Diagnoser diagnoser, Dossier dossier, Results results) {
        this.diagnoser = diagnoser;
        this.dossier = dossier;
        this.figures = new DossierFigures(dossier, diagnoser.ruleSet().missingPolicy());
        this.variables = new Variables(diagnoser, figures);
        add(ReportRole.THIS, results.result());
        CheckResult previous = results.ofPrevious();
        if (previous != null) {
            add(ReportRole.PREVIOUS, previous);
        }
    }

    DossierFigures figures() {
        return figures;
    }

    /** The violated hard checks that ask of a single figure that it be admissible. */
    List<DossierCheck> inadmissible() {
        return inadmissible;
    }

    /** The violated hard checks of an amount against the sum of the members' amounts. */
    List<Check> amountSums() {
        return amountSums;
    }

    /** The cells and checks, split up wherever nothing binds them together. */
    List<Part> parts() {
        return variables.parts(equations);
    }

    private void add(ReportRole role, CheckResult of) {
        Set<String> waived = new HashSet<>();
        for (WaivedFinding finding : of.waived()) {
            waived.add(finding.finding().key());
        }
        Optional<Boolean> membersComplete = Optional.empty();
        for (Check check : of.checks()) {
            if (check.verdict() == Verdict.NOT_APPLICABLE
                    || !diagnoser.isHard(check.rule())
                    || (!waived.isEmpty() && waived.contains(check.key()))) {
                continue;
            }
            Formula formula = check.formula();
            if (formula instanceof Comparison comparison) {
                add(role, check, comparison);
            } else if (formula instanceof Admissible admissible) {
                if (check.verdict() == Verdict.VIOLATED) {
                    variables.addInadmissible(role, admissible.cell());
                    inadmissible.add(ImmutableDossierCheck.of(role, check));
                }
            } else if (formula instanceof ZeroForLevels zero) {
                addZeros(role, check, zero);
            } else if (formula instanceof MembersSum sum) {
                if (membersComplete.isEmpty()) {
                    membersComplete = Optional.of(areMembersComplete(of));
                }
                add(check, sum, membersComplete.get());
            }
        }
    }

    /** Each cell that states a figure is zero; a blank is as good. */
    private void addZeros(ReportRole role, Check check, ZeroForLevels zero) {
        for (CellRef cell : zero.cells()) {
            if (figures.entry(role, cell).isStated()) {
                int[] cells = {variables.of(role, cell)};
                equations.add(new Equation(ImmutableDossierCheck.of(role, check), cells, new int[0], true));
            }
        }
    }

    private void add(ReportRole role, Check check, Comparison comparison) {
        Equation equation = new Equation(
                ImmutableDossierCheck.of(role, check),
                cells(role, comparison.left()),
                cells(role, comparison.right()),
                comparison.relation() == Relation.EQUAL);
        equations.add(equation);
    }

    private int[] cells(ReportRole role, List<Term> terms) {
        int[] cells = new int[terms.size()];
        for (int i = 0; i < cells.length; i++) {
            Term term = terms.get(i);
            cells[i] = term.role() == ReportRole.PREVIOUS
                    ? variables.of(ReportRole.PREVIOUS, ofPrevious(term.cell()))
                    : variables.of(role, term.cell());
        }
        return cells;
    }

    /** The cell of last year's report in the same row and column. */
    private CellRef ofPrevious(CellRef cell) {
        FormEdition edition = dossier.previous().orElseThrow().edition();
        return edition.cell(cell.row(), cell.column());
    }

    /** Whether it is known that all members are there: else every check is undecided without a cell that would decide it. */
    private static boolean areMembersComplete(CheckResult of) {
        for (Check check : of.checks()) {
            if (check.formula() instanceof MembersSum
                    && check.verdict() != Verdict.UNDECIDED
                    && check.verdict() != Verdict.NOT_APPLICABLE) {
                return true;
            }
        }
        for (Undecided undecided : of.undecided()) {
            if (undecided.check().formula() instanceof MembersSum
                    && !undecided.missing().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void add(Check check, MembersSum sum, boolean membersComplete) {
        if (sum.cell().kind() == CellKind.AMOUNT) {
            if (check.verdict() == Verdict.VIOLATED) {
                amountSums.add(check);
            }
        } else if (membersComplete) {
            int[] own = {variables.of(ReportRole.THIS, sum.cell())};
            int[] members = variables.ofMembers(sum.cell());
            equations.add(new Equation(ImmutableDossierCheck.of(ReportRole.THIS, check), own, members, true));
        }
    }
}
