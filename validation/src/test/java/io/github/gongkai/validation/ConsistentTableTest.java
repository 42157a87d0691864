/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static io.github.gongkai.validation.Samples.RIGHT;
import static io.github.gongkai.validation.Samples.WRONG;
import static io.github.gongkai.validation.Validating.ZH;
import static io.github.gongkai.validation.Validating.assertWrongDeclaration;
import static io.github.gongkai.validation.Validating.paths;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.table.Applications;
import io.github.gongkai.table.ProactiveDisclosure;
import io.github.gongkai.table.ReviewAndLitigation;
import io.github.gongkai.table.RevisedProactiveDisclosure;
import io.github.gongkai.table.StatutoryTable;
import io.github.gongkai.table.TrialProactiveDisclosure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link Consistent} on a table by itself, where paths begin at the table. */
class ConsistentTableTest {

    record Tables(
            @Consistent ProactiveDisclosure disclosure,
            @Consistent Applications applications,
            @Consistent ReviewAndLitigation review) {

        static Tables of(AnnualReport report) {
            return new Tables(report.proactiveDisclosure(), report.applications(), report.reviewAndLitigation());
        }
    }

    @Test
    void rightTablesAreValidAndSoIsNone() {
        assertThat(ZH.validate(Tables.of(RIGHT))).isEmpty();
        assertThat(ZH.validate(Tables.of(Samples.zero(TRIAL_2019)))).isEmpty();
        assertThat(ZH.validate(new Tables(null, null, null))).isEmpty();
    }

    @Test
    void violationStandsAtACellBelowTheTable() {
        AnnualReport report = Samples.with(WRONG, "applications.outcomes.refused.stateSecret.total", 1);
        report = Samples.with(report, "proactiveDisclosure.regulations.issued", -1);

        assertThat(paths(Tables.of(report)))
                .containsExactly(
                        "applications.outcomes.refused.stateSecret.total",
                        "applications.outcomes.refused.stateSecret.total",
                        "disclosure.regulations.issued",
                        "review.reconsideration.total");
        assertThat(ZH.validate(Tables.of(report)))
                .extracting(
                        violation -> Violations.cell(violation).orElseThrow().path())
                .containsExactlyInAnyOrder(
                        "applications.outcomes.refused.stateSecret.total",
                        "applications.outcomes.refused.stateSecret.total",
                        "proactiveDisclosure.regulations.issued",
                        "reviewAndLitigation.reconsideration.total");
    }

    record AnyTable(List<@Consistent StatutoryTable> tables) {}

    record TrialTable(@Consistent TrialProactiveDisclosure table) {}

    record RevisedTable(@Consistent RevisedProactiveDisclosure table) {}

    @Test
    void tableMayBeOfAnyDeclaredType() {
        AnnualReport trial =
                Samples.with(Samples.zero(TRIAL_2019), "proactiveDisclosure.normativeDocuments.newlyMade", -1);
        AnnualReport revised = Samples.with(RIGHT, "proactiveDisclosure.normativeDocuments.inForce", -1);

        assertThat(paths(new AnyTable(
                        List.of(RIGHT.applications(), WRONG.reviewAndLitigation(), revised.proactiveDisclosure()))))
                .containsExactly(
                        "tables[1].<list element>.reconsideration.total",
                        "tables[2].<list element>.normativeDocuments.inForce");
        assertThat(paths(new TrialTable((TrialProactiveDisclosure) trial.proactiveDisclosure())))
                .containsExactly("table.normativeDocuments.newlyMade");
        assertThat(paths(new RevisedTable((RevisedProactiveDisclosure) revised.proactiveDisclosure())))
                .containsExactly("table.normativeDocuments.inForce");
    }

    record Hints(
            @Consistent(minimumSeverity = Severity.INFO) StatutoryTable table) {}

    @ParameterizedTest
    @MethodSource("sections")
    void nothingIsSaidOfWhatATableDoesNotHold(Section section) {
        for (AnnualReport report : List.of(RIGHT, Samples.zero(TRIAL_2019))) {
            assertThat(paths(new Hints(report.table(section)))).isEmpty();
        }
    }

    static List<Section> sections() {
        return List.of(Section.PROACTIVE_DISCLOSURE, Section.APPLICATIONS, Section.REVIEW_AND_LITIGATION);
    }

    record Chosen(
            @Consistent(rules = "T3-03", everyCell = true) Applications rows,
            @Consistent(without = "T3-03") Applications columns) {}

    @Test
    void attributesAreThoseOfReports() {
        Applications table =
                Samples.with(RIGHT, "applications.received.total", 1).applications();

        assertThat(paths(new Chosen(table, table)))
                .containsExactly(
                        "columns.outcomes.total.total",
                        "rows.received.naturalPerson",
                        "rows.received.commercialEnterprise",
                        "rows.received.researchInstitution",
                        "rows.received.publicInterestOrganization",
                        "rows.received.legalServiceOrganization",
                        "rows.received.otherOrganization",
                        "rows.received.total");
    }

    record AnyChosen(
            @Consistent(rules = {"T2-01", "T3-01", "T4-01"}) StatutoryTable table) {}

    @Test
    void rulesOfATableOfAnyTypeMayBeOfAnySection() {
        assertThat(paths(new AnyChosen(WRONG.reviewAndLitigation()))).containsExactly("table.reconsideration.total");
        assertThat(paths(new AnyChosen(
                        Samples.with(RIGHT, "applications.received.total", 1).applications())))
                .containsExactly("table.received.total");
    }

    record OfYears(@Consistent(rules = "Y-01") Applications table) {}

    record OfMembers(@Consistent(without = "A-01") ReviewAndLitigation table) {}

    record OfAnotherTable(@Consistent(rules = "T2-01") Applications table) {}

    record OfTheDocument(@Consistent(rules = "D-04") StatutoryTable table) {}

    record OfTheOrgan(@Consistent(rules = "T2-04") ProactiveDisclosure table) {}

    static List<Object> wrongDeclarations() {
        return List.of(
                new OfYears(RIGHT.applications()),
                new OfMembers(RIGHT.reviewAndLitigation()),
                new OfAnotherTable(RIGHT.applications()),
                new OfTheDocument(RIGHT.applications()),
                new OfTheOrgan(RIGHT.proactiveDisclosure()));
    }

    @ParameterizedTest
    @MethodSource("wrongDeclarations")
    void ruleThatATableCannotBreakIsAWrongDeclaration(Object declaration) {
        assertWrongDeclaration(declaration, "is not applied to this");
    }

    @Test
    void cellsThatWereNotReadAreNoViolation() {
        Applications table = Applications.filled(RIGHT.edition(), Entry.notRead());

        assertThat(paths(new Hints(table))).isEmpty();
    }
}
