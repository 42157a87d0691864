package io.github.gongkai.cli;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Finding;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.diagnose.DossierCell;
import io.github.gongkai.diagnose.Locatability;
import io.github.gongkai.form.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Says of which tables no wrong figure can be located, though all of their figures are stated; only where there is a fault or a finding
 * of figures.
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
        Map<DossierCell, Locatability> locatability = diagnosis.locatability();
        List<String> tables = Arrays.stream(Section.values())
                .filter(section -> section.isTable() && isBlind(section, locatability))
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

    /** Whether every cell of a table states a figure, and no equation would notice a wrong one. */
    private boolean isBlind(Section table, Map<DossierCell, Locatability> locatability) {
        AnnualReport report = diagnosis.dossier().report();
        return report.edition().table(table).cells().stream().allMatch(cell -> {
            Locatability known = locatability.get(DossierCell.of(cell));
            return report.entry(cell).isStated() && (known == null || !known.isNoticed());
        });
    }
}
