/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.rollup.CellTotal;
import io.github.gongkai.rollup.Totals;
import io.github.gongkai.rollup.YearTotals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class CellTotalPropertiesTest {

    /** Every cell of every group, against adding up its entries one by one. */
    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void everyCellIsWhatItsEntriesAddUpTo(@ForAll @Size(max = 12) List<Long> seeds) {
        List<AnnualReport> reports = RandomReports.reports(seeds);
        Totals totals = reports.stream().collect(Totals.collector());
        Map<String, List<AnnualReport>> groups = reports.stream()
                .collect(Collectors.groupingBy(
                        report -> report.year() + " " + report.edition(), TreeMap::new, Collectors.toList()));

        assertThat(totals.years()).hasSameSizeAs(groups.keySet());
        for (YearTotals year : totals.years()) {
            List<AnnualReport> members = groups.get(year.year() + " " + year.edition());
            assertThat(year.members()).isEqualTo(members.size());
            assertThat(year.cells())
                    .extracting(CellTotal::cell)
                    .isEqualTo(year.edition().cells());
            for (CellRef cell : year.edition().cells()) {
                compare(
                        year.cell(cell),
                        members.stream().map(report -> report.entry(cell)).toList());
            }
        }
    }

    private static void compare(CellTotal total, List<Entry> entries) {
        for (EntryState state : EntryState.values()) {
            assertThat(total.count(state))
                    .isEqualTo(entries.stream()
                            .filter(entry -> entry.state() == state)
                            .count());
        }
        if (total.cell().kind() != CellKind.AMOUNT) {
            assertThat(total.sum())
                    .isEqualByComparingTo(sum(entries.stream().flatMap(entry -> entry.number().stream())));
            return;
        }
        for (AmountUnit unit : AmountUnit.values()) {
            List<BigDecimal> values = entries.stream()
                    .flatMap(entry -> entry.amount().stream())
                    .filter(amount -> amount.unit() == unit)
                    .map(Amount::value)
                    .toList();
            assertThat(total.stated(unit)).isEqualTo(values.size());
            assertThat(total.amounts().containsKey(unit)).isEqualTo(!values.isEmpty());
            assertThat(total.roundingSlack().containsKey(unit)).isEqualTo(!values.isEmpty());
            if (!values.isEmpty()) {
                assertThat(total.amounts().get(unit)).isEqualByComparingTo(sum(values.stream()));
                assertThat(total.roundingSlack().get(unit))
                        .isEqualByComparingTo(sum(values.stream()
                                .map(value -> BigDecimal.ONE
                                        .movePointLeft(value.scale())
                                        .divide(BigDecimal.valueOf(2)))));
            }
        }
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
