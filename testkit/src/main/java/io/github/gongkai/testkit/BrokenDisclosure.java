/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.ProactiveDisclosureColumn;
import java.math.BigDecimal;
import java.util.List;

/** Breaks the rules of section 二, each alone: its rows do not depend on each other. */
final class BrokenDisclosure {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final AnnualReport report;
    private final Choices choices;
    private final BigDecimal number;

    BrokenDisclosure(AnnualReport report, long number, Choices choices) {
        this.report = report;
        this.choices = choices;
        this.number = BigDecimal.valueOf(number);
    }

    private BigDecimal number(FormRow row, FormColumn column) {
        return Figures.number(report, report.edition().cell(row, column));
    }

    private AnnualReport with(FormRow row, FormColumn column, BigDecimal figure) {
        return Figures.with(report, report.edition().cell(row, column), figure);
    }

    /** Makes a figure negative, or a count no whole number. */
    AnnualReport inadmissible(CellRef cell) {
        FormRow row = cell.row();
        boolean fraction = choices.chance(0.5);
        if (cell.kind() == CellKind.AMOUNT) {
            return Figures.with(report, cell, number.negate());
        }
        if (cell.column() == ProactiveDisclosureColumn.NEWLY_DISCLOSED) {
            // Still no more than were disclosed in all.
            return Figures.with(
                    report,
                    cell,
                    fraction
                            ? number(row, ProactiveDisclosureColumn.TOTAL_DISCLOSED)
                                    .subtract(HALF)
                            : number.negate());
        }
        boolean signedOrTotal =
                cell.kind() == CellKind.SIGNED_CHANGE || cell.column() == ProactiveDisclosureColumn.TOTAL_DISCLOSED;
        if (fraction || signedOrTotal) {
            return Figures.with(report, cell, Figures.number(report, cell).add(HALF));
        }
        AnnualReport negative = Figures.with(report, cell, number.negate());
        if (cell.column() != ProactiveDisclosureColumn.ITEMS_LAST_YEAR) {
            return negative;
        }
        // The items that remain are as many as before.
        CellRef change = report.edition().cell(row, ProactiveDisclosureColumn.CHANGE_THIS_YEAR);
        return Figures.with(
                negative,
                change,
                Figures.number(report, change).add(Figures.number(report, cell)).add(number));
    }

    /** Lets more items go than there were. */
    AnnualReport fewerThanNoItems(FormRow row) {
        return with(
                row,
                ProactiveDisclosureColumn.CHANGE_THIS_YEAR,
                number(row, ProactiveDisclosureColumn.ITEMS_LAST_YEAR)
                        .add(number)
                        .negate());
    }

    /** Discloses more this year than in all. */
    AnnualReport moreNewThanInAll(FormRow row) {
        return with(
                row,
                ProactiveDisclosureColumn.NEWLY_DISCLOSED,
                number(row, ProactiveDisclosureColumn.TOTAL_DISCLOSED).add(number));
    }

    /** Gives 规章 to an organ that can have none. */
    AnnualReport regulations(FormRow row) {
        List<FormColumn> columns = row.columns(report.edition()).stream()
                .filter(column -> column != ProactiveDisclosureColumn.NEWLY_DISCLOSED)
                .toList();
        return with(row, choices.oneOf(columns), number);
    }
}
