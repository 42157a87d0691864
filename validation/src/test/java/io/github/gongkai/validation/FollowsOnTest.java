/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static io.github.gongkai.validation.Samples.RIGHT;
import static io.github.gongkai.validation.Samples.WRONG;
import static io.github.gongkai.validation.Validating.EN;
import static io.github.gongkai.validation.Validating.ZH;
import static io.github.gongkai.validation.Validating.assertWrongDeclaration;
import static io.github.gongkai.validation.Validating.messages;
import static io.github.gongkai.validation.Validating.paths;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.rule.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FollowsOnTest {
    private static final AnnualReport BEFORE = RIGHT.withYear(Samples.YEAR.previous());

    /** Two applications of natural persons were carried forward, and none were carried in. */
    private static final AnnualReport OTHER_BEFORE =
            Samples.with(BEFORE, "applications.carriedForward.naturalPerson", 2);

    private static final String CARRIED_FORWARD = "previous.applications.carriedForward.naturalPerson";

    @FollowsOn
    record Years(AnnualReport report, AnnualReport previous) {}

    @Test
    void yearsThatFitAreValid() {
        assertThat(ZH.validate(new Years(RIGHT, BEFORE))).isEmpty();
    }

    @Test
    void objectWithoutBothReportsIsValid() {
        assertThat(ZH.validate(new Years(RIGHT, null))).isEmpty();
        assertThat(ZH.validate(new Years(null, OTHER_BEFORE))).isEmpty();
    }

    @Test
    void whatIsNotCarriedInIsAViolationWhereTheFigureIsWrong() {
        assertThat(paths(new Years(RIGHT, OTHER_BEFORE))).containsExactly(CARRIED_FORWARD);
        assertThat(messages(ZH, new Years(RIGHT, OTHER_BEFORE)))
                .containsExactly("表三「自然人」列：上年报告的“结转下年度继续办理”应等于本年报告的“上年结转政府信息公开申请数量”。"
                        + "上年四、结转下年度继续办理为2；二、上年结转政府信息公开申请数量为0，前者比后者多2。"
                        + "上年报告表三 四、结转下年度继续办理·自然人 应为 0，填作 2。");
        assertThat(messages(EN, new Years(RIGHT, OTHER_BEFORE)))
                .singleElement()
                .asString()
                .startsWith("Table 3, column \"natural persons\": what last year's report carries forward")
                .endsWith(" last year's report, Table 3, 四 Carried forward to next year, natural persons:"
                        + " should be 0, is 2.");
    }

    /** It stands in no sum of its own report, and the report before carried none forward. */
    @Test
    void figureThatIsWrongInThisReportHasTheViolation() {
        AnnualReport report = Samples.with(RIGHT, "applications.carriedIn.naturalPerson", 2);

        assertThat(paths(new Years(report, BEFORE))).containsExactly("report.applications.carriedIn.naturalPerson");
        assertThat(messages(ZH, new Years(report, BEFORE)))
                .singleElement()
                .asString()
                .endsWith("。表三 二、上年结转政府信息公开申请数量·自然人 应为 0，填作 2。");
    }

    /** Two years that state nothing else: either figure may be wrong. */
    @Test
    void ofTwoFiguresThatMayBeWrongThatOfTheReportHasTheViolation() {
        AnnualReport report =
                Samples.with(Samples.filled(REVISED_2021, Entry.notRead()), "applications.carriedIn.total", 41);
        AnnualReport before = Samples.with(
                Samples.filled(REVISED_2021, Entry.notRead()).withYear(Samples.YEAR.previous()),
                "applications.carriedForward.total",
                14);

        assertThat(paths(new Years(report, before))).containsExactly("report.applications.carriedIn.total");
        assertThat(ZH.validate(new Years(report, before)))
                .allSatisfy(
                        violation -> assertThat(Violations.repair(violation)).isEmpty());
    }

    @Test
    void reportOfAnotherOrganOrYearIsAViolation() {
        assertThat(paths(new Years(RIGHT, BEFORE.withOrgan(Organ.of("邻县人民政府")))))
                .containsExactly("previous");
        assertThat(paths(new Years(RIGHT, RIGHT))).containsExactly("previous");
    }

    @Test
    void eachReportByItselfIsNotChecked() {
        assertThat(ZH.validate(new Years(WRONG, BEFORE))).isEmpty();
    }

    @FollowsOn(report = "thisYear", previous = "lastYear", everyCell = true)
    record Named(AnnualReport thisYear, Optional<AnnualReport> lastYear) {}

    @Test
    void propertiesAndCellsAreNamedAsTheyAre() {
        assertThat(paths(new Named(RIGHT, Optional.of(OTHER_BEFORE))))
                .containsExactly(
                        "lastYear.applications.carriedForward.naturalPerson",
                        "thisYear.applications.carriedIn.naturalPerson");
        assertThat(ZH.validate(new Named(RIGHT, Optional.empty()))).isEmpty();
    }

    interface Strict {}

    @FollowsOn(rules = "Y-04")
    @FollowsOn(rules = "Y-01", groups = Strict.class)
    record Twice(AnnualReport report, AnnualReport previous) {}

    @Test
    void constraintOfAGroupIsCheckedWithThatGroup() {
        assertThat(paths(new Twice(RIGHT, OTHER_BEFORE))).isEmpty();
        assertThat(paths(new Twice(RIGHT, OTHER_BEFORE), Strict.class)).containsExactly(CARRIED_FORWARD);
    }

    @FollowsOn
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = {})
    @interface Fits {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record Pair(AnnualReport report, AnnualReport previous) {}

    record Holder(@Fits Pair years) {}

    @Test
    void constraintMayBePartOfAnotherOnAField() {
        assertThat(paths(new Holder(new Pair(RIGHT, OTHER_BEFORE)))).containsExactly("years." + CARRIED_FORWARD);
        assertThat(paths(new Holder(null))).isEmpty();
    }

    @FollowsOn(rules = "Y-01")
    record Carried(AnnualReport report, AnnualReport previous) {}

    @FollowsOn(without = "Y-01")
    record NotCarried(AnnualReport report, AnnualReport previous) {}

    @Test
    void rulesAreChosen() {
        AnnualReport unrelated = OTHER_BEFORE.withYear(ReportYear.of(2019));

        assertThat(paths(new Carried(RIGHT, OTHER_BEFORE))).containsExactly(CARRIED_FORWARD);
        assertThat(paths(new NotCarried(RIGHT, OTHER_BEFORE))).isEmpty();
        assertThat(paths(new NotCarried(RIGHT, unrelated))).containsExactly("previous");
    }

    @FollowsOn(rules = "T3-01")
    record OfOneReport(AnnualReport report, AnnualReport previous) {}

    @FollowsOn(previous = "earlier")
    record NoSuchProperty(AnnualReport report) {}

    @FollowsOn(report = "name")
    record NoReport(String name, AnnualReport previous) {}

    @FollowsOn(report = "anything")
    record NotAReport(Object anything, AnnualReport previous) {}

    @FollowsOn(report = " ")
    record NotNamed(AnnualReport report, AnnualReport previous) {}

    @FollowsOn(without = "T3-01")
    record WithoutOneOfAReport(AnnualReport report, AnnualReport previous) {}

    static List<Arguments> wrongDeclarations() {
        return List.of(
                arguments(new OfOneReport(RIGHT, BEFORE), "T3-01"),
                arguments(new NoSuchProperty(RIGHT), "\"earlier\""),
                arguments(new NoReport("某县", BEFORE), "\"name\""),
                arguments(new NotAReport("某县", BEFORE), "java.lang.String"),
                arguments(new NotNamed(RIGHT, BEFORE), "must be named"),
                arguments(new WithoutOneOfAReport(RIGHT, BEFORE), "T3-01"));
    }

    @ParameterizedTest
    @MethodSource("wrongDeclarations")
    void whatCannotBeCheckedIsAWrongDeclaration(Object declaration, String words) {
        assertWrongDeclaration(declaration, words);
    }

    @FollowsOn(minimumSeverity = Severity.INFO)
    record Hints(AnnualReport report, AnnualReport previous) {}

    /** Y-02, a hint: ten in force, none issued or repealed, none in force the year after. */
    @Test
    void hintsAreNoViolationsUnlessAskedFor() {
        AnnualReport before = Samples.with(BEFORE, "proactiveDisclosure.normativeDocuments.inForce", 10);

        assertThat(paths(new Years(RIGHT, before))).isEmpty();
        assertThat(paths(new Hints(RIGHT, before)))
                .containsExactly("report.proactiveDisclosure.normativeDocuments.inForce");
    }

    @FollowsOn(missing = MissingPolicy.BLANK_BODY_IS_ZERO)
    record BlankIsZero(AnnualReport report, AnnualReport previous) {}

    @Test
    void blankCellsAreReadAsThePolicySays() {
        AnnualReport blank = Samples.with(RIGHT, "applications.carriedIn.naturalPerson", Entry.blank());

        assertThat(paths(new Years(blank, OTHER_BEFORE))).isEmpty();
        assertThat(paths(new BlankIsZero(blank, OTHER_BEFORE))).containsExactly(CARRIED_FORWARD);
    }

    @Test
    void editionsMayDiffer() {
        AnnualReport of2020 = Samples.with(
                Samples.zero(TRIAL_2019).withYear(ReportYear.of(2020)), "applications.carriedForward.total", 1);

        assertThat(paths(new Named(RIGHT.withYear(ReportYear.of(2021)), Optional.of(of2020))))
                .containsExactly("lastYear.applications.carriedForward.total", "thisYear.applications.carriedIn.total");
    }
}
