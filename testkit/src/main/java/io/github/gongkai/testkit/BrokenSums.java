/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import static io.github.gongkai.form.ApplicationRow.CARRIED_FORWARD;
import static io.github.gongkai.form.ApplicationRow.CARRIED_IN;
import static io.github.gongkai.form.ApplicationRow.RECEIVED;

import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.FormEdition;
import java.util.List;

/**
 * Breaks the sums of section 三 by moving figures of a report that adds up.
 *
 * <p>The equations have two dependencies: the T3-01 of the seven columns with the T3-03 of 一, 二, 三(七) and 四, and the T3-02 of
 * the seven columns with the T3-03 of (一) to (七). So a broken check needs one more of each dependency that it stands in.
 */
final class BrokenSums {
    private static final List<ApplicationRow> FLOWS = List.of(RECEIVED, CARRIED_IN, CARRIED_FORWARD);

    private final FormEdition edition;
    private final Choices choices;

    BrokenSums(FormEdition edition, Choices choices) {
        this.edition = edition;
        this.choices = choices;
    }

    private ApplicantCategory anyCategory() {
        return choices.oneOf(ApplicantCategory.categories());
    }

    private ApplicantCategory anyColumn() {
        return choices.oneOf(ApplicantCategory.values());
    }

    private ApplicationRow anyOutcome() {
        return choices.oneOf(ApplicationRow.outcomes(edition));
    }

    /** T3-01 of a column fails with the T3-03 of one row, or with the T3-01 of another column. */
    Move flow(ApplicantCategory column) {
        return inColumn(choices.oneOf(FLOWS), column);
    }

    /** T3-02 of a column fails with the T3-03 of one row, or with the T3-02 of another column. */
    Move outcomes(ApplicantCategory column) {
        return inColumn(anyOutcome(), column);
    }

    private Move inColumn(ApplicationRow row, ApplicantCategory column) {
        Move move = Move.in(edition).up(row, column);
        ApplicantCategory category = anyCategory();
        if (!choices.chance(0.5)) {
            return move;
        }
        return column.isTotal() ? move.up(row, category) : move.up(row, ApplicantCategory.TOTAL);
    }

    /** T3-03 of a row fails with a check of one column, or of another row; that of 三(七), which both dependencies have, with two. */
    Move row(ApplicationRow row) {
        ApplicantCategory column = anyColumn();
        Move move = Move.in(edition).up(row, column);
        boolean otherRow = choices.chance(0.5) && !row.isOutcome();
        if (!otherRow) {
            return move;
        }
        if (!row.isTotal()) {
            return move.up(row == CARRIED_FORWARD ? RECEIVED : CARRIED_FORWARD, column);
        }
        move.up(anyOutcome(), column);
        return choices.chance(0.5) ? move.up(RECEIVED, column) : move;
    }
}
