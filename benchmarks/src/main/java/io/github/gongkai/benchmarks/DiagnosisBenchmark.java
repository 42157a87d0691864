/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.diagnose.Derivation;
import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import java.util.Random;
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

/** The diagnosis of a report with wrong figures in random cells of section 三, and what it takes to derive its totals. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
@SuppressWarnings("NullAway.Init")
public class DiagnosisBenchmark {
    private static final int REPORTS = 64;
    private static final long SEED = 50;
    private static final int MOST_WRONG = 4;

    /** The edition of the reports. */
    @Param({"TRIAL_2019", "REVISED_2021"})
    public FormEdition edition;

    private RuleSet rules;
    private Diagnoser diagnoser;
    private AnnualReport[] consistent;

    /** The reports with one wrong figure, with two, and so on. */
    private AnnualReport[][] wrong;

    private AnnualReport[] withBlanks;
    private AnnualReport[] wrongWithBlanks;
    private AnnualReport[] withoutTotals;
    private int next;

    /** Makes the reports, and makes sure that each diagnosis is complete and comes up with as many cells as are wrong, or fewer. */
    @Setup
    public void setUp() {
        rules = RuleSet.standard();
        diagnoser = Diagnoser.standard();
        Random random = new Random(SEED);
        consistent = Inputs.reports(edition, REPORTS, SEED).toArray(AnnualReport[]::new);
        wrong = new AnnualReport[MOST_WRONG][REPORTS];
        withBlanks = new AnnualReport[REPORTS];
        wrongWithBlanks = new AnnualReport[REPORTS];
        withoutTotals = new AnnualReport[REPORTS];
        for (int i = 0; i < REPORTS; i++) {
            for (int cells = 1; cells <= MOST_WRONG; cells++) {
                wrong[cells - 1][i] = Inputs.withWrongFigures(consistent[i], cells, random);
                requireRight(diagnoser.diagnose(wrong[cells - 1][i]), cells);
            }
            withBlanks[i] = Inputs.withBlanks(consistent[i], SEED);
            wrongWithBlanks[i] = Inputs.withBlanks(wrong[0][i], SEED);
            requireRight(diagnoser.diagnose(withBlanks[i]), 0);
            requireRight(diagnoser.diagnose(wrongWithBlanks[i]), 1);
            withoutTotals[i] = withoutTotals(consistent[i]);
            if (!diagnoser.derive(withoutTotals[i]).filledReport().equals(consistent[i])) {
                throw new IllegalStateException("The totals of a report should follow from the rest: " + consistent[i]);
            }
        }
    }

    private static void requireRight(Diagnosis diagnosis, int wrong) {
        int weight =
                diagnosis.faults().stream().mapToInt(fault -> fault.weight()).sum();
        if (!diagnosis.isComplete() || weight > wrong) {
            throw new IllegalStateException("At most " + wrong + " cells are wrong, but: " + diagnosis);
        }
    }

    private static AnnualReport withoutTotals(AnnualReport report) {
        AnnualReport without = report;
        for (CellRef cell : report.edition().cells()) {
            without = cell.isTotal() ? without.with(cell, Entry.blank()) : without;
        }
        return without;
    }

    /** Checks a report with one wrong figure and works out the findings, for comparison. */
    @Benchmark
    public int findings() {
        return rules.check(wrong[0][next()]).findings().size();
    }

    /** Diagnoses a report that is consistent. */
    @Benchmark
    public Diagnosis nothingWrong() {
        return diagnoser.diagnose(consistent[next()]);
    }

    /** Diagnoses a report with one wrong figure. */
    @Benchmark
    public Diagnosis oneWrong() {
        return diagnoser.diagnose(wrong[0][next()]);
    }

    /** Diagnoses a report with two wrong figures. */
    @Benchmark
    public Diagnosis twoWrong() {
        return diagnoser.diagnose(wrong[1][next()]);
    }

    /** Diagnoses a report with three wrong figures. */
    @Benchmark
    public Diagnosis threeWrong() {
        return diagnoser.diagnose(wrong[2][next()]);
    }

    /** Diagnoses a report with four wrong figures. */
    @Benchmark
    public Diagnosis fourWrong() {
        return diagnoser.diagnose(wrong[3][next()]);
    }

    /** Diagnoses a report that leaves more than half of section 三 blank. */
    @Benchmark
    public Diagnosis nothingWrongWithBlanks() {
        return diagnoser.diagnose(withBlanks[next()]);
    }

    /** Diagnoses a report with one wrong figure that leaves more than half of section 三 blank; it may be the wrong one. */
    @Benchmark
    public Diagnosis oneWrongWithBlanks() {
        return diagnoser.diagnose(wrongWithBlanks[next()]);
    }

    /** Derives every total of a report. */
    @Benchmark
    public Derivation deriveTotals() {
        return diagnoser.derive(withoutTotals[next()]);
    }

    /** Derives what can be derived in a report that leaves more than half of section 三 blank, and the ranges of the rest. */
    @Benchmark
    public Derivation deriveWithBlanks() {
        return diagnoser.derive(withBlanks[next()]);
    }

    private int next() {
        int current = next;
        next = (current + 1) % REPORTS;
        return current;
    }
}
