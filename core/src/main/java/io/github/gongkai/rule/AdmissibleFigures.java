/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.text.Wording;
import java.util.Arrays;

/** The rule that each table has: every cell holds a figure that its kind admits. */
final class AdmissibleFigures {

    private AdmissibleFigures() {}

    static Rule rule(String id, Section section, Wording statement) {
        return Rule.builder()
                .id(RuleId.of(id))
                .basis(Basis.IMPLIED)
                .severity(Severity.ERROR)
                .statement(statement)
                .addAllFormulas(Arrays.stream(FormEdition.values())
                        .flatMap(edition -> edition.table(section).cells().stream())
                        .map(cell -> PlacedFormula.of(Place.ofCell(cell), Admissible.figureIn(cell)))
                        .toList())
                .build();
    }
}
