/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
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

/** The check of one report against the standard rules: the limit, and the engine. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
@SuppressWarnings("NullAway.Init")
public class CheckBenchmark {
    private static final int REPORTS = 64;
    private static final long SEED = 50;

    /** The edition of the reports. */
    @Param({"TRIAL_2019", "REVISED_2021"})
    public FormEdition edition;

    private RuleSet rules;
    private Limit limit;
    private AnnualReport[] reports;
    private Dossier[] pairs;
    private AnnualReport[] reportsWithBlanks;
    private long[][] flat;
    private int next;

    /** Makes the reports, and makes sure that the engine and the limit find each as it was meant to be. */
    @Setup
    public void setUp() {
        rules = RuleSet.standard();
        limit = StraightLine.compile(rules.rules(), edition);
        List<AnnualReport> consistent = Inputs.reports(edition, REPORTS, SEED);
        reports = consistent.toArray(AnnualReport[]::new);
        reportsWithBlanks = consistent.stream()
                .map(report -> Inputs.withBlanks(report, SEED))
                .toArray(AnnualReport[]::new);
        pairs = Inputs.yearPairs(edition, REPORTS, SEED).toArray(Dossier[]::new);
        flat = consistent.stream().map(Inputs::flat).toArray(long[][]::new);
        for (int i = 0; i < REPORTS; i++) {
            CheckResult result = rules.check(reports[i]);
            if (!rules.check(pairs[i]).findings().isEmpty()) {
                throw new IllegalStateException("A pair of reports that should be consistent is not: " + pairs[i]);
            }
            if (!result.findings().isEmpty() || !result.undecided().isEmpty() || !limit.holds(flat[i])) {
                throw new IllegalStateException("A report that should be consistent is not: " + reports[i]);
            }
            CheckResult withBlanks = rules.check(reportsWithBlanks[i]);
            if (!withBlanks.isConsistent() || withBlanks.undecided().isEmpty()) {
                throw new IllegalStateException("A report with blanks should be undecided: " + withBlanks);
            }
        }
    }

    /** Checks a consistent, fully stated report, in straight-line code over one array. */
    @Benchmark
    public boolean limit() {
        return limit.holds(flat[next()]);
    }

    /** Checks a consistent, fully stated report. */
    @Benchmark
    public CheckResult engine() {
        return rules.check(reports[next()]);
    }

    /** Checks a report that leaves more than half of section three blank. */
    @Benchmark
    public CheckResult engineWithBlanks() {
        return rules.check(reportsWithBlanks[next()]);
    }

    /** Checks a consistent, fully stated report together with that of the year before. */
    @Benchmark
    public CheckResult yearPair() {
        return rules.check(pairs[next()]);
    }

    private int next() {
        int current = next;
        next = (current + 1) % REPORTS;
        return current;
    }
}
