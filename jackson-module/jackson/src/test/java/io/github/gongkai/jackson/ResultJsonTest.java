/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.Organ;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Waiver;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.ReviewResult;
import io.github.gongkai.form.Section;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rollup.Roster;
import io.github.gongkai.rule.Basis;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.RosterRequirement;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.rule.StandardRules;
import io.github.gongkai.testkit.Anything;
import io.github.gongkai.testkit.Reports;
import io.github.gongkai.testkit.jqwik.GongkaiDomain;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ResultJsonTest {
    private static final GongkaiJson JSON = GongkaiJson.strict();
    private static final FormEdition EDITION = FormEdition.REVISED_2021;
    private static final AnnualReport GOOD = Reports.consistent(EDITION).generate(3);
    private static final AnnualReport WRONG =
            GOOD.with(EDITION.cell("applications.received.naturalPerson"), Entry.count(123456));
    private static final Rule OWN = Rule.builder()
            .id(RuleId.of("X-01"))
            .basis(Basis.PLAUSIBLE)
            .severity(Severity.WARNING)
            .statement(Wording.of("甲", "a"))
            .note(Wording.of("乙", "b"))
            .addFormulas(PlacedFormula.of(
                    Place.ofRow(
                            EDITION, EDITION.cell("applications.received.total").row()),
                    Comparison.atLeast(
                            List.of(EDITION.cell("applications.carriedIn.total")),
                            List.of(EDITION.cell("applications.received.total")))))
            .build();

    private static <T> void assertRoundTrip(T value, Class<T> type) throws Exception {
        assertThat(JSON.read(JSON.write(value), type)).isEqualTo(value);
        assertThat(JSON.read(JSON.writePretty(value), type)).isEqualTo(value);
    }

    @Property(tries = 25)
    @Domain(GongkaiDomain.class)
    void anyResultIsReadAsItWasWritten(@ForAll @Anything AnnualReport report, @ForAll @Anything AnnualReport other)
            throws Exception {
        RuleSet rules = RuleSet.standard();
        CheckResult alone = rules.check(report);
        assertRoundTrip(alone, CheckResult.class);
        for (Finding finding : alone.findings()) {
            assertRoundTrip(finding, Finding.class);
        }
        assertRoundTrip(
                rules.withMissingPolicy(MissingPolicy.BLANK_BODY_IS_ZERO)
                        .check(Dossier.of(report).withPrevious(other)),
                CheckResult.class);
        assertRoundTrip(
                rules.check(Dossier.of(report).withMembers(Members.of(List.of(other, report)))), CheckResult.class);
    }

    @Test
    void resultWithoutFindingHoldsNoReport() throws Exception {
        CheckResult clean = RuleSet.standard().check(GOOD);
        assertThat(clean.dossier()).isEmpty();

        assertRoundTrip(clean, CheckResult.class);
        assertRoundTrip(RuleSet.standard().check(Reports.yearPairs().generate(1)), CheckResult.class);
        JsonNode tree = JSON.mapper().readTree(JSON.write(clean));
        assertThat(tree.get("dossier").isNull()).isTrue();
        assertThat(tree.get("consistent").booleanValue()).isTrue();
        assertThat(tree.get("checks").size()).isEqualTo(clean.checks().size());
    }

    @Test
    void findingOfAMemberIsReadAsItWasWritten() throws Exception {
        Members members = Members.of(
                Roster.of(List.of(Organ.of("甲"), Organ.of("乙"))),
                List.of(GOOD.withOrgan(Organ.of("甲")), GOOD.withOrgan(Organ.of("丙"))));
        CheckResult result = RuleSet.standard().check(Dossier.of(GOOD).withMembers(members));

        assertThat(result.findings()).extracting(Finding::key).contains("A-02[乙]", "A-05[丙]");
        assertRoundTrip(result, CheckResult.class);
        for (Finding finding : result.findings()) {
            assertRoundTrip(finding, Finding.class);
        }
    }

    @Test
    void setOfOtherRulesIsWrittenWithThem() throws Exception {
        RuleSet changed = RuleSet.standard()
                .without(RuleId.of("D-05"))
                .with(OWN)
                .withSeverity(RuleId.of("T3-02"), Severity.INFO)
                .withMissingPolicy(MissingPolicy.BLANK_BODY_IS_ZERO)
                .withWaivers(List.of(Waiver.of("T3-01[naturalPerson]", List.of("x", "y"), "已核实")));

        assertRoundTrip(changed, RuleSet.class);
        assertRoundTrip(changed.check(WRONG), CheckResult.class);
        assertRoundTrip(RuleSet.of("own", List.of(OWN)).check(GOOD), CheckResult.class);
        assertRoundTrip(RuleSet.of("own", List.of(OWN)).check(GOOD).findings().get(0), Finding.class);
        assertThat(JSON.read(JSON.write(changed), RuleSet.class).version()).isEqualTo(changed.version());
    }

    @Test
    void catalogueIsWrittenWithEveryRule() throws Exception {
        for (String version : StandardRules.versions()) {
            assertRoundTrip(RuleSet.standard(version), RuleSet.class);
        }
        for (Rule rule : StandardRules.all()) {
            assertRoundTrip(rule, Rule.class);
        }
        assertThat(JSON.mapper()
                        .readTree(JSON.write(RuleSet.standard()))
                        .get("rules")
                        .size())
                .isEqualTo(StandardRules.all().size());
    }

    @Test
    void waivedFindingsAreTold() throws Exception {
        CheckResult result = RuleSet.standard().check(WRONG);
        CheckResult waived = RuleSet.standard()
                .withWaivers(List.of(Waiver.of(result.findings().get(0), "已核实")))
                .check(WRONG);

        assertThat(waived.waived()).hasSize(1);
        assertRoundTrip(waived, CheckResult.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"verdict\":\"VIOLATED\"|\"verdict\":\"SATISFIED\"|CONTRADICTION",
                "\"consistent\":false|\"consistent\":true|CONTRADICTION",
                "\"naturalPerson\":123456|\"naturalPerson\":123457|CONTRADICTION",
                "\"schemaVersion\":1,\"edition\":\"REVISED_2021\",\"previousEdition\"|\"edition\":\"REVISED_2021\",\"previousEdition\"|MISSING_PROPERTY",
                "\"schemaVersion\":1,\"edition\":\"REVISED_2021\",\"previousEdition\"|\"schemaVersion\":3,\"edition\":\"REVISED_2021\",\"previousEdition\"|OUT_OF_RANGE",
                "\"consistent\":false|\"consistent\":false,\"inconsistent\":true|UNKNOWN_PROPERTY",
                "\"consistent\":false|\"consistent\":false,\"consistent\":false|DUPLICATE_PROPERTY",
                "\"consistent\":false,|''|MISSING_PROPERTY",
                "\"version\":\"" + StandardRules.VERSION + "\"|\"version\":\"standard-0\"|CONTRADICTION",
                "\"waivers\":[]|\"waivers\":{}|WRONG_TYPE",
                "\"missingPolicy\":\"UNKNOWN\"|\"missingPolicy\":\"unknown\"|WRONG_TEXT"
            })
    void wrongResultIsRefused(String from, String to, JsonFault fault) throws Exception {
        String json = JSON.write(RuleSet.standard().check(WRONG));
        assertThat(json).contains(from);

        assertThatExceptionOfType(GongkaiJsonException.class)
                .isThrownBy(() -> JSON.read(json.replace(from, to), CheckResult.class))
                .satisfies(refused -> assertThat(refused.fault()).isEqualTo(fault));
    }

    @Test
    void wordsMayBeOthers() throws Exception {
        CheckResult result = RuleSet.standard().check(WRONG);
        String json = JSON.write(result);
        String statement = result.findings().get(0).rule().statement().en();
        assertThat(json).contains(statement);

        assertThat(JSON.read(json.replace(statement, "in other words"), CheckResult.class))
                .isEqualTo(result);
    }

    @Test
    void unknownPropertiesOfAResultMayBeSkippedToo() throws Exception {
        CheckResult result = RuleSet.standard().check(WRONG);
        StringBuilder ignored = new StringBuilder();
        String json = JSON.write(result).replace("\"consistent\":", "\"reviewer\":\"x\",\"consistent\":");

        CheckResult read = GongkaiJson.with(
                        ReadSettings.strict().ignoreUnknown(property -> ignored.append(property.pointer())))
                .read(json, CheckResult.class);

        assertThat(read).isEqualTo(result);
        assertThat(ignored).hasToString("/reviewer");
    }

    /** Rules whose places have one key, or formulas of several kinds: a finding says at which place, and what had to hold. */
    @Test
    void findingIsOfItsPlaceAndItsFormula() throws Exception {
        Rule odd = Rule.builder()
                .id(RuleId.of("X-06"))
                .basis(Basis.PLAUSIBLE)
                .severity(Severity.INFO)
                .statement(Wording.of("甲", "a"))
                .addFormulas(
                        PlacedFormula.of(
                                Place.ofColumn(EDITION, Section.APPLICATIONS, ApplicantCategory.TOTAL),
                                wrong("applications.received.total")),
                        PlacedFormula.of(
                                Place.ofColumn(EDITION, Section.REVIEW_AND_LITIGATION, ReviewResult.TOTAL),
                                wrong("reviewAndLitigation.reconsideration.total")),
                        PlacedFormula.of(Place.ofMember(EDITION, "甲"), wrong("applications.carriedIn.total")),
                        PlacedFormula.of(
                                Place.ofColumn(EDITION, Section.OVERVIEW, ReviewResult.UPHELD),
                                wrong("applications.carriedForward.total")),
                        PlacedFormula.of(Place.ofDocument(EDITION), RosterRequirement.PRESENT),
                        PlacedFormula.of(Place.ofSection(EDITION, Section.OVERVIEW), RosterRequirement.ON_THE_ROSTER))
                .build();
        AnnualReport report = GOOD.with(EDITION.cell("applications.received.total"), Entry.count(1))
                .with(EDITION.cell("reviewAndLitigation.reconsideration.total"), Entry.count(1))
                .with(EDITION.cell("applications.carriedIn.total"), Entry.count(1))
                .with(EDITION.cell("applications.carriedForward.total"), Entry.count(1))
                .with(EDITION.cell("applications.received.naturalPerson"), Entry.count(99));
        Members members = Members.of(Roster.of(List.of(Organ.of("甲"))), List.of(GOOD.withOrgan(Organ.of("丙"))));
        CheckResult result =
                RuleSet.of("odd", List.of(odd)).check(Dossier.of(report).withMembers(members));

        assertThat(result.findings()).hasSize(6);
        assertRoundTrip(odd, Rule.class);
        assertRoundTrip(result, CheckResult.class);
        for (Finding finding : result.findings()) {
            assertRoundTrip(finding, Finding.class);
        }
    }

    private static Comparison wrong(String cell) {
        return Comparison.atLeast(
                List.of(EDITION.cell(cell)), List.of(EDITION.cell("applications.received.naturalPerson")));
    }

    /** An object that has no properties here: severities by year of a rule that has none. */
    @Test
    void propertyOfAnEmptyObjectIsRefused() throws Exception {
        RuleSet own = RuleSet.standard().withSeverity(RuleId.of("T3-01"), Severity.WARNING);
        String json = JSON.write(own.check(WRONG))
                .replaceFirst("(\"definition\":\\{[^}]*\"severityByYear\":)\\{}", "$1{\"2020\":\"INFO\"}");

        assertThatExceptionOfType(GongkaiJsonException.class)
                .isThrownBy(() -> JSON.read(json, CheckResult.class))
                .satisfies(refused -> {
                    assertThat(refused.fault()).isEqualTo(JsonFault.UNKNOWN_PROPERTY);
                    assertThat(refused.message(Language.EN))
                            .endsWith("expected no property, found the unknown property \"2020\".");
                    assertThat(refused.message(Language.ZH)).endsWith("应为无任何属性，实为未知属性“2020”。");
                });
    }

    @Test
    void findingOfNothingIsRefused() throws Exception {
        String json = JSON.write(RuleSet.standard()
                .only(RuleId.of("T3-04"))
                .check(GOOD.with(EDITION.cell("applications.received.total"), Entry.count(-5)))
                .findings()
                .get(0));

        assertThatExceptionOfType(GongkaiJsonException.class)
                .isThrownBy(() -> JSON.read(
                        json.replaceFirst("\"left\":\\[.*?\\],\"right\"", "\"left\":[],\"right\""), Finding.class))
                .satisfies(refused -> assertThat(refused.pointer()).isEqualTo("/left"));
    }

    /** Many values in a small document, each with a long way to it. */
    @Test
    void largeDocumentsOfAnyShapeAreRefused() {
        String many = "{\"" + "a".repeat(900) + "\":[" + "0,".repeat(200_000) + "0]}";

        assertThatExceptionOfType(GongkaiJsonException.class)
                .isThrownBy(() -> JSON.read(many, CheckResult.class))
                .satisfies(refused -> assertThat(refused.fault()).isEqualTo(JsonFault.MISSING_PROPERTY));
        assertThatExceptionOfType(GongkaiJsonException.class)
                .isThrownBy(() -> JSON.read("[" + "0,".repeat(1_100_000) + "0]", CheckResult.class))
                .satisfies(refused -> assertThat(refused.fault()).isEqualTo(JsonFault.LIMIT));
        assertThatExceptionOfType(GongkaiJsonException.class)
                .isThrownBy(() -> JSON.read("{\"" + "a".repeat(2000) + "\":0}", CheckResult.class))
                .satisfies(refused -> assertThat(refused.fault()).isEqualTo(JsonFault.LIMIT));
    }
}
