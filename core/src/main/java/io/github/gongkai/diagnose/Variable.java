/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.rule.ReportRole;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell as a variable.
 *
 * @param role the report that it is of
 * @param cell the cell
 * @param known its figure; null if it is not known, or cannot be right whatever the others are
 * @param isInadmissible whether it states a figure that its kind does not admit, so that it must be wrong
 * @param floor the least figure that it may have instead; null if there is none
 * @param weight what it weighs in a repair
 * @param isTrusted whether it must stay as it is
 */
record Variable(
        ReportRole role,
        CellRef cell,
        @Nullable BigDecimal known,
        boolean isInadmissible,
        @Nullable BigDecimal floor,
        int weight,
        boolean isTrusted) {

    /** Whether its figure is a whole number. */
    boolean isWhole() {
        return cell.kind() != CellKind.AMOUNT;
    }

    /** How many decimals its figure has, and the least that it may have. */
    int decimals() {
        int ofKnown = known == null || known.scale() <= 0
                ? 0
                : known.stripTrailingZeros().scale();
        int ofFloor = floor == null || floor.scale() <= 0
                ? 0
                : floor.stripTrailingZeros().scale();
        return Math.max(0, Math.max(ofKnown, ofFloor));
    }

    /** Whether it states a figure that may be changed. */
    boolean isChangeable() {
        return known != null && !isTrusted;
    }

    DossierCell toCell() {
        return ImmutableDossierCell.of(role, cell);
    }
}
