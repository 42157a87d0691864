/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * What is changed in a report: each slip is a number, the remainder of which by the number of cells is the place of a cell, and the
 * rest of which says how that cell is changed.
 */
final class Slips {
    private Slips() {}

    /** Returns up to so many slips, all cells and all changes equally likely. */
    static Arbitrary<List<Integer>> upTo(int most) {
        return Arbitraries.integers()
                .between(0, 99_999)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMaxSize(most);
    }

    /** Returns one of the tables, or none for all of them: slips in one table leave the others right. */
    static Arbitrary<Optional<Section>> tables() {
        return Arbitraries.of(
                        Arrays.stream(Section.values()).filter(Section::isTable).toList())
                .optional(0.75);
    }

    /** Returns the cells of a table, or of all. */
    static List<CellRef> cells(FormEdition edition, Optional<Section> table) {
        return table.map(section -> edition.table(section).cells()).orElse(edition.cells());
    }
}
