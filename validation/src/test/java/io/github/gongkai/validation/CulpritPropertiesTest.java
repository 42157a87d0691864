/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import static io.github.gongkai.validation.Validating.ZH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.diagnose.Correction;
import io.github.gongkai.diagnose.DossierCell;
import io.github.gongkai.diagnose.Repair;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.testkit.BrokenReport;
import io.github.gongkai.testkit.Slip;
import io.github.gongkai.testkit.jqwik.GongkaiDomain;
import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What is said of the wrong figure is so, of whatever report. */
@Domain(GongkaiDomain.class)
class CulpritPropertiesTest {

    record Filing(@Consistent AnnualReport report) {}

    record Whole(
            @Consistent(minimumSeverity = Severity.INFO) Dossier dossier) {}

    /** In section three, every figure stands in the sums in a way of its own, so that one slip is known by its findings. */
    @Property(tries = 300)
    void slipOfOneFigureInSectionThreeIsNamedWithTheRightFigure(@ForAll Slip slip) {
        CellRef wrong = slip.cells().get(0);
        if (slip.cells().size() > 1 || wrong.section() != Section.APPLICATIONS) {
            return;
        }

        Collection<ConstraintViolation<Filing>> violations = ZH.validate(new Filing(slip.report()));

        assertThat(violations).hasSameSizeAs(slip.violated()).allSatisfy(violation -> {
            Correction correction = Violations.correction(violation).orElseThrow();
            assertThat(violation.getPropertyPath()).hasToString("report." + wrong.path());
            assertThat(correction.cell()).isEqualTo(DossierCell.of(wrong));
            assertThat(correction.value().orElseThrow())
                    .isEqualByComparingTo(slip.original().entry(wrong).number().orElseThrow());
        });
    }

    @Property(tries = 200)
    void findingIsGoneWithItsRepair(@ForAll BrokenReport broken) {
        for (ConstraintViolation<Whole> violation : ZH.validate(new Whole(broken.dossier()))) {
            Finding finding = Violations.finding(violation).orElseThrow();
            Violations.repair(violation)
                    .filter(Repair::isApplicable)
                    .map(repair -> repair.applyTo(broken.dossier()))
                    .ifPresent(repaired -> assertThat(
                                    RuleSet.standard().check(repaired).findings())
                            .extracting(Finding::key)
                            .doesNotContain(finding.key()));
        }
    }
}
