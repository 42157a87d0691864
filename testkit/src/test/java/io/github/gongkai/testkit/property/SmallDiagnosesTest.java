/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.check.Interval;
import io.github.gongkai.diagnose.Correction;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.diagnose.Fault;
import io.github.gongkai.diagnose.Repair;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is found in a few cells is what trying every set of cells and every figure finds. */
class SmallDiagnosesTest {

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void repairsAreTheSmallestThatTryingFinds(@ForAll long seed) {
        compare(SmallSystem.drawnLikeTheForm(new Random(seed)));
    }

    /** That no whole numbers hold, where fractions do, may take too many steps to see; then it has to say so, and what it says has to be true. */
    @Property(tries = 700, edgeCases = EdgeCasesMode.NONE)
    void alsoWhereFractionsHoldAndWholeNumbersDoNot(@ForAll long seed) {
        SmallSystem system = SmallSystem.drawn(new Random(seed));
        Diagnosis diagnosis = system.diagnoser().diagnose(system.report());
        if (diagnosis.isComplete()) {
            compare(system);
            return;
        }
        TriedRepairs tried = new TriedRepairs(system);
        for (int smallest : tried.smallest()) {
            assertThat(diagnosis.faults().stream().mapToInt(Fault::weight).sum())
                    .as(system + " " + diagnosis)
                    .isLessThanOrEqualTo(tried.weight(smallest));
        }
    }

    private static void compare(SmallSystem system) {
        Diagnosis diagnosis = system.diagnoser().diagnose(system.report());
        compareConflicts(system, diagnosis);
        String shown = system + " " + diagnosis;
        TriedRepairs tried = new TriedRepairs(system);
        List<Integer> smallest = tried.smallest();

        assertThat(diagnosis.isComplete()).as(shown).isTrue();
        assertThat(diagnosis.faults().stream().flatMap(fault -> fault.candidates().stream()))
                .as(shown)
                .doesNotHaveDuplicates();
        if (smallest.isEmpty()) {
            assertThat(diagnosis.faults())
                    .as(shown)
                    .anyMatch(fault -> fault.repairs().isEmpty());
            return;
        }
        assertThat(system.combinations(diagnosis.faults())).as(shown).containsExactlyInAnyOrderElementsOf(smallest);
        assertThat(diagnosis.faults().stream().mapToInt(Fault::weight).sum())
                .as(shown)
                .isEqualTo(tried.weight(smallest.get(0)));
        for (Fault fault : diagnosis.faults()) {
            boolean othersAreUnique = diagnosis.faults().stream()
                    .allMatch(other -> other.equals(fault) || other.repairs().size() == 1);
            for (Repair repair : fault.repairs()) {
                int cells = system.places(repair);
                List<Integer> with =
                        smallest.stream().filter(all -> (all & cells) == cells).toList();
                for (Correction correction : repair.corrections()) {
                    for (int all : with) {
                        Interval range = tried.range(all, system.place(correction.cell()));
                        assertThat(hull(correction.range(), range)).as(shown).isEqualTo(correction.range());
                        assertThat(othersAreUnique && !correction.range().equals(range))
                                .as(shown)
                                .isFalse();
                    }
                }
            }
        }
    }

    /** The range that holds two. */
    private static Interval hull(Interval one, Interval other) {
        return Interval.between(
                one.min().flatMap(a -> other.min().map(a::min)),
                one.max().flatMap(a -> other.max().map(a::max)));
    }

    /** Conflicts are checks that cannot hold whatever stands in the cells that must be wrong. */
    private static void compareConflicts(SmallSystem system, Diagnosis diagnosis) {
        for (Fault fault : diagnosis.faults()) {
            List<String> keys =
                    fault.conflict().stream().map(check -> check.check().key()).toList();
            assertThat(keys).as("%s %s", system, diagnosis).isNotEmpty().doesNotHaveDuplicates();
            if (keys.stream().allMatch(system::isOwn)) {
                assertThat(new TriedFigures(system, system.admissible(), system.checks(keys)).isPossible())
                        .as("%s %s", system, diagnosis)
                        .isFalse();
            }
        }
    }
}
