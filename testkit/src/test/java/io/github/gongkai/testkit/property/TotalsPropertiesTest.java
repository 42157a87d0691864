/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.rollup.Totals;
import io.github.gongkai.rollup.YearTotals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TotalsPropertiesTest {

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void orderOfTwoDoesNotMatter(@ForAll @Size(max = 4) List<Long> first, @ForAll @Size(max = 4) List<Long> second) {
        Totals one = totals(first);
        Totals other = totals(second);

        assertThat(one.plus(other)).isEqualTo(other.plus(one)).hasSameHashCodeAs(other.plus(one));
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void groupingOfThreeDoesNotMatter(
            @ForAll @Size(max = 3) List<Long> first,
            @ForAll @Size(max = 3) List<Long> second,
            @ForAll @Size(max = 3) List<Long> third) {
        Totals one = totals(first);
        Totals two = totals(second);
        Totals three = totals(third);

        assertThat(one.plus(two).plus(three)).isEqualTo(one.plus(two.plus(three)));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void noneAddsNothing(@ForAll @Size(max = 4) List<Long> seeds) {
        Totals totals = totals(seeds);

        assertThat(totals.plus(Totals.none())).isEqualTo(totals);
        assertThat(Totals.none().plus(totals)).isEqualTo(totals);
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void anySplitAndAnyOrderGiveTheSame(@ForAll @Size(min = 1, max = 12) List<Long> seeds, @ForAll Random random) {
        List<Totals> parts = new ArrayList<>(
                RandomReports.reports(seeds).stream().map(Totals::of).toList());
        while (parts.size() > 1) {
            Collections.shuffle(parts, random);
            parts.add(parts.remove(0).plus(parts.remove(0)));
        }

        assertThat(parts).containsExactly(totals(seeds));
    }

    @Test
    void parallelStreamGivesTheSame() {
        List<AnnualReport> reports = LongStream.range(0, 2000)
                .mapToObj(seed -> RandomReports.report(seed % 40))
                .toList();

        Totals sequential = reports.stream().collect(Totals.collector());

        assertThat(reports.parallelStream().collect(Totals.collector())).isEqualTo(sequential);
        assertThat(reports.parallelStream().unordered().collect(Totals.collector()))
                .isEqualTo(sequential);
        assertThat(sequential.members()).isEqualTo(2000);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void partsAreNotChangedByAddingThem(@ForAll @Size(min = 1, max = 4) List<Long> seeds) {
        Totals totals = totals(seeds);
        totals.plus(totals).plus(totals);

        assertThat(totals).isEqualTo(totals(seeds));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void serialFormIsReadBackEqual(@ForAll @Size(max = 4) List<Long> seeds) {
        Totals totals = totals(seeds);

        assertThat(ReadBack.of(totals)).isEqualTo(totals).hasSameHashCodeAs(totals);
        for (YearTotals year : totals.years()) {
            assertThat(ReadBack.of(year)).isEqualTo(year).hasSameHashCodeAs(year);
            assertThat(ReadBack.of(year.cells().get(0))).isEqualTo(year.cells().get(0));
        }
    }

    @Test
    void totalsReadBackAddUpFurther() {
        Totals totals = totals(List.of(1L, 2L, 3L));
        Totals read = ReadBack.of(totals);

        assertThat(read.plus(totals(List.of(4L)))).isEqualTo(totals(List.of(4L, 3L, 2L, 1L)));
    }

    private static Totals totals(List<Long> seeds) {
        return RandomReports.reports(seeds).stream().collect(Totals.collector());
    }
}
