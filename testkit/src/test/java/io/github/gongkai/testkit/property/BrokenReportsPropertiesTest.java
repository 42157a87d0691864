/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.FigureFinding;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.ResultComparison;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Waiver;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.testkit.BrokenReport;
import io.github.gongkai.testkit.jqwik.GongkaiDomain;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Broken reports, waived and corrected. */
@Domain(GongkaiDomain.class)
class BrokenReportsPropertiesTest {
    private static final RuleSet RULES = RuleSet.standard();

    @Property(tries = 200)
    void findingsThatAreWaivedAreNoFindingsAnyMore(@ForAll BrokenReport broken) {
        CheckResult result = RULES.check(broken.dossier());
        List<Waiver> waivers = result.findings().stream()
                .map(finding -> Waiver.of(finding, "已与机关核实"))
                .toList();
        CheckResult waived = RULES.withWaivers(waivers).check(broken.dossier());

        assertThat(waived.findings()).isEmpty();
        assertThat(waived.isViolated(Severity.INFO)).isFalse();
        assertThat(waived.waived()).extracting(one -> one.finding()).isEqualTo(result.findings());
        assertThat(waived.waived()).extracting(one -> one.waiver()).isEqualTo(waivers);
        assertThat(waived.checks()).isEqualTo(result.checks());
        assertThat(waived.undecided()).isEqualTo(result.undecided());
    }

    @Property(tries = 200)
    void aWaiverOfOneFindingLeavesTheOthers(@ForAll BrokenReport broken) {
        List<Finding> findings = RULES.check(broken.dossier()).findings();
        for (Finding one : findings) {
            CheckResult result =
                    RULES.withWaivers(List.of(Waiver.of(one, "已与机关核实"))).check(broken.dossier());
            assertThat(result.findings())
                    .isEqualTo(findings.stream()
                            .filter(other -> !other.equals(one))
                            .toList());
        }
    }

    /** Of an extract and of a member that should not be there, nothing is asked any more; figures that are right now are fixed. */
    @Property(tries = 200)
    void correctingFixesExactlyWhatWasBroken(@ForAll BrokenReport broken) {
        ResultComparison corrected =
                ResultComparison.between(RULES.check(broken.dossier()), RULES.check(broken.original()));

        assertThat(corrected.added()).isEmpty();
        assertThat(corrected.stillOpen()).isEmpty();
        assertThat(Stream.concat(corrected.fixed().stream(), corrected.setAside().stream()))
                .extracting(Finding::key)
                .containsExactlyInAnyOrderElementsOf(broken.violated());
        assertThat(corrected.setAside()).doesNotHaveAnyElementsOfTypes(FigureFinding.class);
    }

    @Property(tries = 200)
    void breakingAddsExactlyWhatIsBroken(@ForAll BrokenReport broken) {
        CheckResult result = RULES.check(broken.dossier());
        ResultComparison comparison = ResultComparison.between(RULES.check(broken.original()), result);

        assertThat(comparison.added())
                .isEqualTo(result.findings())
                .extracting(Finding::key)
                .containsExactlyInAnyOrderElementsOf(broken.violated());
        assertThat(comparison.fixed()).isEmpty();
        assertThat(comparison.stillOpen()).isEmpty();
        assertThat(comparison.setAside()).isEmpty();
        assertThat(ResultComparison.between(result, result).stillOpen()).isEqualTo(result.findings());
    }
}
