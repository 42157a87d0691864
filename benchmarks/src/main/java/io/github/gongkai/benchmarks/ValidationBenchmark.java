/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.validation.Consistent;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What it takes to validate a report that is right, beside what Hibernate Validator takes for a constraint on the class of reports that
 * does nothing, and what the engine takes for its check.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
@SuppressWarnings("NullAway.Init")
public class ValidationBenchmark {
    private static final int REPORTS = 64;
    private static final long SEED = 50;

    /** The edition of the reports. */
    @Param({"TRIAL_2019", "REVISED_2021"})
    public FormEdition edition;

    private final RuleSet rules = RuleSet.standard();
    private final Validator consistent = validator(Consistent.class);
    private final Validator nothing = validator(Nothing.class);
    private AnnualReport[] reports;
    private int next;

    /** A validator with one constraint on the class of reports. */
    static Validator validator(Class<? extends Annotation> constraint) {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(AnnualReport.class).constraint(new GenericConstraintDef<>(constraint));
        return configuration
                .addMapping(mapping)
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
                .buildValidatorFactory()
                .getValidator();
    }

    /** Makes the reports, and makes sure that they are right. */
    @Setup
    public void setUp() {
        reports = Inputs.reports(edition, REPORTS, SEED).toArray(AnnualReport[]::new);
        for (AnnualReport report : reports) {
            if (!consistent.validate(report).isEmpty()) {
                throw new IllegalStateException("A report that should be consistent is not: " + report);
            }
        }
    }

    /** Validates a report on which the constraint asks for nothing. */
    @Benchmark
    public Set<ConstraintViolation<AnnualReport>> nothing() {
        return nothing.validate(reports[next()]);
    }

    /** Validates a report on which the constraint asks for nothing, and checks it. */
    @Benchmark
    public void nothingAndEngine(Blackhole hole) {
        AnnualReport report = reports[next()];
        hole.consume(nothing.validate(report));
        hole.consume(rules.check(report));
    }

    /** Validates a report which the constraint checks. */
    @Benchmark
    public Set<ConstraintViolation<AnnualReport>> consistent() {
        return consistent.validate(reports[next()]);
    }

    private int next() {
        int current = next;
        next = (current + 1) % REPORTS;
        return current;
    }
}
