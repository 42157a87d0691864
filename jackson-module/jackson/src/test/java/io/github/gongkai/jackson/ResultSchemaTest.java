/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Waiver;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rollup.Roster;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.rule.StandardRules;
import io.github.gongkai.testkit.Reports;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas of results, findings, rules and sets of rules say what is written. */
class ResultSchemaTest {
    private static final GongkaiJson JSON = GongkaiJson.strict();
    private static final Map<String, Map<String, Object>> SCHEMAS = ResultSchema.all();

    static Set<String> names() {
        return SCHEMAS.keySet();
    }

    @Tag("generated")
    @ParameterizedTest
    @MethodSource("names")
    void fileIsWhatTheCodeSays(String name) throws Exception {
        SchemaFile.assertFile(name, SCHEMAS.get(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void isASchema(String name) throws Exception {
        assertThat(SchemaValidator.ofSchemas().errors(SchemaFile.text(SCHEMAS.get(name))))
                .isEmpty();
    }

    @Test
    void everySchemaIsInTheJar() throws Exception {
        assertThat(List.of(
                        GongkaiSchemas.checkResult(),
                        GongkaiSchemas.diagnosis(),
                        GongkaiSchemas.derivation(),
                        GongkaiSchemas.finding(),
                        GongkaiSchemas.rule(),
                        GongkaiSchemas.ruleSet()))
                .containsExactly(
                        SchemaFile.text(SCHEMAS.get("check-result")),
                        SchemaFile.text(SCHEMAS.get("diagnosis")),
                        SchemaFile.text(SCHEMAS.get("derivation")),
                        SchemaFile.text(SCHEMAS.get("finding")),
                        SchemaFile.text(SCHEMAS.get("rule")),
                        SchemaFile.text(SCHEMAS.get("rule-set")));
    }

    private static List<CheckResult> results() {
        List<CheckResult> results = new ArrayList<>();
        RuleSet rules = RuleSet.standard();
        List<AnnualReport> reports = Reports.anything().stream(3).limit(12).toList();
        for (AnnualReport report : reports) {
            CheckResult result = rules.check(Dossier.of(report).withPrevious(reports.get(0)));
            results.add(result);
            results.add(rules.without(RuleId.of("D-05"))
                    .withSeverity(RuleId.of("T3-01"), Severity.INFO)
                    .withWaivers(result.findings().stream()
                            .limit(2)
                            .map(finding -> Waiver.of(finding, "known"))
                            .toList())
                    .check(report));
        }
        results.add(rules.check(Reports.consistent(FormEdition.TRIAL_2019).generate(1)));
        results.add(rules.check(
                Dossier.of(reports.get(1)).withMembers(Members.of(Roster.of(List.of(Organ.of("甲"))), reports))));
        results.add(rules.check(Dossier.of(reports.get(1)).withMembers(Members.of(reports))));
        return results;
    }

    @Test
    void whateverIsWrittenIsValid() throws Exception {
        SchemaValidator result = SchemaMutants.validator("check-result");
        SchemaValidator finding = SchemaMutants.validator("finding");
        SchemaValidator ruleSet = SchemaMutants.validator("rule-set");
        SchemaValidator rule = SchemaMutants.validator("rule");
        for (CheckResult each : results()) {
            assertThat(result.errors(JSON.write(each))).isEmpty();
            assertThat(ruleSet.errors(JSON.write(each.ruleSet()))).isEmpty();
            for (Finding one : each.findings()) {
                assertThat(finding.errors(JSON.write(one))).isEmpty();
            }
        }
        for (Rule each : StandardRules.all()) {
            assertThat(rule.errors(JSON.write(each))).isEmpty();
        }
    }

    /** A schema sees properties and types; it does not see what follows from what. */
    @Test
    void whatIsRefusedForItsPropertiesAndTypesIsInvalid() throws Exception {
        RuleSet few = RuleSet.standard().only(RuleId.of("T4-01"), RuleId.of("D-01"));
        AnnualReport wrong = Reports.anything()
                .filter(report -> few.check(report).findings().size() > 2)
                .generate(5);
        CheckResult result = few.check(wrong);
        SchemaMutants.assertAgree("check-result", result, CheckResult.class, 500);
        SchemaMutants.assertAgree("check-result", ofMembers(wrong), CheckResult.class, 1000);
        SchemaMutants.assertAgree("finding", result.findings().get(0), Finding.class, 100);
        SchemaMutants.assertAgree("rule-set", RuleSet.standard().only(RuleId.of("T4-01")), RuleSet.class, 500);
        SchemaMutants.assertAgree("rule", StandardRules.all().get(0), Rule.class, 100);
    }

    /** A result with members, with waivers, and with findings of a rule that is not standard. */
    private static CheckResult ofMembers(AnnualReport wrong) {
        RuleSet own = RuleSet.standard()
                .only(RuleId.of("T4-01"), RuleId.of("D-01"), RuleId.of("A-02"))
                .withSeverity(RuleId.of("T4-01"), Severity.INFO);
        Dossier dossier = Dossier.of(wrong).withMembers(Members.of(Roster.of(List.of(Organ.of("甲"))), List.of(wrong)));
        Waiver waiver = Waiver.of(own.check(dossier).findings().get(0), "known");
        CheckResult result = own.withWaivers(List.of(waiver)).check(dossier);
        assertThat(result.waived()).isNotEmpty();
        assertThat(result.findings()).isNotEmpty();
        return result;
    }
}
