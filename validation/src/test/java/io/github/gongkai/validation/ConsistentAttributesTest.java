/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static io.github.gongkai.validation.Samples.RIGHT;
import static io.github.gongkai.validation.Samples.TOTAL;
import static io.github.gongkai.validation.Samples.WRONG;
import static io.github.gongkai.validation.Validating.ZH;
import static io.github.gongkai.validation.Validating.assertWrongDeclaration;
import static io.github.gongkai.validation.Validating.paths;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.Narrative;
import io.github.gongkai.Organ;
import io.github.gongkai.OrganKind;
import io.github.gongkai.Period;
import io.github.gongkai.ReportYear;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the attributes of {@link Consistent} on a report ask for. */
class ConsistentAttributesTest {
    /** One case upheld and one application received that stand in no sum: T4-01, and T3-01 and T3-03 in two places. */
    private static final AnnualReport OFTEN_WRONG = Samples.with(WRONG, "applications.received.total", 1);

    record All(@Consistent AnnualReport report) {}

    record Columns(@Consistent(rules = {"T3-01", "T3-02"}) AnnualReport report) {}

    record NotColumns(
            @Consistent(without = {"T3-01", "T3-02"}) AnnualReport report) {}

    record Rows(
            @Consistent(
                    rules = {"T3-01", "T3-03"},
                    without = "D-01")
            AnnualReport report) {}

    @Test
    void rulesAreChosen() {
        assertThat(paths(new All(OFTEN_WRONG)))
                .containsExactly(
                        "report.applications.received.total", "report.applications.received.total", "report." + TOTAL);
        assertThat(paths(new Columns(OFTEN_WRONG))).containsExactly("report.applications.received.total");
        assertThat(paths(new NotColumns(OFTEN_WRONG)))
                .containsExactly("report.applications.received.total", "report." + TOTAL);
        assertThat(paths(new Rows(OFTEN_WRONG)))
                .containsExactly("report.applications.received.total", "report.applications.received.total");
        assertThat(keys(new All(OFTEN_WRONG)))
                .containsExactlyInAnyOrder("T3-01[total]", "T3-03[received]", "T4-01[reconsideration]");
        assertThat(keys(new Columns(OFTEN_WRONG))).containsExactly("T3-01[total]");
        assertThat(keys(new NotColumns(OFTEN_WRONG)))
                .containsExactlyInAnyOrder("T3-03[received]", "T4-01[reconsideration]");
        assertThat(keys(new Rows(OFTEN_WRONG))).containsExactlyInAnyOrder("T3-01[total]", "T3-03[received]");
    }

    private static List<String> keys(Object object) {
        return ZH.validate(object).stream()
                .map(violation -> Violations.finding(violation).orElseThrow().key())
                .toList();
    }

    record UnknownRule(@Consistent(rules = "T9-01") AnnualReport report) {}

    record NoRule(@Consistent(without = "t3") AnnualReport report) {}

    record RuleOfYears(@Consistent(rules = "Y-01") AnnualReport report) {}

    record RuleOfMembers(
            @Consistent(rules = {"T3-01", "A-02"}) AnnualReport report) {}

    record Contradiction(
            @Consistent(rules = "T3-01", without = "T3-01") AnnualReport report) {}

    record NeverSevere(
            @Consistent(rules = {"T3-01", "D-05"}) AnnualReport report) {}

    record NothingIsLeft(
            @Consistent(
                    rules = {"D-01", "D-05"},
                    without = {"T3-01", "D-05"},
                    minimumSeverity = Severity.WARNING)
            AnnualReport report) {}

    static List<Arguments> wrongDeclarations() {
        return List.of(
                arguments(new UnknownRule(RIGHT), "T9-01"),
                arguments(new NoRule(RIGHT), "@Consistent: there is no rule \"t3\"."),
                arguments(new NeverSevere(RIGHT), "no breach of [D-05] is as severe as the minimum severity, ERROR"),
                arguments(new NothingIsLeft(RIGHT), "D-05 is named in rules and in without"),
                arguments(new RuleOfYears(RIGHT), "Y-01"),
                arguments(new RuleOfMembers(RIGHT), "A-02"),
                arguments(new Contradiction(RIGHT), "T3-01 is named in rules and in without"));
    }

    @ParameterizedTest
    @MethodSource("wrongDeclarations")
    void ruleThatCannotBeAppliedIsAWrongDeclaration(Object declaration, String words) {
        assertWrongDeclaration(declaration, words);
    }

    record Errors(
            @Consistent(minimumSeverity = Severity.ERROR) AnnualReport report) {}

    record Warnings(
            @Consistent(minimumSeverity = Severity.WARNING) AnnualReport report) {}

    record Hints(
            @Consistent(minimumSeverity = Severity.INFO) AnnualReport report) {}

    @Test
    void hintsAreNoViolationsUnlessAskedFor() {
        AnnualReport report =
                Samples.with(Samples.zero(TRIAL_2019), "proactiveDisclosure.regulations.newlyDisclosed", 1);

        assertThat(paths(new All(report))).isEmpty();
        assertThat(paths(new Warnings(report))).isEmpty();
        assertThat(paths(new Hints(report))).containsExactly("report.proactiveDisclosure.regulations.totalDisclosed");
    }

    @Test
    void hintsBesideAnErrorAreNoViolationsUnlessAskedFor() {
        AnnualReport report =
                Samples.with(Samples.zero(TRIAL_2019), "proactiveDisclosure.regulations.newlyDisclosed", 1);
        report = Samples.with(report, "reviewAndLitigation.reconsideration.upheld", 1);

        assertThat(paths(new All(report))).containsExactly("report." + TOTAL);
        assertThat(paths(new Hints(report)))
                .containsExactly("report.proactiveDisclosure.regulations.totalDisclosed", "report." + TOTAL);
    }

    @Test
    void severityIsThatOfTheYearOfTheReport() {
        AnnualReport of2020 = RIGHT.withYear(ReportYear.of(2020));
        AnnualReport of2019 = RIGHT.withYear(ReportYear.of(2019));

        assertThat(paths(new Errors(of2020))).isEmpty();
        assertThat(paths(new Warnings(of2020))).containsExactly("report.edition");
        assertThat(paths(new Warnings(of2019))).isEmpty();
        assertThat(paths(new Hints(of2019))).containsExactly("report.edition");
    }

    @Test
    void errorsAreThereWhateverTheSeverity() {
        assertThat(paths(new Errors(WRONG))).containsExactly("report." + TOTAL);
        assertThat(paths(new Warnings(WRONG))).containsExactly("report." + TOTAL);
        assertThat(paths(new Hints(WRONG))).containsExactly("report." + TOTAL);
    }

    record BlankIsUnknown(
            @Consistent(missing = MissingPolicy.UNKNOWN) AnnualReport report) {}

    record BlankIsZero(
            @Consistent(missing = MissingPolicy.BLANK_BODY_IS_ZERO)
            AnnualReport report) {}

    @Test
    void blankCellsAreReadAsThePolicySays() {
        AnnualReport report = Samples.with(RIGHT, TOTAL, 1);
        for (String part : List.of("upheld", "corrected", "otherResult", "pending")) {
            report = Samples.with(report, "reviewAndLitigation.reconsideration." + part, Entry.blank());
        }

        assertThat(paths(new All(report))).isEmpty();
        assertThat(paths(new BlankIsUnknown(report))).isEmpty();
        assertThat(paths(new BlankIsZero(report))).containsExactly("report." + TOTAL);
    }

    record EveryCell(@Consistent(everyCell = true) AnnualReport report) {}

    @Test
    void everyCellOfTheCheckHasAViolation() {
        assertThat(paths(new EveryCell(WRONG)))
                .containsExactly(
                        "report.reviewAndLitigation.reconsideration.upheld",
                        "report.reviewAndLitigation.reconsideration.corrected",
                        "report.reviewAndLitigation.reconsideration.otherResult",
                        "report.reviewAndLitigation.reconsideration.pending",
                        "report.reviewAndLitigation.reconsideration.total");
        assertThat(ZH.validate(new EveryCell(WRONG)))
                .extracting(
                        violation -> Violations.finding(violation).orElseThrow().key())
                .containsOnly("T4-01[reconsideration]");
    }

    record EveryCellAndHint(
            @Consistent(everyCell = true, minimumSeverity = Severity.INFO)
            AnnualReport report) {}

    /** Breaches of D-01 to D-06, one of each. */
    @Test
    void whatIsNotAboutFiguresStandsAtTheProperty() {
        AnnualReport report = RIGHT.withYear(ReportYear.of(2020))
                .withPeriod(Period.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 6, 30)))
                .withPublishedOn(LocalDate.of(2021, 6, 30))
                .withOrgan(Organ.builder()
                        .name("某局")
                        .kind(OrganKind.DEPARTMENT)
                        .unifiedSocialCreditCode("000000000000000000X")
                        .build())
                .withNarrative(Narrative.builder()
                        .problemsAndImprovements("无。")
                        .otherMatters("略")
                        .build());
        List<String> properties = List.of(
                "report.edition",
                "report.narrative.overview",
                "report.narrative.problemsAndImprovements",
                "report.organ.unifiedSocialCreditCode",
                "report.period",
                "report.publishedOn");

        assertThat(paths(new Hints(report))).containsExactlyElementsOf(properties);
        assertThat(paths(new EveryCellAndHint(report))).containsExactlyElementsOf(properties);
    }

    @Test
    void tableThatIsOutOfPlaceIsNamedAsTheTable() {
        AnnualReport twice = RIGHT.withOutline(Section.APPLICATIONS, Section.APPLICATIONS);

        assertThat(paths(new Warnings(twice)))
                .containsExactly("report.applications", "report.proactiveDisclosure", "report.reviewAndLitigation");
    }
}
