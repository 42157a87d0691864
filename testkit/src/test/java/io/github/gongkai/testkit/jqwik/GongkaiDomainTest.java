/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.ReportSeries;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.diagnose.SlipKind;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rollup.ReportTree;
import io.github.gongkai.testkit.Anything;
import io.github.gongkai.testkit.Breaks;
import io.github.gongkai.testkit.BrokenReport;
import io.github.gongkai.testkit.FormAlgebra;
import io.github.gongkai.testkit.MissingPattern;
import io.github.gongkai.testkit.OfEdition;
import io.github.gongkai.testkit.OfKind;
import io.github.gongkai.testkit.OfOrgan;
import io.github.gongkai.testkit.OrganProfile;
import io.github.gongkai.testkit.Slip;
import io.github.gongkai.testkit.WithMissingCells;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Parameters of properties, as a user would write them. */
@Domain(GongkaiDomain.class)
class GongkaiDomainTest {
    private static final RuleSet RULES = RuleSet.standard();

    @Property
    void aReportIsConsistentAndWhole(@ForAll AnnualReport report) {
        assertThat(FormAlgebra.violated(report)).isEmpty();
        assertThat(RULES.check(report).findings()).isEmpty();
    }

    @Property(tries = 100)
    void itIsOfTheEditionAndTheOrganAskedFor(
            @ForAll @OfEdition(FormEdition.TRIAL_2019) @OfOrgan(OrganProfile.TOWN) AnnualReport report) {
        assertThat(report.edition()).isEqualTo(FormEdition.TRIAL_2019);
        assertThat(report.organ().orElseThrow().level()).isEqualTo(OrganProfile.TOWN.level());
    }

    @Property(tries = 100)
    void figuresAreMissingInTheWayAskedFor(
            @ForAll @WithMissingCells(MissingPattern.TABLE_NOT_READ) AnnualReport report) {
        assertThat(report.edition().cells())
                .anyMatch(cell -> !report.entry(cell).isStated());
        assertThat(RULES.check(report).findings()).isEmpty();
    }

    @Property(tries = 200)
    void anythingCanBeChecked(@ForAll @Anything AnnualReport report) {
        assertThat(RULES.check(report).edition()).isEqualTo(report.edition());
    }

    @Property(tries = 50)
    void yearsAndTreesAreConsistent(@ForAll Dossier pair, @ForAll ReportSeries series, @ForAll ReportTree tree) {
        assertThat(pair.previous()).isPresent();
        assertThat(RULES.check(pair).findings()).isEmpty();
        assertThat(RULES.check(series))
                .hasSizeGreaterThan(1)
                .allMatch(result -> result.findings().isEmpty());
        assertThat(RULES.check(tree).all()).allMatch(result -> result.findings().isEmpty());
    }

    @Property(tries = 200)
    void aBrokenReportBreaksTheRuleAskedFor(
            @ForAll @Breaks("T3-02") @OfEdition(FormEdition.REVISED_2021) BrokenReport broken) {
        assertThat(broken.rule()).hasToString("T3-02");
        assertThat(broken.report().edition()).isEqualTo(FormEdition.REVISED_2021);
        assertThat(RULES.check(broken.dossier()).findings()).hasSameSizeAs(broken.violated());
    }

    @Property(tries = 200)
    void aSlipIsOfTheKindAskedFor(@ForAll @OfKind(SlipKind.DIGITS_SWAPPED) Slip slip) {
        assertThat(slip.kind()).isEqualTo(SlipKind.DIGITS_SWAPPED);
    }

    @Property(tries = 50)
    void listsOfReportsWorkToo(@ForAll List<AnnualReport> reports) {
        assertThat(reports).allMatch(report -> RULES.check(report).isConsistent());
    }
}
