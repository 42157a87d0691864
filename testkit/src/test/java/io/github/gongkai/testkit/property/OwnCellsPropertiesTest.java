/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.testkit.Anything;
import io.github.gongkai.testkit.BrokenReport;
import io.github.gongkai.testkit.Reports;
import io.github.gongkai.testkit.jqwik.GongkaiDomain;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A check sees the cells of its own formula and no other. */
@Domain(GongkaiDomain.class)
@Domain(DomainContext.Global.class)
class OwnCellsPropertiesTest {

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void anotherEntryInACellChangesOnlyTheChecksThatNameIt(
            @ForAll BrokenReport broken, @ForAll MissingPolicy policy, @ForAll Random random) {
        compare(broken.dossier(), policy, random);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void alsoInAnyReport(@ForAll @Anything AnnualReport report, @ForAll MissingPolicy policy, @ForAll Random random) {
        compare(Dossier.of(report), policy, random);
    }

    /** Puts into one cell after the other what stands there in some other report. */
    private static void compare(Dossier dossier, MissingPolicy policy, Random random) {
        RuleSet rules = RuleSet.standard().withMissingPolicy(policy);
        CheckResult before = rules.check(dossier);
        AnnualReport other = Reports.anything()
                .filter(any -> any.edition() == dossier.report().edition())
                .generate(random.nextLong());
        for (int i = 0; i < 10; i++) {
            List<CellRef> cells = dossier.report().edition().cells();
            CellRef cell = cells.get(random.nextInt(cells.size()));
            CheckResult after = rules.check(dossier.withReport(dossier.report().with(cell, other.entry(cell))));

            assertThat(after.checks())
                    .filteredOn(check -> !check.formula().cells().contains(cell))
                    .isEqualTo(before.checks().stream()
                            .filter(check -> !check.formula().cells().contains(cell))
                            .toList());
            assertThat(after.findings())
                    .filteredOn(finding -> !finding.check().formula().cells().contains(cell))
                    .isEqualTo(before.findings().stream()
                            .filter(finding ->
                                    !finding.check().formula().cells().contains(cell))
                            .toList());
        }
    }
}
