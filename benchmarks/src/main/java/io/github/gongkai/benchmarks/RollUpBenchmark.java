/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.Organ;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rollup.Roster;
import io.github.gongkai.rollup.Totals;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/** 100,000 reports added up, and checked against the sum; next to it, the same sums in plain loops. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init")
public class RollUpBenchmark {
    private static final int MEMBERS = 100_000;

    /** So many differ; the others have the same figures under another name. */
    private static final int DISTINCT = 1_000;

    /** The edition of the reports. */
    @Param({"REVISED_2021"})
    public FormEdition edition;

    private List<AnnualReport> reports;
    private long[][] flat;
    private Roster roster;
    private AnnualReport parent;

    /** Makes the reports and their sum. */
    @Setup
    public void setUp() {
        List<AnnualReport> distinct = Inputs.reports(edition, DISTINCT, 7);
        reports = IntStream.range(0, MEMBERS)
                .mapToObj(i -> distinct.get(i % DISTINCT).withOrgan(Organ.of("机关" + i)))
                .toList();
        flat = reports.stream().map(Inputs::flat).toArray(long[][]::new);
        roster = Roster.of(
                reports.stream().map(report -> report.organ().orElseThrow()).toList());
        parent = reports.stream()
                .collect(Totals.collector())
                .years()
                .get(0)
                .toReport(Organ.of("上级"), MissingPolicy.UNKNOWN);
        if (!rollUp().findings().isEmpty() || !rollUp().undecided().isEmpty()) {
            throw new IllegalStateException("A sum that should be right is not.");
        }
    }

    /** Adds up the packed cells of all reports in plain loops: the limit. */
    @Benchmark
    public long[] plainLoops() {
        long[] sums = new long[flat[0].length];
        Arrays.stream(flat).forEach(cells -> {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += cells[i];
            }
        });
        return sums;
    }

    /** Adds up all reports. */
    @Benchmark
    public Totals totals() {
        return reports.stream().collect(Totals.collector());
    }

    /** Adds up all reports on all processors. */
    @Benchmark
    public Totals totalsInParallel() {
        return reports.parallelStream().collect(Totals.collector());
    }

    /** Adds up all reports, looks each organ up on the roster, and checks the parent's report against the sum. */
    @Benchmark
    public CheckResult rollUp() {
        return RuleSet.standard().check(Dossier.of(parent).withMembers(Members.of(roster, reports)));
    }
}
