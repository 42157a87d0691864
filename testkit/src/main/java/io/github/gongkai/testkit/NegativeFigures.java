/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import static io.github.gongkai.form.ApplicationRow.CARRIED_FORWARD;
import static io.github.gongkai.form.ApplicationRow.CARRIED_IN;
import static io.github.gongkai.form.ApplicationRow.OUTCOMES_TOTAL;
import static io.github.gongkai.form.ApplicationRow.RECEIVED;

import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.ReviewResult;
import io.github.gongkai.form.ReviewTrack;
import java.util.List;
import java.util.function.Predicate;

/**
 * Lowers a figure of section 三 or 四 below zero, and others with it, so that every sum still holds. A total below zero needs a part
 * below zero; nothing else does.
 */
final class NegativeFigures {
    private final FormEdition edition;
    private final Choices choices;

    NegativeFigures(FormEdition edition, Choices choices) {
        this.edition = edition;
        this.choices = choices;
    }

    /** A move that takes the figure of a cell of section 三 down. */
    Move ofApplications(CellRef cell) {
        ApplicationRow row = (ApplicationRow) cell.row();
        ApplicantCategory column = (ApplicantCategory) cell.column();
        Move move = Move.in(edition).down(cell);
        if (row.isTotal()) {
            return column.isTotal() ? grandTotal(move) : outcomesTotal(move, column);
        }
        return column.isTotal() ? totalOfRow(move, row) : body(move, row, column);
    }

    private ApplicationRow outcome(Predicate<ApplicationRow> which) {
        return choices.oneOf(
                ApplicationRow.outcomes(edition).stream().filter(which).toList());
    }

    private ApplicationRow anyOutcome() {
        return outcome(row -> true);
    }

    private ApplicantCategory anyCategory() {
        return choices.oneOf(ApplicantCategory.categories());
    }

    private ApplicantCategory otherCategory(ApplicantCategory column) {
        return choices.oneOf(ApplicantCategory.categories().stream()
                .filter(other -> other != column)
                .toList());
    }

    /** Another row of the column makes up for it, and another column of the row. */
    private Move body(Move move, ApplicationRow row, ApplicantCategory column) {
        ApplicantCategory other = otherCategory(column);
        move.up(row, other);
        if (row.isOutcome()) {
            move.upWithTotal(outcome(another -> another != row), column).upWithTotal(RECEIVED, other);
            return move.upWithTotal(OUTCOMES_TOTAL, other);
        }
        if (row == CARRIED_FORWARD) {
            return move.upWithTotal(anyOutcome(), column)
                    .upWithTotal(OUTCOMES_TOTAL, column)
                    .upWithTotal(RECEIVED, other);
        }
        return move.upWithTotal(row == RECEIVED ? CARRIED_IN : RECEIVED, column).upWithTotal(CARRIED_FORWARD, other);
    }

    private Move totalOfRow(Move move, ApplicationRow row) {
        ApplicantCategory column = anyCategory();
        move.down(row, column);
        if (row.isOutcome()) {
            return move.upWithTotal(outcome(another -> another != row), column);
        }
        if (row == CARRIED_FORWARD) {
            return move.upWithTotal(anyOutcome(), column).upWithTotal(OUTCOMES_TOTAL, column);
        }
        return move.upWithTotal(row == RECEIVED ? CARRIED_IN : RECEIVED, column);
    }

    private Move outcomesTotal(Move move, ApplicantCategory column) {
        ApplicantCategory other = otherCategory(column);
        ApplicationRow part = anyOutcome();
        return move.down(part, column)
                .upWithTotal(CARRIED_FORWARD, column)
                .up(part, other)
                .up(OUTCOMES_TOTAL, other)
                .upWithTotal(RECEIVED, other);
    }

    private Move grandTotal(Move move) {
        ApplicantCategory column = anyCategory();
        return move.down(OUTCOMES_TOTAL, column)
                .downWithTotal(anyOutcome(), column)
                .upWithTotal(CARRIED_FORWARD, column);
    }

    /** A move that takes the figure of a cell of section 四 down: another result makes up for it, or the total goes down with one. */
    Move ofReview(CellRef cell) {
        ReviewTrack track = (ReviewTrack) cell.row();
        List<ReviewResult> others = ReviewResult.results().stream()
                .filter(result -> result != cell.column())
                .toList();
        CellRef other = edition.cell(track, choices.oneOf(others));
        Move move = Move.in(edition).down(cell);
        return cell.isTotal() ? move.down(other) : move.up(other);
    }
}
