/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The equations of the form over the paths of its cells; cells that are not stated are anything from zero up. */
final class Algebra {
    private static final List<String> APPLICANTS = List.of(
            "naturalPerson",
            "commercialEnterprise",
            "researchInstitution",
            "publicInterestOrganization",
            "legalServiceOrganization",
            "otherOrganization");
    private static final List<String> RESULTS = List.of("upheld", "corrected", "otherResult", "pending");
    private static final List<String> TRACKS =
            List.of("reconsideration", "directLitigation", "litigationAfterReconsideration");

    private final Map<String, Optional<BigDecimal>> numbers = new HashMap<>();

    Algebra(AnnualReport report) {
        for (CellRef cell : report.edition().cells()) {
            if (cell.kind() == CellKind.COUNT) {
                numbers.put(cell.path(), report.entry(cell).number());
            }
        }
    }

    Algebra with(CellRef cell, BigDecimal number) {
        numbers.replace(cell.path(), Optional.of(number));
        return this;
    }

    /** The keys of the checks that cannot hold, whatever the cells that are not stated hold. */
    Set<String> violated() {
        Set<String> keys = new TreeSet<>();
        List<String> columns = new ArrayList<>(APPLICANTS);
        columns.add("total");
        for (String column : columns) {
            String end = "." + column;
            if (differ(
                    List.of("applications.received" + end, "applications.carriedIn" + end),
                    List.of("applications.outcomes.total" + end, "applications.carriedForward" + end))) {
                keys.add("T3-01[" + column + "]");
            }
            if (differ(outcomes(end), List.of("applications.outcomes.total" + end))) {
                keys.add("T3-02[" + column + "]");
            }
        }
        for (String total : numbers.keySet()) {
            if (total.startsWith("applications.") && total.endsWith(".total") && numbers.containsKey(total)) {
                String row = total.substring(0, total.length() - ".total".length());
                if (numbers.containsKey(row + ".naturalPerson") && differ(below(row, APPLICANTS), List.of(total))) {
                    keys.add("T3-03[" + row.substring("applications.".length()) + "]");
                }
            }
        }
        for (String track : TRACKS) {
            String row = "reviewAndLitigation." + track;
            if (differ(below(row, RESULTS), List.of(row + ".total"))) {
                keys.add("T4-01[" + track + "]");
            }
        }
        for (String total : numbers.keySet()) {
            if (total.endsWith(".totalDisclosed")) {
                String row = total.substring(0, total.lastIndexOf('.'));
                if (isLess(List.of(total), List.of(row + ".newlyDisclosed"))) {
                    keys.add("T2-03[" + row.substring("proactiveDisclosure.".length()) + "]");
                }
            }
        }
        return keys;
    }

    private boolean isLess(Collection<String> left, Collection<String> right) {
        return stated(left).compareTo(stated(right)) < 0 && isComplete(left);
    }

    private List<String> outcomes(String end) {
        return numbers.keySet().stream()
                .filter(path -> path.startsWith("applications.outcomes."))
                .filter(path -> path.endsWith(end) && !path.equals("applications.outcomes.total" + end))
                .toList();
    }

    private static List<String> below(String row, List<String> columns) {
        return columns.stream().map(column -> row + "." + column).toList();
    }

    private boolean differ(Collection<String> left, Collection<String> right) {
        int order = stated(left).compareTo(stated(right));
        return order != 0 && (order < 0 ? isComplete(left) : isComplete(right));
    }

    private BigDecimal stated(Collection<String> paths) {
        return paths.stream().flatMap(path -> numbers.get(path).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean isComplete(Collection<String> paths) {
        return paths.stream().allMatch(path -> numbers.get(path).isPresent());
    }
}
