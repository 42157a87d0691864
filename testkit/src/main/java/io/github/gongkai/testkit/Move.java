/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormRow;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Cells whose figures are raised or lowered together, all by the same number. */
final class Move {
    private final FormEdition edition;
    private final Map<CellRef, Integer> directions = new LinkedHashMap<>();

    private Move(FormEdition edition) {
        this.edition = edition;
    }

    static Move in(FormEdition edition) {
        return new Move(edition);
    }

    /** Adds a cell whose figure is raised. */
    Move up(FormRow row, FormColumn column) {
        return up(edition.cell(row, column));
    }

    Move up(CellRef cell) {
        directions.put(cell, 1);
        return this;
    }

    /** Adds a cell whose figure is lowered. */
    Move down(FormRow row, FormColumn column) {
        return down(edition.cell(row, column));
    }

    Move down(CellRef cell) {
        directions.put(cell, -1);
        return this;
    }

    /** Adds a cell of the matrix that is raised, and the 总计 of its row. */
    Move upWithTotal(ApplicationRow row, ApplicantCategory category) {
        return up(row, category).up(row, ApplicantCategory.TOTAL);
    }

    /** Adds a cell of the matrix that is lowered, and the 总计 of its row. */
    Move downWithTotal(ApplicationRow row, ApplicantCategory category) {
        return down(row, category).down(row, ApplicantCategory.TOTAL);
    }

    /** Returns how far the move can be made backwards before a figure falls below zero. */
    long mostBack(AnnualReport report) {
        return directions.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .mapToLong(entry -> Figures.number(report, entry.getKey()).longValueExact())
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** Returns the report after the move. */
    AnnualReport by(AnnualReport report, long number) {
        AnnualReport moved = report;
        for (Map.Entry<CellRef, Integer> entry : directions.entrySet()) {
            CellRef cell = entry.getKey();
            BigDecimal difference = BigDecimal.valueOf(number * entry.getValue());
            moved = Figures.with(moved, cell, Figures.number(report, cell).add(difference));
        }
        return moved;
    }
}
