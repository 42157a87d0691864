/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.benchmarks.rival.FlatChecks;
import io.github.gongkai.benchmarks.rival.Rival;
import io.github.gongkai.benchmarks.rival.RivalEngine;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.form.FormEdition;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** The check of one consistent, fully stated report against the standard rules: the limit, the engine, the rivals. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
@SuppressWarnings("NullAway.Init")
public class RivalsBenchmark {
    private static final int REPORTS = 64;
    private static final long SEED = 50;

    /** The edition of the reports. */
    @Param({"TRIAL_2019", "REVISED_2021"})
    public FormEdition edition;

    private RuleSet rules;
    private Limit limit;
    private AnnualReport[] reports;
    private long[][] flat;
    private int next;

    /** Makes the reports. */
    @Setup
    public void setUp() {
        rules = RuleSet.standard();
        limit = StraightLine.compile(rules.rules(), edition);
        List<AnnualReport> consistent = Inputs.reports(edition, REPORTS, SEED);
        reports = consistent.toArray(AnnualReport[]::new);
        flat = consistent.stream().map(Inputs::flat).toArray(long[][]::new);
    }

    /** One of the rivals. */
    @State(Scope.Thread)
    public static class Prepared {
        /** Which of them. */
        @Param
        public RivalEngine product;

        private Rival rival;

        /** Gives it the rules, and makes sure that it tells a consistent report from a changed one. */
        @Setup
        public void setUp(RivalsBenchmark data) {
            rival = product.given(FlatChecks.of(data.rules.rules(), data.edition));
            for (long[] cells : data.flat) {
                long[] changed = cells.clone();
                changed[changed.length - 1]++;
                if (!rival.violated(cells).isEmpty() || rival.violated(changed).isEmpty()) {
                    throw new IllegalStateException(product + " does not find what it should.");
                }
            }
        }
    }

    /** Checks a report in straight-line code over one array. */
    @Benchmark
    public boolean limit() {
        return limit.holds(flat[next()]);
    }

    /** Checks a report. */
    @Benchmark
    public CheckResult engine() {
        return rules.check(reports[next()]);
    }

    /** Checks a report with a rival. */
    @Benchmark
    public List<String> rival(Prepared prepared) {
        return prepared.rival.violated(flat[next()]);
    }

    private int next() {
        int current = next;
        next = (current + 1) % REPORTS;
        return current;
    }
}
