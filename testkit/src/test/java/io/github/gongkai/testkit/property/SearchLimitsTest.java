/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.diagnose.Fault;
import io.github.gongkai.diagnose.Repair;
import io.github.gongkai.diagnose.SearchEnd;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A search that is cut short says so, and what it has found by then is right. */
class SearchLimitsTest {

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void fewSteps(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int steps) {
        SmallSystem system = SmallSystem.drawnLikeTheForm(new Random(seed));
        compare(system, system.diagnoser().withMaxSteps(steps).diagnose(system.report()), SearchEnd.WORK_LIMIT);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void fewCells(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int cells) {
        SmallSystem system = SmallSystem.drawnLikeTheForm(new Random(seed));
        Diagnosis diagnosis = system.diagnoser().withMaxCells(cells).diagnose(system.report());
        compare(system, diagnosis, SearchEnd.SIZE_LIMIT);
        for (Fault fault : diagnosis.faults()) {
            assertThat(fault.repairs()).allMatch(repair -> repair.cells().size() <= cells);
        }
    }

    private static void compare(SmallSystem system, Diagnosis diagnosis, SearchEnd limit) {
        String shown = system + " " + diagnosis;
        TriedRepairs tried = new TriedRepairs(system);
        List<Integer> smallest = tried.smallest();

        assertThat(diagnosis.faults()).as(shown).extracting(Fault::end).isSubsetOf(SearchEnd.COMPLETE, limit);
        if (smallest.isEmpty()) {
            assertThat(diagnosis.faults())
                    .as(shown)
                    .anyMatch(fault -> fault.repairs().isEmpty());
        } else if (diagnosis.isComplete()) {
            assertThat(system.combinations(diagnosis.faults())).as(shown).containsExactlyInAnyOrderElementsOf(smallest);
        } else {
            assertThat(diagnosis.faults().stream().mapToInt(Fault::weight).sum())
                    .as(shown)
                    .isLessThanOrEqualTo(tried.weight(smallest.get(0)));
            for (Fault fault : diagnosis.faults()) {
                for (Repair repair : fault.repairs()) {
                    int cells = system.places(repair);
                    assertThat(smallest).as(shown).anyMatch(all -> (all & cells) == cells);
                }
            }
        }
    }
}
