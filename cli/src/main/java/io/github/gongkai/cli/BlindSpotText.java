/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.check.Finding;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.diagnose.DossierCell;
import io.github.gongkai.diagnose.Locatability;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says of which tables no wrong figure can be located, since no equation holds any of their cells; only where there is a fault or a
 * finding of figures.
 */
final class BlindSpotText {
    private final TextPage page;
    private final Diagnosis diagnosis;

    BlindSpotText(TextPage page, Diagnosis diagnosis) {
        this.page = page;
        this.diagnosis = diagnosis;
    }

    void write(List<Finding> findings) {
        if (diagnosis.faults().isEmpty()
                && findings.stream().allMatch(finding -> finding.cells().isEmpty())) {
            return;
        }
        Set<DossierCell> noticed = noticed();
        FormEdition edition = diagnosis.dossier().report().edition();
        List<String> tables = Arrays.stream(Section.values())
                .filter(Section::isTable)
                .filter(section -> edition.table(section).cells().stream()
                        .map(DossierCell::of)
                        .noneMatch(noticed::contains))
                .map(section -> page.say(section.tableName()))
                .toList();
        if (!tables.isEmpty()) {
            page.blankLine();
            page.line(page.say(
                    page.list(tables) + "的数字如有填错，未必能发现，也不能定位：没有等式约束这些数字。",
                    "A wrong figure in " + page.list(tables)
                            + " may go unnoticed, and cannot be located: no equation holds it."));
        }
    }

    /** The cells in which a wrong figure is noticed by the form alone, if every cell states a figure, or by what goes with the report. */
    private Set<DossierCell> noticed() {
        Set<DossierCell> noticed = new HashSet<>();
        FormEdition edition = diagnosis.dossier().report().edition();
        for (Map<DossierCell, Locatability> cells :
                List.of(diagnosis.diagnoser().locatability(edition), diagnosis.locatability())) {
            cells.forEach((cell, locatability) -> {
                if (locatability.isNoticed()) {
                    noticed.add(cell);
                }
            });
        }
        return noticed;
    }
}
