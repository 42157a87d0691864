/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.rollup.CellTotal;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rollup.Roster;
import io.github.gongkai.rollup.SumOutOfRangeException;
import io.github.gongkai.rollup.YearTotals;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.text.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A report against the sum of its members, cell by cell. */
final class RollUp {
    private final AnnualReport report;
    private final MissingPolicy policy;
    private final @Nullable YearTotals totals;
    private final @Nullable Wording incomplete;

    RollUp(AnnualReport report, Members members, MissingPolicy policy) {
        this.report = report;
        this.policy = policy;
        this.totals = members.totals().years().stream()
                .filter(year ->
                        year.edition() == report.edition() && year.year().equals(report.year()))
                .findFirst()
                .orElse(null);
        this.incomplete = totals == null
                ? Wording.of("没有同年度、同表式的成员报告", "no member has a report for the same year, on the same edition")
                : incomplete(report, members);
    }

    /** Why the sum of the members is not that of all who should report; null if it is. */
    private static @Nullable Wording incomplete(AnnualReport report, Members members) {
        Roster roster = members.roster().orElse(null);
        if (report.year().isEmpty()) {
            return Wording.of("汇总报告未写明年度", "the report does not say for which year it is");
        }
        if (roster == null) {
            return Wording.of("未给出成员名册", "no roster of the members is given");
        }
        Roll roll = new Roll(report, members);
        boolean once =
                roll.entries().stream().filter(entry -> entry.isExpected()).allMatch(entry -> entry.fitting() == 1);
        return once ? null : Wording.of("成员有缺、有重复或年度不符", "members are missing, stand twice or report for another year");
    }

    Verdict verdict(CellRef cell) {
        if (incomplete != null) {
            return Verdict.UNDECIDED;
        }
        return cell.kind() == CellKind.AMOUNT
                ? AmountRange.compare(own(cell), members(cell))
                : Evaluation.equal(ownSide(cell), membersSide(cell));
    }

    Interval ownSum(CellRef cell) {
        return cell.kind() == CellKind.AMOUNT
                ? own(cell).in(AmountRange.unit(report.entry(cell)))
                : ownSide(cell).interval();
    }

    Interval membersSum(CellRef cell) {
        return cell.kind() == CellKind.AMOUNT
                ? members(cell).in(AmountRange.unit(report.entry(cell)))
                : membersSide(cell).interval();
    }

    private AmountRange own(CellRef cell) {
        Entry entry = report.entry(cell);
        return AmountRange.of(entry, policy.isZero(cell, entry.state()));
    }

    private AmountRange members(CellRef cell) {
        return AmountRange.of(total(cell), unknown(cell) > 0);
    }

    private Side ownSide(CellRef cell) {
        Side.Builder side = new Side.Builder(policy);
        side.add(cell, report.table(cell.section()).entries());
        return side.build();
    }

    private Side membersSide(CellRef cell) {
        return Side.of(total(cell).sum(), unknown(cell), cell.kind() == CellKind.SIGNED_CHANGE);
    }

    private CellTotal total(CellRef cell) {
        return Objects.requireNonNull(totals).cell(cell);
    }

    /** How many members do not state the cell, under the policy. */
    private long unknown(CellRef cell) {
        CellTotal total = total(cell);
        return Arrays.stream(EntryState.values())
                .filter(state -> state != EntryState.STATED && !policy.isZero(cell, state))
                .mapToLong(total::count)
                .sum();
    }

    /** What the members have in a cell together, as an entry; not read if that is no figure of the form. */
    Entry membersEntry(CellRef cell) {
        if (totals == null) {
            return Entry.notRead();
        }
        try {
            return total(cell).entry(policy);
        } catch (SumOutOfRangeException e) {
            return Entry.notRead();
        }
    }

    /** Why a cell is undecided. */
    Wording reason(CellRef cell) {
        if (incomplete != null) {
            return incomplete;
        }
        long unknown = unknown(cell);
        if (unknown > 0) {
            return Wording.of(
                    unknown + "个成员未填明",
                    unknown == 1 ? "one member does not state it" : unknown + " members do not state it");
        }
        return report.entry(cell).isStated()
                ? Wording.of("金额未写明单位", "amounts are without a unit")
                : Wording.of("本报告未填明", "this report does not state it");
    }

    /** What is not stated: the cell of the report, or the rest of the sum, with what it must be for both to be equal. */
    List<MissingCell> missing(CellRef cell) {
        if (incomplete != null || cell.kind() == CellKind.AMOUNT) {
            return List.of();
        }
        Interval own = ownSum(cell);
        Interval members = membersSum(cell);
        List<MissingCell> missing = new ArrayList<>();
        if (!ownSide(cell).isComplete()) {
            missing.add(ImmutableMissingCell.of(ReportRole.THIS, cell, report.entry(cell), members));
        }
        if (unknown(cell) > 0 && own.single().isPresent()) {
            BigDecimal rest = own.single().get().subtract(total(cell).sum());
            missing.add(ImmutableMissingCell.of(ReportRole.MEMBERS, cell, Entry.notRead(), Interval.point(rest)));
        }
        return missing;
    }
}
