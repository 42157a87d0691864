/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rollup.Roster;
import io.github.gongkai.rollup.Totals;
import io.github.gongkai.rule.StandardRules;
import io.github.gongkai.testkit.Generator;
import io.github.gongkai.testkit.Reports;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many threads get what one gets. */
class ManyThreadsTest {

    /** Runs a task on every thread, with the number of the thread. */
    private static <T> List<T> together(IntFunction<Callable<T>> task) throws Exception {
        return Together.run(IntStream.range(0, Together.THREADS).mapToObj(task).toList());
    }

    static Stream<Generator<?>> generators() {
        return Stream.of(
                Reports.consistent(),
                Reports.withMissingCells(),
                Reports.anything(),
                Reports.yearPairs(),
                Reports.series(),
                Reports.trees(),
                Reports.broken(),
                Reports.slips());
    }

    /** Each thread starts at another seed. */
    @ParameterizedTest
    @MethodSource("generators")
    void aGeneratorMakesTheSame(Generator<?> generator) throws Exception {
        List<?> alone = generator.stream(0).limit(30).toList();
        List<List<Object>> made = together(thread -> () -> {
            Object[] values = new Object[alone.size()];
            for (int i = 0; i < values.length; i++) {
                int seed = (i + 5 * thread) % values.length;
                values[seed] = generator.generate(seed);
            }
            return List.of(values);
        });

        assertThat(made).allSatisfy(values -> assertThat(values).isEqualTo(alone));
    }

    @RepeatedTest(6)
    void aRuleSetThatNobodyHasUsedYetGivesTheSame(RepetitionInfo round) throws Exception {
        String version = "round " + round.getCurrentRepetition();
        List<CheckResult> alone =
                FirstUse.results(RuleSet.of(version, StandardRules.all())).toList();
        RuleSet rules = RuleSet.of(version, StandardRules.all());
        List<List<CheckResult>> results =
                together(thread -> () -> FirstUse.results(rules).toList());

        List<String> words = alone.stream().flatMap(FirstUse::words).toList();
        assertThat(results).allSatisfy(given -> {
            assertThat(given).isEqualTo(alone);
            assertThat(given.stream().flatMap(FirstUse::words)).isEqualTo(words);
        });
    }

    /** Each thread initialises all classes in an order of its own, and then uses them. */
    @RepeatedTest(3)
    void classesThatNobodyHasUsedYetGiveTheSame(RepetitionInfo round) throws Exception {
        List<String> alone = new FirstUse().get();
        List<String> names = new ClassFileImporter()
                        .importUrl(AnnualReport.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation())
                        .stream()
                        .map(JavaClass::getName)
                        .toList();
        try (URLClassLoader fresh = FreshClasses.load()) {
            List<List<String>> words = together(thread -> () -> {
                List<String> shuffled = new ArrayList<>(names);
                Collections.shuffle(shuffled, new Random(round.getCurrentRepetition() * 31L + thread));
                for (String name : shuffled) {
                    Class.forName(name, true, fresh);
                }
                return FreshClasses.get(fresh, FirstUse.class);
            });
            assertThat(words).allSatisfy(given -> assertThat(given).isEqualTo(alone));
        }
    }

    @Test
    void totalsAndMembersOfPartsAddUpToTheWhole() throws Exception {
        List<AnnualReport> reports = Reports.anything().stream(0).limit(80).toList();
        Roster roster = Roster.whoeverReported();
        Totals shared = Totals.of(reports.get(0));
        Totals before = ReadBack.of(shared);
        int size = reports.size() / Together.THREADS;
        List<Members> parts = together(thread -> () -> {
            List<AnnualReport> part = reports.subList(thread * size, (thread + 1) * size);
            Totals sum = part.stream().collect(Totals.collector());
            assertThat(shared.plus(sum)).isEqualTo(sum.plus(shared));
            return Members.of(roster, part);
        });

        assertThat(parts.stream().reduce(Members::plus)).contains(Members.of(roster, reports));
        assertThat(parts.stream().map(Members::totals).reduce(Totals.none(), Totals::plus))
                .isEqualTo(reports.parallelStream().collect(Totals.collector()));
        assertThat(shared).isEqualTo(before);
    }
}
