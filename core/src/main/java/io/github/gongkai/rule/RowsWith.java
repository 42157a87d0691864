/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.ProactiveDisclosureColumn;
import io.github.gongkai.form.ProactiveDisclosureRow;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/** The rows of section 二 that have a column, in whichever edition. */
final class RowsWith {

    private RowsWith() {}

    /** Returns a formula at each of the rows, edition by edition. */
    static List<PlacedFormula> column(
            ProactiveDisclosureColumn column, BiFunction<FormEdition, ProactiveDisclosureRow, Formula> formula) {
        return Arrays.stream(FormEdition.values())
                .flatMap(edition -> ProactiveDisclosureRow.rows(edition).stream()
                        .filter(row -> row.columns(edition).contains(column))
                        .map(row -> PlacedFormula.of(Place.ofRow(edition, row), formula.apply(edition, row))))
                .toList();
    }
}
