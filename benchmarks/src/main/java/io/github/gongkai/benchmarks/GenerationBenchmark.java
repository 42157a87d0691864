/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.rollup.ReportTree;
import io.github.gongkai.testkit.BrokenReport;
import io.github.gongkai.testkit.Generator;
import io.github.gongkai.testkit.Reports;
import io.github.gongkai.testkit.Slip;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it takes to make one value to test with: each time another, of any edition and any sort of organ. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GenerationBenchmark {
    private final Generator<AnnualReport> consistent = Reports.consistent();
    private final Generator<AnnualReport> withMissingCells = Reports.withMissingCells();
    private final Generator<AnnualReport> anything = Reports.anything();
    private final Generator<ReportTree> trees = Reports.trees();
    private final Generator<BrokenReport> broken = Reports.broken();
    private final Generator<Slip> slips = Reports.slips();

    private long seed;

    /** Makes a consistent report. */
    @Benchmark
    public AnnualReport consistent() {
        return consistent.generate(seed++);
    }

    /** Makes a consistent report, and takes figures out of it. */
    @Benchmark
    public AnnualReport withMissingCells() {
        return withMissingCells.generate(seed++);
    }

    /** Makes any report. */
    @Benchmark
    public AnnualReport anything() {
        return anything.generate(seed++);
    }

    /** Makes a government with its members. */
    @Benchmark
    public ReportTree tree() {
        return trees.generate(seed++);
    }

    /** Makes a consistent report, breaks a rule in it, and works out what must fail. */
    @Benchmark
    public BrokenReport broken() {
        return broken.generate(seed++);
    }

    /** Makes a consistent report, and a slip in it. */
    @Benchmark
    public Slip slip() {
        return slips.generate(seed++);
    }
}
