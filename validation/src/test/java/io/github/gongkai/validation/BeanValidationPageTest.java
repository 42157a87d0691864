/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import static io.github.gongkai.validation.Samples.RIGHT;
import static io.github.gongkai.validation.Samples.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.Organ;
import io.github.gongkai.Period;
import io.github.gongkai.check.Finding;
import io.github.gongkai.diagnose.Correction;
import io.github.gongkai.diagnose.Repair;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.table.Applications;
import io.github.gongkai.text.Language;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.junit.jupiter.api.Test;

/** The Java of the page on Bean Validation, run, and what the page says that it prints. */
class BeanValidationPageTest {
    private static final Path PAGE = Path.of("../docs/bean-validation.md");

    record Filing(
            @NotBlank String sender, @NotNull @Consistent AnnualReport report) {}

    record Bundle(
            List<@Consistent AnnualReport> reports,
            Map<String, @Consistent Applications> tables,
            Optional<@Edition(FormEdition.REVISED_2021) @CoveredYear(min = 2021) AnnualReport> latest) {}

    @Consistent(minimumSeverity = Severity.WARNING, without = "D-02", missing = MissingPolicy.BLANK_BODY_IS_ZERO)
    @CoveredYear(min = 2021)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = {})
    @interface AcceptedByTheCity {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @FollowsOn(previous = "lastYear")
    record TwoYears(@Consistent AnnualReport report, AnnualReport lastYear) {}

    @RollsUp(parent = "city", members = "departments")
    record CityFiling(AnnualReport city, List<@Consistent AnnualReport> departments) {}

    @Test
    void violationsAreShownInOrder() throws Exception {
        assertPrinted(WRONG, "report.reviewAndLitigation.reconsideration.total: 表四「行政复议」");
    }

    @Test
    void wrongFigureIsShownWithTheRightOne() throws Exception {
        String received = "applications.received.naturalPerson";

        assertPrinted(
                Samples.with(RIGHT, received, 1),
                "report." + received + ": 表三「自然人」列",
                "report." + received + ": 表三「一、本年新收政府信息公开申请数量」行");
    }

    private static void assertPrinted(AnnualReport report, String... beginnings) throws Exception {
        Filing filing = new Filing("某县", report);

        Validator validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(Locale.SIMPLIFIED_CHINESE)
                .buildValidatorFactory()
                .getValidator();
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (ConstraintViolation<Filing> violation : Violations.inOrder(validator.validate(filing))) {
                System.out.println(violation.getPropertyPath() + ": " + violation.getMessage());
            }
        } finally {
            System.setOut(before);
        }

        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSameSizeAs(beginnings);
        for (int i = 0; i < beginnings.length; i++) {
            assertThat(lines.get(i)).startsWith(beginnings[i]);
        }
        assertThat(Files.readString(PAGE)).contains("```text\n" + String.join("\n", lines) + "\n```\n");
    }

    @Test
    void reportsInContainersAreChecked() {
        assertThat(Validating.paths(new Bundle(
                        List.of(WRONG),
                        Map.of("a", RIGHT.applications()),
                        Optional.of(Samples.zero(FormEdition.TRIAL_2019)))))
                .containsExactly(
                        "latest.edition",
                        "latest.year",
                        "reports[0].<list element>.reviewAndLitigation.reconsideration.total");
    }

    record Accepted(@AcceptedByTheCity AnnualReport report) {}

    @Test
    void constraintsArePutTogether() {
        assertThat(Validating.paths(new Accepted(RIGHT))).isEmpty();
        assertThat(Validating.paths(new Accepted(
                        WRONG.withYear(Samples.YEAR.previous().previous().previous()))))
                .containsExactly("report.reviewAndLitigation.reconsideration.total", "report.edition", "report.year");
    }

    @Test
    void twoYearsAndSumsAreChecked() {
        assertThat(Validating.paths(new TwoYears(RIGHT, RIGHT))).containsExactly("lastYear");
        assertThat(Validating.paths(new CityFiling(
                        Samples.with(RIGHT, "applications.received.total", 1),
                        List.of(RIGHT.withOrgan(Organ.of("某局"))))))
                .containsExactly("city.applications.received.total");
    }

    @Test
    void violationKnowsItsFindingAndItsCell() {
        ConstraintViolation<Filing> violation =
                Validating.ZH.validate(new Filing("某县", WRONG)).iterator().next();

        Finding finding = Violations.finding(violation).orElseThrow();
        CellRef cell = Violations.cell(violation).orElseThrow();
        Optional<Repair> repair = Violations.repair(violation);
        Optional<Correction> correction = Violations.correction(violation);

        assertThat(finding.key()).isEqualTo("T4-01[reconsideration]");
        assertThat(cell.label(Language.ZH)).isEqualTo("表四 行政复议·总计");
        assertThat(repair).isEmpty();
        assertThat(correction).isEmpty();
    }

    @Test
    void reportByItselfIsChecked() {
        Validator validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .addProperty(
                        "hibernate.validator.constraint_mapping_contributors",
                        "io.github.gongkai.validation.GongkaiConstraintMapping")
                .buildValidatorFactory()
                .getValidator();

        assertThat(validator.validate(WRONG)).hasSize(1);
        assertThat(validator.validate(RIGHT)).isEmpty();
    }

    @Test
    void reportByItselfIsCheckedForWarnings() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(AnnualReport.class)
                .constraint(new GenericConstraintDef<>(Consistent.class).param("minimumSeverity", Severity.WARNING));
        Validator validator =
                configuration.addMapping(mapping).buildValidatorFactory().getValidator();

        assertThat(Validating.paths(validator.validate(RIGHT.withPeriod(Period.ofYear(2020)))))
                .containsExactly("period");
    }
}
