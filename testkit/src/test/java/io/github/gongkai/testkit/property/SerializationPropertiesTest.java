/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.ReportSeries;
import io.github.gongkai.check.ResultComparison;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Waiver;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rollup.ReportTree;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.rule.StandardRules;
import io.github.gongkai.testkit.Anything;
import io.github.gongkai.testkit.BrokenReport;
import io.github.gongkai.testkit.WithMissingCells;
import io.github.gongkai.testkit.jqwik.GongkaiDomain;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written with Java serialization is read back equal, and gives the same answers. */
@Domain(GongkaiDomain.class)
@Domain(DomainContext.Global.class)
class SerializationPropertiesTest {
    private static final RuleSet RULES = RuleSet.standard();

    private static <T> T assertReadBack(T value) {
        T read = ReadBack.of(value);
        assertThat(read).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
        return read;
    }

    private static void assertResultIsReadBack(CheckResult result) {
        CheckResult read = assertReadBack(result);
        assertThat(read.checks()).isEqualTo(result.checks());
        assertThat(read.findings()).isEqualTo(result.findings());
        assertThat(read.undecided()).isEqualTo(result.undecided());
        assertThat(read.waived()).isEqualTo(result.waived());
        assertReadBack(List.of(result.findings(), result.undecided(), result.waived()));
    }

    @Property(tries = 30)
    void anyReportIsReadBackAndGivesTheSameResult(@ForAll @Anything AnnualReport report) {
        assertReportIsReadBack(report);
    }

    @Property(tries = 30)
    void aReportWithMissingCellsIsReadBackAndGivesTheSameResult(@ForAll @WithMissingCells AnnualReport report) {
        assertReportIsReadBack(report);
    }

    private static void assertReportIsReadBack(AnnualReport report) {
        AnnualReport read = assertReadBack(report);
        assertThat(read.document().packed()).isEqualTo(report.document().packed());
        assertThat(read.document().organLevel()).isEqualTo(report.document().organLevel());
        for (Section section : Section.values()) {
            if (section.isTable()) {
                assertReadBack(report.table(section));
                report.table(section).entries().asList().forEach(SerializationPropertiesTest::assertReadBack);
            }
        }
        for (MissingPolicy policy : MissingPolicy.values()) {
            RuleSet rules = RULES.withMissingPolicy(policy);
            assertThat(rules.check(read)).isEqualTo(rules.check(report));
            assertResultIsReadBack(rules.check(report));
        }
    }

    @Property(tries = 30)
    void whatABrokenReportGivesIsReadBack(@ForAll BrokenReport broken) {
        CheckResult result = RULES.check(broken.dossier());

        assertThat(RULES.check(assertReadBack(broken.dossier()))).isEqualTo(result);
        assertResultIsReadBack(result);
        assertReadBack(ResultComparison.between(result, RULES.check(broken.original())));
        ReadBack.of(result)
                .findings()
                .forEach(finding -> finding.cells()
                        .forEach(cell -> assertThat(cell.cell())
                                .isSameAs(cell.cell().edition().cell(cell.cell().path()))));
    }

    @Property(tries = 10)
    void seriesAndTreesAreReadBackAndGiveTheSameResults(@ForAll ReportSeries series, @ForAll ReportTree tree) {
        assertThat(RULES.check(assertReadBack(series))).isEqualTo(RULES.check(series));
        assertThat(RULES.check(assertReadBack(tree))).isEqualTo(RULES.check(tree));
        assertReadBack(RULES.check(tree));
        RULES.check(tree).all().forEach(SerializationPropertiesTest::assertResultIsReadBack);
        Members members = assertReadBack(tree.toMembers().orElseThrow());
        assertReadBack(members.roster().orElseThrow());
        members.reported().forEach(SerializationPropertiesTest::assertReadBack);
        assertThat(members.plus(members)).isEqualTo(ReadBack.of(members).plus(members));
    }

    /** Any rules of the standard set, some of them of another severity, with waivers of some findings. */
    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void anyRuleSetIsReadBackAndGivesTheSameResult(
            @ForAll BrokenReport broken,
            @ForAll MissingPolicy policy,
            @ForAll Severity severity,
            @ForAll Random random) {
        RuleSet some = RULES.filter(rule -> random.nextInt(4) > 0);
        for (Rule rule : some.rules()) {
            if (random.nextInt(4) == 0) {
                some = some.withSeverity(rule.id(), severity);
            }
        }
        RuleSet rules = some.withMissingPolicy(policy)
                .withWaivers(some.check(broken.dossier()).findings().stream()
                        .filter(finding -> random.nextBoolean())
                        .map(finding -> Waiver.of(finding, "已核实"))
                        .toList());
        RuleSet read = assertReadBack(rules);

        assertThat(read.check(broken.dossier())).isEqualTo(rules.check(broken.dossier()));
        assertThat(read.version()).isEqualTo(rules.version());
        assertResultIsReadBack(rules.check(broken.dossier()));
    }

    @ParameterizedTest
    @EnumSource
    void everyCellIsReadBackAsTheSameInstance(FormEdition edition) {
        for (CellRef cell : edition.cells()) {
            assertThat(ReadBack.of(cell)).isSameAs(cell);
        }
    }

    static Stream<Rule> rules() {
        return StandardRules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyPlaceAndFormulaOfARuleIsReadBack(Rule rule) {
        for (PlacedFormula placed : rule.formulas()) {
            assertReadBack(placed);
            assertReadBack(placed.place());
            assertReadBack(placed.formula());
        }
        assertReadBack(rule.id());
        rule.citations().forEach(SerializationPropertiesTest::assertReadBack);
    }
}
