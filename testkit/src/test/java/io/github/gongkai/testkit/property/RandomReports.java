/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.ReportYear;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.testkit.Reports;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Reports with anything that can stand in a cell, each the same for the same seed: in few years, so that they fall together, and
 * with many figures whose decimals or whose length make a sum difficult.
 */
final class RandomReports {
    private static final List<Optional<ReportYear>> YEARS =
            List.of(Optional.of(ReportYear.of(2020)), Optional.of(ReportYear.of(2021)), Optional.empty());
    private static final List<String> DIFFICULT =
            List.of("0", "0.00", "7.0", "2.5", "-3", "999999999999999", "1000000000000000");

    private RandomReports() {}

    static AnnualReport report(long seed) {
        Random random = new Random(seed);
        AnnualReport report = Reports.anything().generate(seed).withYear(any(YEARS, random));
        List<CellRef> cells = report.edition().cells();
        for (int i = cells.size() / 4; i > 0; i--) {
            CellRef cell = any(cells, random);
            report = report.with(cell, Numbers.entry(cell, number(random), any(List.of(AmountUnit.values()), random)));
        }
        return report;
    }

    static List<AnnualReport> reports(List<Long> seeds) {
        return seeds.stream().map(RandomReports::report).toList();
    }

    private static BigDecimal number(Random random) {
        return random.nextBoolean()
                ? new BigDecimal(any(DIFFICULT, random))
                : BigDecimal.valueOf(random.nextLong(), random.nextInt(25) * random.nextInt(2));
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
