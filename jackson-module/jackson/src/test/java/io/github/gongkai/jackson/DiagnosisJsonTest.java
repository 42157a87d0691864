/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Waiver;
import io.github.gongkai.diagnose.Derivation;
import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.diagnose.DossierCell;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.Section;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rollup.ReportTree;
import io.github.gongkai.rollup.Roster;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.testkit.Anything;
import io.github.gongkai.testkit.Reports;
import io.github.gongkai.testkit.Slip;
import io.github.gongkai.testkit.WithMissingCells;
import io.github.gongkai.testkit.jqwik.GongkaiDomain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class DiagnosisJsonTest {
    private static final GongkaiJson JSON = GongkaiJson.strict();
    private static final Diagnoser OF_YEARS_AND_MEMBERS = Diagnoser.builder()
            .addIncluded(RuleId.of("Y-02"), RuleId.of("A-01"))
            .build();

    static List<String> examples() {
        return Examples.ALL;
    }

    private static <T> void assertRoundTrip(T value, Class<T> type) throws Exception {
        assertThat(JSON.read(JSON.write(value), type)).isEqualTo(value);
        assertThat(JSON.read(JSON.writePretty(value), type)).isEqualTo(value);
        assertThat(JSON.read(JSON.write(reversed(JSON.mapper().readValue(JSON.write(value), Map.class))), type))
                .isEqualTo(value);
    }

    /** The same document with the properties of each object in the reverse order. */
    private static Object reversed(Object value) {
        if (value instanceof Map<?, ?> object) {
            List<Object> names = new ArrayList<>(object.keySet());
            Collections.reverse(names);
            Map<Object, Object> reversed = new LinkedHashMap<>();
            names.forEach(name -> reversed.put(name, reversed(object.get(name))));
            return reversed;
        }
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            list.forEach(item -> items.add(reversed(item)));
            return items;
        }
        return value;
    }

    private static void assertRoundTrips(Diagnoser diagnoser, Dossier dossier) throws Exception {
        assertRoundTrip(diagnoser.diagnose(dossier), Diagnosis.class);
        assertRoundTrip(diagnoser.derive(dossier), Derivation.class);
    }

    /** The report with one more in the cell that is so far from the first, if it holds a count. */
    private static AnnualReport changed(AnnualReport report, int cell) {
        List<CellRef> cells = report.edition().table(Section.APPLICATIONS).cells();
        CellRef at = cells.get(Math.floorMod(cell, cells.size()));
        return report.with(at, Entry.count(report.entry(at).whole().orElse(0) + 1));
    }

    private static JsonNode tree(Object value) throws Exception {
        return JSON.mapper().readTree(JSON.write(value));
    }

    /** A text or a number; the two versions of Jackson have no method in common that gives it. */
    private static String text(JsonNode object, String name) {
        return object.get(name).toString().replace("\"", "");
    }

    private static List<String> texts(JsonNode array, String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : array) {
            texts.add(text(item, name));
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void realReportIsReadAsItWasWritten(String name) throws Exception {
        AnnualReport report = Examples.report(name);
        for (MissingPolicy policy : MissingPolicy.values()) {
            Diagnoser diagnoser = Diagnoser.of(RuleSet.standard().withMissingPolicy(policy));
            assertRoundTrips(diagnoser, Dossier.of(report));
            assertRoundTrips(diagnoser, Dossier.of(changed(report, 3)).withPrevious(report));
        }
    }

    /** A single wrong figure of section three is always found, and its right figure with it. */
    @Property(tries = 40)
    @Domain(GongkaiDomain.class)
    void slipIsReadAsItWasWritten(@ForAll Slip slip) throws Exception {
        Diagnosis diagnosis = Diagnoser.standard().diagnose(slip.report());

        assertRoundTrips(Diagnoser.standard(), Dossier.of(slip.report()));
        CellRef cell = slip.cells().get(0);
        if (slip.cells().size() == 1 && cell.section() == Section.APPLICATIONS) {
            JsonNode faults = tree(diagnosis).get("faults");
            assertThat(faults.size()).isEqualTo(1);
            JsonNode fault = faults.get(0);
            assertThat(fault.get("unique").booleanValue()).isTrue();
            JsonNode correction = fault.get("repairs").get(0).get("corrections").get(0);
            assertThat(text(correction, "cell")).isEqualTo(cell.pointer());
            assertThat(correction.get("value").decimalValue())
                    .isEqualByComparingTo(slip.original().entry(cell).number().orElseThrow());
        }
    }

    @Property(tries = 25)
    @Domain(GongkaiDomain.class)
    @Domain(DomainContext.Global.class)
    void reportWithMissingCellsIsReadAsItWasWritten(
            @ForAll @WithMissingCells AnnualReport report, @ForAll @Anything AnnualReport any, @ForAll int cell)
            throws Exception {
        RuleSet rules = RuleSet.standard().withMissingPolicy(MissingPolicy.BLANK_BODY_IS_ZERO);
        assertRoundTrips(Diagnoser.standard(), Dossier.of(report));
        assertRoundTrips(Diagnoser.of(rules), Dossier.of(changed(report, cell)));
        assertRoundTrips(Diagnoser.standard().withMaxSteps(2_000), Dossier.of(any));
    }

    @Property(tries = 15)
    @Domain(GongkaiDomain.class)
    @Domain(DomainContext.Global.class)
    void yearsAndMembersAreReadAsTheyWereWritten(
            @ForAll Dossier pair, @ForAll ReportTree tree, @ForAll int cell, @ForAll int other) throws Exception {
        Dossier wrong = pair.withReport(changed(pair.report(), cell))
                .withPrevious(changed(pair.previous().orElseThrow(), other));
        assertRoundTrips(OF_YEARS_AND_MEMBERS, pair);
        assertRoundTrips(OF_YEARS_AND_MEMBERS, wrong);
        Dossier rollUp = Dossier.of(changed(tree.report(), cell)).withMembers(tree.toMembers());
        assertRoundTrips(OF_YEARS_AND_MEMBERS, rollUp);
    }

    @Property(tries = 25)
    @Domain(GongkaiDomain.class)
    @Domain(DomainContext.Global.class)
    void trustedCellsAndWeightsAreReadAsTheyWereWritten(@ForAll Slip slip, @ForAll int cell, @ForAll int other)
            throws Exception {
        List<CellRef> cells = slip.report().edition().cells();
        CellRef one = cells.get(Math.floorMod(cell, cells.size()));
        CellRef two = cells.get(Math.floorMod(other, cells.size()));
        assertRoundTrips(
                Diagnoser.builder()
                        .ruleSet(RuleSet.standard().withSeverity(RuleId.of("T3-01"), Severity.WARNING))
                        .addTrusted(DossierCell.of(slip.cells().get(0)), DossierCell.of(one))
                        .putWeights(DossierCell.of(two), 3)
                        .putWeights(DossierCell.of(ReportRole.PREVIOUS, two), 1)
                        .maxCells(3)
                        .maxSteps(500)
                        .build(),
                Dossier.of(slip.report()));
    }

    @Test
    void settingsAreWrittenInTheOrderOfTheForm() throws Exception {
        AnnualReport report = Examples.report(Examples.SUQIAN);
        CellRef first = report.edition().cell("applications.received.total");
        CellRef second = report.edition().cell("reviewAndLitigation.reconsideration.total");
        Diagnoser diagnoser = Diagnoser.builder()
                .addIncluded(RuleId.of("Y-02"), RuleId.of("A-01"))
                .addTrusted(
                        DossierCell.of(ReportRole.MEMBERS, first),
                        DossierCell.of(second),
                        DossierCell.of(ReportRole.PREVIOUS, first),
                        DossierCell.of(first))
                .putWeights(DossierCell.of(second), 2)
                .putWeights(DossierCell.of(first), 1)
                .build();
        Diagnoser same = diagnoser
                .withIncluded(RuleId.of("A-01"), RuleId.of("Y-02"))
                .withTrusted(
                        DossierCell.of(first),
                        DossierCell.of(ReportRole.PREVIOUS, first),
                        DossierCell.of(ReportRole.MEMBERS, first),
                        DossierCell.of(second));
        JsonNode settings = tree(diagnoser.derive(report)).get("diagnoser");

        assertThat(JSON.write(diagnoser.diagnose(report))).isEqualTo(JSON.write(same.diagnose(report)));
        assertThat(settings.get("included").toString()).isEqualTo("[\"A-01\",\"Y-02\"]");
        assertThat(texts(settings.get("trusted"), "report")).containsExactly("THIS", "THIS", "PREVIOUS", "MEMBERS");
        assertThat(texts(settings.get("trusted"), "cell"))
                .containsExactly(
                        "/applications/received/total",
                        "/reviewAndLitigation/reconsideration/total",
                        "/applications/received/total",
                        "/applications/received/total");
        assertThat(texts(settings.get("weights"), "weight")).containsExactly("1", "2");
        assertThat(settings.get("maxCells").intValue()).isEqualTo(Diagnoser.DEFAULT_MAX_CELLS);
        assertThat(settings.get("maxSteps").intValue()).isEqualTo(200_000);
    }

    /** Last year's report is wrong by itself, which the balance of both years ties to this one. */
    @Test
    void checksOfLastYearsReportAloneAreToldFromThoseOfThisOne() throws Exception {
        Dossier pair = Reports.yearPairs().generate(4);
        AnnualReport previous = pair.previous().orElseThrow();
        CellRef wrong = previous.edition().cell("applications.carriedForward.total");
        long right = previous.entry(wrong).whole().orElseThrow();
        Diagnosis diagnosis = Diagnoser.builder()
                .addIncluded(RuleId.of("Y-02"))
                .build()
                .diagnose(pair.withPrevious(previous.with(wrong, Entry.count(right + 7))));
        JsonNode fault = tree(diagnosis).get("faults").get(0);

        assertRoundTrip(diagnosis, Diagnosis.class);
        assertThat(fault.get("conflict").toString())
                .isEqualTo("[\"Y-01[total]\",\"previous:T3-01[total]\",\"previous:T3-03[carriedForward]\"]");
        assertThat(fault.get("findings").toString()).isEqualTo("[\"Y-01[total]\"]");
        assertThat(fault.get("findingsOfPrevious").toString())
                .isEqualTo("[\"T3-01[total]\",\"T3-03[carriedForward]\"]");
        JsonNode correction = fault.get("repairs").get(0).get("corrections").get(0);
        assertThat(text(correction, "report")).isEqualTo("PREVIOUS");
        assertThat(text(correction, "cell")).isEqualTo("/applications/carriedForward/total");
        assertThat(correction.get("found").longValue()).isEqualTo(right + 7);
        assertThat(correction.get("value").longValue()).isEqualTo(right);
    }

    @Test
    void sumOfTheMembersMayBeWrong() throws Exception {
        ReportTree tree =
                Reports.trees().filter(made -> made.members().size() > 1).generate(2);
        AnnualReport report = changed(tree.report(), 5);
        Members members = tree.toMembers().orElseThrow();
        Diagnosis diagnosis = OF_YEARS_AND_MEMBERS.diagnose(Dossier.of(report).withMembers(members));

        assertThat(JSON.write(diagnosis)).contains("\"A-01[");
        assertRoundTrip(diagnosis, Diagnosis.class);
    }

    /** The total follows from its row, but is not that of the only member, which has one more. */
    @Test
    void withheldFigureIsWrittenWithWhatItBreaks() throws Exception {
        AnnualReport report = Examples.report(Examples.SUQIAN);
        CellRef total = report.edition().cell("applications.received.total");
        Derivation derivation = Diagnoser.standard()
                .derive(Dossier.of(report.with(total, Entry.blank()))
                        .withMembers(
                                Members.of(Roster.whoeverReported(), List.of(report.with(total, Entry.count(3512))))));
        JsonNode withheld = tree(derivation).get("withheld").get(0);

        assertThat(tree(derivation).get("figures").size()).isZero();
        assertThat(text(withheld.get("figure"), "cell")).isEqualTo("/applications/received/total");
        assertThat(withheld.get("figure").get("value").intValue()).isEqualTo(3511);
        assertThat(withheld.get("breaks").toString()).isEqualTo("[\"A-01[received.total]\"]");
        assertRoundTrip(derivation, Derivation.class);
    }

    @Test
    void waivedFindingAsksForNoRepair() throws Exception {
        AnnualReport report = changed(Examples.report(Examples.SUQIAN), 0);
        List<Waiver> waivers = RuleSet.standard().check(report).findings().stream()
                .map(finding -> Waiver.of(finding, "已核实"))
                .toList();
        Diagnosis diagnosis =
                Diagnoser.of(RuleSet.standard().withWaivers(waivers)).diagnose(report);

        assertThat(waivers).isNotEmpty();
        assertThat(tree(diagnosis).get("faults").size()).isZero();
        assertRoundTrip(diagnosis, Diagnosis.class);
    }

    @Test
    void thereAreNoDocumentsOfPartsOfADiagnosis() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> JSON.read("{}", Diagnoser.class))
                .withMessageContaining("Diagnoser");
    }
}
