/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.check.Check;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.FigureFinding;
import io.github.gongkai.check.Interval;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.rule.ReportRole;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The faults of amounts that are not the sum of the members' amounts: one or the other is wrong, and rounding leaves the right figure
 * open. No equation ties an amount to anything else.
 */
final class AmountFaults {
    private final Diagnoser diagnoser;
    private final HardChecks hard;
    private final CheckResult result;

    AmountFaults(Diagnoser diagnoser, HardChecks hard, CheckResult result) {
        this.diagnoser = diagnoser;
        this.hard = hard;
        this.result = result;
    }

    /** The fault of a check; none if the amount of the report must be wrong anyhow, since it is negative. */
    List<Fault> of(Check check) {
        CellRef cell = check.formula().cells().get(0);
        DossierCell own = DossierCell.of(cell);
        if (hard.inadmissible().stream().anyMatch(other -> other.speaksOf(own))) {
            return List.of();
        }
        FigureFinding finding = result.findings().stream()
                .filter(of -> of.key().equals(check.key()))
                .map(FigureFinding.class::cast)
                .findFirst()
                .orElseThrow();
        List<Correction> corrections = Stream.of(
                        correction(own, finding.rightSum(), unit(entry(own))),
                        correction(DossierCell.of(ReportRole.MEMBERS, cell), finding.leftSum(), unit(entry(own))))
                .filter(correction -> !diagnoser.trusted().contains(correction.cell()))
                .toList();
        int weight = corrections.stream().mapToInt(this::weight).min().orElse(0);
        List<Repair> repairs = corrections.stream()
                .filter(correction -> weight(correction) == weight)
                .map(correction -> Repair.class.cast(ImmutableRepair.of(List.of(correction))))
                .toList();
        return List.of(ImmutableFault.of(
                List.of(ImmutableDossierCheck.of(ReportRole.THIS, check)),
                repairs,
                SearchEnd.COMPLETE,
                weight,
                List.of(finding),
                List.of()));
    }

    private int weight(Correction correction) {
        return diagnoser.weights().getOrDefault(correction.cell(), 1);
    }

    private Entry entry(DossierCell cell) {
        return hard.figures().entry(cell.role(), cell.cell());
    }

    /** The correction of a cell to a range in a unit, from nothing up. */
    private Correction correction(DossierCell cell, Interval range, AmountUnit unit) {
        Entry found = entry(cell);
        Optional<BigDecimal> least = range.min().map(end -> in(unit(found), end.max(BigDecimal.ZERO), unit));
        Optional<BigDecimal> most = range.max().map(end -> in(unit(found), end, unit));
        return ImmutableCorrection.of(cell, found, Interval.between(least, most), Optional.empty());
    }

    /** A number of one unit in another; both are powers of ten. */
    private static BigDecimal in(AmountUnit unit, BigDecimal number, AmountUnit from) {
        BigDecimal yuan = number.multiply(from.yuan().orElseThrow());
        BigDecimal converted = yuan.divide(unit.yuan().orElseThrow());
        return converted.setScale(Math.max(0, converted.stripTrailingZeros().scale()));
    }

    /** The unit that an amount is in; 万元, as the revised form has it, if it is not stated in one. */
    static AmountUnit unit(Entry entry) {
        return entry.amount()
                .map(Amount::unit)
                .filter(unit -> unit.yuan().isPresent())
                .orElse(AmountUnit.TEN_THOUSAND_YUAN);
    }
}
