/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.OrganLevel;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The arithmetic of the form worked out from the names of its cells alone, apart from the rules and the engine: an answer to hold
 * theirs against. It is for reports with a figure in every cell.
 *
 * <p>What is said of T2-01 to T4-02 and Y-01 to Y-03 is said here. A rule of figures that is added later is worked out from its
 * formula, by plain addition apart from the engine, until it is said here, too.
 */
public final class FormAlgebra {
    private static final String DISCLOSURE = "proactiveDisclosure.";
    private static final String APPLICATIONS = "applications.";

    /** The rules that are stated here; what later ones say is worked out from their formulas. */
    private static final Set<String> STATED = Set.of(
            "T2-01", "T2-02", "T2-03", "T2-04", "T3-01", "T3-02", "T3-03", "T3-04", "T4-01", "T4-02", "Y-01", "Y-02",
            "Y-03");

    private static final OtherRules OTHERS = OtherRules.than(STATED);

    private final AnnualReport report;
    private final SortedSet<String> violated = new TreeSet<>();

    private FormAlgebra(AnnualReport report) {
        this.report = report;
    }

    /**
     * Returns the keys, in order, of the checks of figures that fail in a report alone: T2-01 to T4-02, and later ones.
     *
     * @throws java.util.NoSuchElementException if a cell states no figure
     */
    public static SortedSet<String> violated(AnnualReport report) {
        FormAlgebra algebra = new FormAlgebra(report);
        for (CellRef cell : report.edition().cells()) {
            algebra.admissible(cell.path());
            algebra.sums(cell.path());
            algebra.regulations(cell.path());
        }
        algebra.violated.addAll(OTHERS.violated(report));
        return Collections.unmodifiableSortedSet(algebra.violated);
    }

    /**
     * Returns the keys, in order, of the checks of figures that fail in a report or between it and the one of the same organ for the year
     * before: T2-01 to T4-02, Y-01 to Y-03, and later ones.
     *
     * @throws java.util.NoSuchElementException if a cell of either report states no figure
     */
    public static SortedSet<String> violated(AnnualReport report, AnnualReport previous) {
        SortedSet<String> violated = new TreeSet<>(violated(report));
        FormAlgebra now = new FormAlgebra(report);
        FormAlgebra before = new FormAlgebra(previous);
        Set<String> paths =
                previous.edition().cells().stream().map(CellRef::path).collect(Collectors.toSet());
        for (CellRef cell : report.edition().cells()) {
            String path = cell.path();
            if (path.startsWith("applications.carriedIn.")) {
                String forward = path.replace("carriedIn", "carriedForward");
                now.expect("Y-01", column(path), before.number(forward), now.number(path));
            }
            String row = DISCLOSURE + row(path) + ".";
            if (path.endsWith(".inForce") && paths.contains(path)) {
                now.expect(
                        "Y-02",
                        row(path),
                        before.number(path).add(now.number(row + "issued")),
                        now.number(path).add(now.number(row + "repealed")));
            }
            if (path.endsWith(".itemsLastYear") && paths.contains(path)) {
                now.expect(
                        "Y-03",
                        row(path),
                        before.number(path).add(before.number(row + "changeThisYear")),
                        now.number(path));
            }
        }
        violated.addAll(now.violated);
        violated.addAll(OTHERS.violated(report, previous));
        return Collections.unmodifiableSortedSet(violated);
    }

    /** Whether the rules that are not stated here hold in a report, and between it and the one for the year before. */
    static boolean othersHold(AnnualReport report, Optional<AnnualReport> previous) {
        return OTHERS.violated(report).isEmpty()
                && previous.filter(before -> !OTHERS.violated(report, before).isEmpty())
                        .isEmpty();
    }

    private static String row(String path) {
        return path.substring(path.indexOf('.') + 1, path.lastIndexOf('.'));
    }

    private static String column(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private void admissible(String path) {
        BigDecimal number = number(path);
        boolean signed = path.endsWith(".changeThisYear");
        boolean decimal = path.endsWith(".totalAmount") || path.endsWith(".amountCollected");
        if ((number.signum() < 0 && !signed) || (number.stripTrailingZeros().scale() > 0 && !decimal)) {
            String rule = path.startsWith(APPLICATIONS) ? "T3-04" : path.startsWith(DISCLOSURE) ? "T2-01" : "T4-02";
            violated.add(rule + "[" + path.substring(path.indexOf('.') + 1) + "]");
        }
    }

    /** The sums and comparisons that are told apart by one of their cells. */
    private void sums(String path) {
        String row = row(path);
        String column = column(path);
        String start = path.substring(0, path.lastIndexOf('.') + 1);
        if (column.equals("changeThisYear")
                && number(path).add(number(start + "itemsLastYear")).signum() < 0) {
            violated.add("T2-02[" + row + "]");
        }
        if (column.equals("totalDisclosed") && number(path).compareTo(number(start + "newlyDisclosed")) < 0) {
            violated.add("T2-03[" + row + "]");
        }
        if (column.equals("total")) {
            BigDecimal parts = sum(other -> other.startsWith(start) && !other.equals(path));
            expect(path.startsWith(APPLICATIONS) ? "T3-03" : "T4-01", row, parts, number(path));
        }
        if (row.equals("outcomes.total")) {
            BigDecimal outcomes = sum(other ->
                    other.startsWith("applications.outcomes.") && other.endsWith("." + column) && !other.equals(path));
            expect("T3-02", column, outcomes, number(path));
            expect(
                    "T3-01",
                    column,
                    number("applications.received." + column).add(number("applications.carriedIn." + column)),
                    number(path).add(number("applications.carriedForward." + column)));
        }
    }

    /** No organ below a city divided into districts has 规章. */
    private void regulations(String path) {
        OrganLevel level = report.organ().map(Organ::level).orElse(OrganLevel.UNKNOWN);
        boolean below = level == OrganLevel.COUNTY || level == OrganLevel.TOWNSHIP;
        if (below && row(path).equals("regulations") && number(path).signum() != 0) {
            violated.add("T2-04[regulations]");
        }
    }

    private void expect(String rule, String place, BigDecimal left, BigDecimal right) {
        if (left.compareTo(right) != 0) {
            violated.add(rule + "[" + place + "]");
        }
    }

    private BigDecimal sum(Predicate<String> paths) {
        return report.edition().cells().stream()
                .map(CellRef::path)
                .filter(paths)
                .map(this::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal number(String path) {
        FormEdition edition = report.edition();
        return Figures.number(report, edition.cell(path));
    }
}
