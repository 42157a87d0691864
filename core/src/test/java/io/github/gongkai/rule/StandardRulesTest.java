/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.ReportYear;
import io.github.gongkai.SerialForm;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.law.Citation;
import io.github.gongkai.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StandardRulesTest {

    static List<Rule> rules() {
        return StandardRules.all();
    }

    private static Rule rule(String id) {
        return StandardRules.all().stream()
                .filter(rule -> rule.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** By table in the order of the form, then the document, the years and the roll-up; each with a file of cases. */
    @Test
    void rulesStandInTheOrderOfTheirIds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/rule-cases"))) {
            assertThat(StandardRules.all())
                    .extracting(rule -> rule.id().value())
                    .containsExactlyElementsOf(files.map(
                                    file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".csv"))
                            .map(name -> name.replace(".csv", ""))
                            .sorted(Comparator.comparing((String id) -> "TDYA".indexOf(id.charAt(0)))
                                    .thenComparing(Comparator.naturalOrder()))
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "T2-01, 22, 10",
        "T2-02,  5,  0",
        "T2-03,  2,  0",
        "T2-04,  1,  1",
        "T3-01,  7,  7",
        "T3-02,  7,  7",
        "T3-03, 23, 25",
        "T3-04, 161, 175",
        "T4-01,  3,  3",
        "T4-02, 15, 15",
        "D-01,  1,  1",
        "D-02,  1,  1",
        "D-03,  1,  1",
        "D-04,  6,  6",
        "D-05,  1,  1",
        "D-06,  1,  1",
        "Y-01,  7,  7",
        "Y-02,  0,  2",
        "Y-03,  5,  0",
        "Y-04,  1,  1",
        "A-01, 198, 200",
        "A-02,  1,  1",
        "A-03,  1,  1",
        "A-04,  1,  1",
        "A-05,  1,  1"
    })
    void ruleIsAppliedAtItsPlaces(String id, int trial, int revised) {
        assertThat(rule(id).formulas(FormEdition.TRIAL_2019)).hasSize(trial);
        assertThat(rule(id).formulas(FormEdition.REVISED_2021)).hasSize(revised);
        assertThat(Stream.of(FormEdition.values()).flatMap(edition -> rule(id).formulas(edition).stream()))
                .containsExactlyElementsOf(rule(id).formulas());
        assertThat(rule(id).editions().contains(FormEdition.TRIAL_2019)).isEqualTo(trial > 0);
        assertThat(rule(id).editions().contains(FormEdition.REVISED_2021)).isEqualTo(revised > 0);
    }

    @Test
    void cataloguesOfTheTablesMakeUpTheWhole() {
        List<Rule> rules = new ArrayList<>(ProactiveDisclosureRules.all());
        rules.addAll(ApplicationsRules.all());
        rules.addAll(ReviewAndLitigationRules.all());
        rules.addAll(DocumentRules.all());
        rules.addAll(YearRules.all());
        rules.addAll(RollUpRules.all());

        assertThat(StandardRules.all()).isEqualTo(rules);
    }

    @Test
    void onlyTheColumnRuleIsPrintedAndOnlyTheDeadlineIsLaw() {
        assertThat(StandardRules.all())
                .filteredOn(rule -> rule.basis() == Basis.PRINTED)
                .containsExactly(rule("T3-01"));
        assertThat(StandardRules.all())
                .filteredOn(rule -> rule.basis() == Basis.LEGAL)
                .containsExactly(rule("D-03"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void severityFollowsFromTheKindOfRule(Rule rule) {
        boolean ofFigures = rule.id().value().matches("[TY].*");
        Severity expected =
                rule.basis() == Basis.PLAUSIBLE ? Severity.INFO : ofFigures ? Severity.ERROR : Severity.WARNING;

        assertThat(rule.severity()).isEqualTo(expected);
    }

    @Test
    void editionThatDoesNotFit2019IsNoMoreThanInfo() {
        assertThat(rule("D-01").severity(Optional.of(ReportYear.of(2019)))).isEqualTo(Severity.INFO);
        assertThat(rule("D-01").severity(Optional.of(ReportYear.of(2020)))).isEqualTo(Severity.WARNING);
        assertThat(rule("D-01").severity(Optional.empty())).isEqualTo(Severity.WARNING);
        assertThat(StandardRules.all())
                .filteredOn(rule -> !rule.severityByYear().isEmpty())
                .containsExactly(rule("D-01"));
    }

    @Test
    void deadlineCitesTheArticleThatSetsIt() {
        assertThat(rule("D-03").source(FormEdition.REVISED_2021, Language.ZH)).isEqualTo("法规规定（国务院令第711号第49条）");
    }

    @ParameterizedTest
    @CsvSource({
        "standard-1, T2-01 T2-02 T3-01 T3-02 T3-03 T3-04 T4-01 T4-02",
        "standard-2, T2-01 T2-02 T2-03 T2-04 T3-01 T3-02 T3-03 T3-04 T4-01 T4-02 D-01 D-02 D-03 D-04 D-05 D-06"
                + " Y-01 Y-02 Y-03 Y-04 A-01 A-02 A-03 A-04 A-05",
    })
    void versionsKeepTheirRules(String version, String ids) {
        assertThat(StandardRules.ofVersion(version).orElseThrow())
                .extracting(rule -> rule.id().value())
                .containsExactly(ids.split(" "));
    }

    @Test
    void theLastVersionHasEveryRule() {
        assertThat(StandardRules.versions())
                .startsWith("standard-1", "standard-2")
                .endsWith(StandardRules.VERSION);
        assertThat(StandardRules.ofVersion(StandardRules.VERSION)).contains(StandardRules.all());
        assertThat(StandardRules.ofVersion("standard-0")).isEmpty();
    }

    @Test
    void printedRuleCitesTheNoticesThatPrintIt() {
        assertThat(rule("T3-01").citations())
                .extracting(Citation::instrument)
                .extracting(instrument -> instrument.number())
                .containsExactly("国办公开办函〔2019〕60号", "国办公开办函〔2021〕30号");
        assertThat(rule("T3-01").source(FormEdition.TRIAL_2019, Language.ZH)).isEqualTo("表上印明（国办公开办函〔2019〕60号）");
        assertThat(rule("T3-01").source(FormEdition.TRIAL_2019, Language.EN))
                .isEqualTo("printed on the form (国办公开办函〔2019〕60号)");
        assertThat(rule("T3-02").source(FormEdition.TRIAL_2019, Language.ZH)).isEqualTo("由表式推知");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void onlyWhatIsPrintedOrLawIsCited(Rule rule) {
        assertThat(rule.citations().isEmpty())
                .isEqualTo(rule.basis() == Basis.IMPLIED || rule.basis() == Basis.PLAUSIBLE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleSpeaksBothLanguages(Rule rule) {
        assertThat(rule.statement().in(Language.ZH)).isNotBlank();
        assertThat(rule.statement().in(Language.EN))
                .isNotBlank()
                .isNotEqualTo(rule.statement().in(Language.ZH));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void serialFormIsReadBackEqual(Rule rule) throws IOException, ClassNotFoundException {
        assertThat(SerialForm.of(rule).read()).isEqualTo(rule);
    }

    @Test
    void formulasAreWrittenWithTheirPaths() {
        assertThat(rule("T3-01").formulas(FormEdition.REVISED_2021).get(0).formula())
                .hasToString("applications.received.naturalPerson + applications.carriedIn.naturalPerson"
                        + " = applications.outcomes.total.naturalPerson + applications.carriedForward.naturalPerson");
        assertThat(rule("T2-02").formulas(FormEdition.TRIAL_2019).get(0).formula())
                .hasToString("proactiveDisclosure.administrativeLicensing.itemsLastYear"
                        + " + proactiveDisclosure.administrativeLicensing.changeThisYear ≥ 0");
    }
}
