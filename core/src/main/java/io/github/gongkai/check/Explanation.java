/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.rule.Admissible;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.DocumentRequirement;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.MembersSum;
import io.github.gongkai.rule.Relation;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.rule.RosterRequirement;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.rule.Term;
import io.github.gongkai.rule.YearRequirement;
import io.github.gongkai.rule.ZeroForLevels;
import io.github.gongkai.text.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out, for a check that is violated or undecided, the sums and the ranges that show why. */
final class Explanation {
    private final Dossier dossier;
    private final AnnualReport report;
    private final Reports reports;
    private final @Nullable RollUp rollUp;
    private @Nullable Roll roll;

    Explanation(Dossier dossier, MissingPolicy policy) {
        this.dossier = dossier;
        this.report = dossier.report();
        this.reports = new Reports(dossier, policy);
        this.rollUp = dossier.members()
                .map(members -> new RollUp(report, members, policy))
                .orElse(null);
    }

    Finding finding(Check check) {
        Severity severity = check.rule().severity(report.year());
        Formula formula = check.formula();
        if (formula instanceof DocumentRequirement requirement) {
            return DocumentChecks.finding(check, requirement, severity, report);
        }
        if (formula instanceof YearRequirement) {
            return YearPair.finding(check, severity, report, dossier.previous().orElseThrow());
        }
        if (formula instanceof RosterRequirement requirement) {
            return RosterChecks.finding(check, requirement, severity, roll());
        }
        if (formula instanceof Comparison comparison) {
            return ImmutableFigureFinding.of(
                    check,
                    severity,
                    entries(comparison.left()),
                    entries(comparison.right()),
                    reports.side(comparison.left()).interval(),
                    reports.side(comparison.right()).interval());
        }
        if (formula instanceof MembersSum sum && rollUp != null) {
            CellRef cell = sum.cell();
            return ImmutableFigureFinding.of(
                    check,
                    severity,
                    List.of(CellEntry.of(cell, report.entry(cell))),
                    List.of(CellEntry.of(ReportRole.MEMBERS, cell, rollUp.membersEntry(cell))),
                    rollUp.ownSum(cell),
                    rollUp.membersSum(cell));
        }
        List<Term> terms = terms(formula);
        Interval right = formula instanceof ZeroForLevels
                ? Interval.point(BigDecimal.ZERO)
                : admitted(terms.get(0).cell().kind());
        return ImmutableFigureFinding.of(check, severity, entries(terms), List.of(), sum(terms), right);
    }

    /** Who is expected and who has reported, worked out once for all findings. */
    private Roll roll() {
        Roll known = roll;
        if (known == null) {
            known = new Roll(report, dossier.members().orElseThrow());
            roll = known;
        }
        return known;
    }

    private Interval sum(List<Term> terms) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            sum = sum.add(reports.entry(term).number().orElse(BigDecimal.ZERO));
        }
        return Interval.point(sum);
    }

    private static List<Term> terms(Formula formula) {
        return formula.cells().stream().map(Term::of).toList();
    }

    Undecided undecided(Check check) {
        Formula formula = check.formula();
        if (formula instanceof Comparison comparison) {
            return undecided(check, comparison);
        }
        if (formula instanceof RosterRequirement) {
            return ImmutableUndecided.of(check, RosterChecks.undecided(), List.of(), false);
        }
        if (formula instanceof YearRequirement) {
            return ImmutableUndecided.of(check, YearPair.undecided(), List.of(), false);
        }
        if (formula instanceof MembersSum sum && rollUp != null) {
            return ImmutableUndecided.of(check, rollUp.reason(sum.cell()), rollUp.missing(sum.cell()), false);
        }
        Interval zero = Interval.point(BigDecimal.ZERO);
        List<MissingCell> missing = terms(formula).stream()
                .filter(term -> !reports.entry(term).isStated())
                .map(term -> ImmutableMissingCell.of(
                        ReportRole.THIS,
                        term.cell(),
                        reports.entry(term),
                        formula instanceof Admissible ? admitted(term.cell().kind()) : zero))
                .map(MissingCell.class::cast)
                .toList();
        return ImmutableUndecided.of(check, notStated(missing.size()), missing, true);
    }

    private Undecided undecided(Check check, Comparison comparison) {
        boolean equal = comparison.relation() == Relation.EQUAL;
        Side left = reports.side(comparison.left());
        Side right = reports.side(comparison.right());
        List<MissingCell> missing = new ArrayList<>();
        List<Term> unknownLeft = unknown(comparison.left());
        for (Term term : unknownLeft) {
            Side rest = left.without(term, unknownLeft);
            BigDecimal least = minus(right.min(), rest.max());
            BigDecimal most = equal ? minus(right.max(), rest.min()) : null;
            missing.add(missing(term, least, most));
        }
        List<Term> unknownRight = unknown(comparison.right());
        for (Term term : unknownRight) {
            Side rest = right.without(term, unknownRight);
            BigDecimal least = equal ? minus(left.min(), rest.max()) : null;
            BigDecimal most = minus(left.max(), rest.min());
            missing.add(missing(term, least, most));
        }
        int withZeros = left.stated().compareTo(right.stated());
        return ImmutableUndecided.of(
                check, notStated(missing.size()), missing, equal ? withZeros == 0 : withZeros >= 0);
    }

    private static Wording notStated(int cells) {
        return Wording.of(cells + "格未填明", cells == 1 ? "one cell is not stated" : cells + " cells are not stated");
    }

    private MissingCell missing(Term term, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        CellRef cell = reports.cell(term);
        BigDecimal floor = admitted(cell.kind()).min().orElse(null);
        BigDecimal min = least == null || (floor != null && floor.compareTo(least) > 0) ? floor : least;
        return ImmutableMissingCell.of(
                term.role(),
                cell,
                reports.entry(term),
                Interval.of(whole(min, RoundingMode.CEILING), whole(most, RoundingMode.FLOOR)));
    }

    /** The nearest whole number within the range: what is missing from a comparison is a count or a change. */
    private static @Nullable BigDecimal whole(@Nullable BigDecimal end, RoundingMode inward) {
        return end == null ? null : end.setScale(0, inward);
    }

    /** The range of the figures that a kind of cell admits. */
    private static Interval admitted(CellKind kind) {
        return Interval.of(kind == CellKind.SIGNED_CHANGE ? null : BigDecimal.ZERO, null);
    }

    private static @Nullable BigDecimal minus(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.subtract(b);
    }

    private List<Term> unknown(List<Term> terms) {
        return terms.stream().filter(reports::isUnknown).toList();
    }

    private List<CellEntry> entries(List<Term> terms) {
        return terms.stream()
                .map(term -> CellEntry.of(term.role(), reports.cell(term), reports.entry(term)))
                .toList();
    }
}
