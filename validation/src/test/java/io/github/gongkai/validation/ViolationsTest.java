/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import static io.github.gongkai.validation.Samples.RIGHT;
import static io.github.gongkai.validation.Samples.WRONG;
import static io.github.gongkai.validation.Validating.ZH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.ReportYear;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.testkit.Reports;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is known of a violation, and the order of many. */
class ViolationsTest {

    record Filing(
            @NotBlank String sender,
            @Consistent(minimumSeverity = Severity.INFO) AnnualReport report,
            List<@Consistent(minimumSeverity = Severity.INFO) AnnualReport> others,
            List<@Valid Filing> parts,
            Map<String, @Consistent AnnualReport> byName) {

        static Filing of(AnnualReport report) {
            return of(report, "某县");
        }

        static Filing of(AnnualReport report, String sender) {
            return new Filing(sender, report, List.of(), List.of(), Map.of());
        }
    }

    private static List<String> shown(List<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + " "
                        + Violations.finding(violation)
                                .map(finding -> finding.key())
                                .orElse("-"))
                .toList();
    }

    @Test
    void cellsOfAReportStandInTheOrderOfTheForm() {
        AnnualReport report = Samples.with(WRONG, "applications.outcomes.refused.stateSecret.total", 1)
                .withYear(ReportYear.of(2020));
        report = Samples.with(report, "applications.received.naturalPerson", 1);
        report = Samples.with(report, "proactiveDisclosure.regulations.repealed", -1);

        assertThat(shown(Validating.inOrder(ZH.validate(Filing.of(report)))))
                .containsExactly(
                        "report.proactiveDisclosure.regulations.repealed T2-01[regulations.repealed]",
                        "report.applications.received.naturalPerson T3-01[naturalPerson]",
                        "report.applications.received.naturalPerson T3-03[received]",
                        "report.applications.outcomes.refused.stateSecret.total T3-02[total]",
                        "report.applications.outcomes.refused.stateSecret.total T3-03[outcomes.refused.stateSecret]",
                        "report.reviewAndLitigation.reconsideration.total T4-01[reconsideration]",
                        "report.edition D-01");
    }

    @Test
    void elementsStandInTheOrderOfTheirList() {
        List<AnnualReport> twelve = new ArrayList<>(Collections.nCopies(12, RIGHT));
        twelve.set(2, WRONG);
        twelve.set(11, WRONG);
        Filing filing = new Filing(
                " ", RIGHT, twelve, List.of(Filing.of(RIGHT), Filing.of(WRONG)), Map.of("b", WRONG, "a", WRONG));

        assertThat(shown(Validating.inOrder(ZH.validate(filing))))
                .containsExactly(
                        "byName[a].<map value>.reviewAndLitigation.reconsideration.total T4-01[reconsideration]",
                        "byName[b].<map value>.reviewAndLitigation.reconsideration.total T4-01[reconsideration]",
                        "others[2].<list element>.reviewAndLitigation.reconsideration.total T4-01[reconsideration]",
                        "others[11].<list element>.reviewAndLitigation.reconsideration.total T4-01[reconsideration]",
                        "parts[1].report.reviewAndLitigation.reconsideration.total T4-01[reconsideration]",
                        "sender -");
    }

    @Test
    void orderDoesNotDependOnThatOfTheSet() {
        AnnualReport report = Reports.anything().generate(6);

        assertThat(Validating.inOrder(ZH.validate(Filing.of(report)))).hasSizeGreaterThan(10);
    }

    @Test
    void everythingOfAnElementStandsBeforeTheNext() {
        List<Filing> parts = List.of(Filing.of(RIGHT, ""), Filing.of(WRONG, "某县"), Filing.of(RIGHT, ""));

        assertThat(Validating.paths(new Filing("某市", RIGHT, List.of(), parts, Map.of())))
                .containsExactly(
                        "parts[0].sender",
                        "parts[1].report.reviewAndLitigation.reconsideration.total",
                        "parts[2].sender");
    }

    @RollsUp
    record City(AnnualReport parent, List<@Consistent AnnualReport> members) {}

    /** One organ has reported three times, which is said of the members as a whole. */
    @Test
    void whatLeadsThereStandsBeforeWhereItLeads() {
        assertThat(Validating.paths(new City(RIGHT, List.of(RIGHT, WRONG, WRONG))))
                .containsExactly(
                        "members",
                        "members[1].<list element>.reviewAndLitigation.reconsideration.total",
                        "members[2].<list element>.reviewAndLitigation.reconsideration.total");
    }

    record Sender(
            @Size(min = 2, message = "b") @NotBlank(message = "a")
            String sender) {}

    @Test
    void otherViolationsOfOnePlaceStandInTheOrderOfTheirMessages() {
        assertThat(Validating.messages(ZH, new Sender(""))).containsExactly("a", "b");
    }

    static class Office {

        void file(
                @NotBlank String z,
                @Consistent AnnualReport a2,
                @Consistent AnnualReport a10,
                @Consistent AnnualReport a1) {}
    }

    @Test
    void parametersStandInTheirOrder() throws Exception {
        Method file = Office.class.getDeclaredMethod(
                "file", String.class, AnnualReport.class, AnnualReport.class, AnnualReport.class);

        assertThat(Validating.paths(ZH.forExecutables()
                        .validateParameters(new Office(), file, new Object[] {"", WRONG, WRONG, WRONG})))
                .containsExactly(
                        "file.z", "file.a2." + Samples.TOTAL, "file.a10." + Samples.TOTAL, "file.a1." + Samples.TOTAL);
    }

    @Test
    void violationsOfAnExceptionAreOrderedToo() {
        ConstraintViolationException exception = new ConstraintViolationException(ZH.validate(Filing.of(WRONG)));

        List<ConstraintViolation<?>> violations = Violations.inOrder(exception.getConstraintViolations());

        assertThat(violations).hasSize(1);
    }

    @Test
    void violationOfAnotherConstraintHasNoFindingAndNoCell() {
        ConstraintViolation<Filing> violation = ZH.validate(new Filing("", RIGHT, List.of(), List.of(), Map.of()))
                .iterator()
                .next();

        assertThat(Violations.finding(violation)).isEmpty();
        assertThat(Violations.cell(violation)).isEmpty();
    }
}
