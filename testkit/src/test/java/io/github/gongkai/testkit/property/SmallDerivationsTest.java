/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.check.Interval;
import io.github.gongkai.diagnose.Derivation;
import io.github.gongkai.diagnose.DerivedFigure;
import io.github.gongkai.diagnose.DossierCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is derived for a few cells is what trying every figure leaves. */
class SmallDerivationsTest {

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void figuresAndRangesAreThoseThatTryingLeaves(@ForAll long seed) {
        SmallSystem system = SmallSystem.drawn(new Random(seed));
        Derivation derivation = system.diagnoser().derive(system.report());
        if (system.hasDecimals() && !derivation.isComplete()) {
            return;
        }
        Map<DossierCell, Interval> ranges = new LinkedHashMap<>();
        List<DossierCell> conflicting = new ArrayList<>();
        for (int cell = 0; cell < system.cells().size(); cell++) {
            List<SmallCheck> checks = system.hardChecksAround(cell);
            if (system.known(cell).isPresent() || checks.isEmpty()) {
                continue;
            }
            DossierCell key = DossierCell.of(system.cells().get(cell));
            TriedFigures tried = new TriedFigures(system, system.known(), checks);
            if (tried.isPossible() && !system.isInadmissibleAround(cell)) {
                ranges.put(key, tried.range(cell));
            } else {
                conflicting.add(key);
            }
        }
        Map<DossierCell, Interval> derived = new LinkedHashMap<>();
        derivation.figures().forEach(figure -> derived.put(figure.cell(), Interval.point(figure.value())));
        derivation.open().forEach(open -> derived.put(open.cell(), open.range()));

        assertThat(derivation.isComplete()).as("%s", system).isTrue();
        assertThat(derived).as("%s", system).containsExactlyInAnyOrderEntriesOf(ranges);
        assertThat(derivation.open())
                .as("%s", system)
                .noneMatch(open -> open.range().single().isPresent());
        assertThat(derivation.conflicting()).as("%s", system).isEqualTo(conflicting);
        assertThat(derivation.withheld()).as("%s", system).isEmpty();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void everyFigureIsForcedByItsChecksWithThoseBeforeIt(@ForAll long seed) {
        SmallSystem system = SmallSystem.drawn(new Random(seed));
        List<Optional<BigDecimal>> known = new ArrayList<>(system.known());
        for (DerivedFigure figure : system.diagnoser().derive(system.report()).figures()) {
            int cell = system.cells().indexOf(figure.cell().cell());
            List<String> by =
                    figure.by().stream().map(check -> check.check().key()).toList();
            List<SmallCheck> checks = system.checks(by);

            assertThat(checks).as("%s %s", system, figure).hasSameSizeAs(by);
            assertThat(new TriedFigures(system, known, checks).range(cell))
                    .as("%s %s", system, figure)
                    .isEqualTo(Interval.point(figure.value()));
            if (checks.size() > 1 && !system.hasDecimals()) {
                assertThat(checks)
                        .as("%s %s", system, figure)
                        .noneMatch(check -> new TriedFigures(system, known, List.of(check))
                                .range(cell)
                                .single()
                                .isPresent());
            }
            known.set(cell, Optional.of(figure.value()));
        }
    }
}
