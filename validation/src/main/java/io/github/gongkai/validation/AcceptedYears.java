/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import io.github.gongkai.ReportYear;
import io.github.gongkai.text.Wording;
import jakarta.validation.ConstraintDeclarationException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The years that a constraint accepts: some, or any from one to another. */
record AcceptedYears(Set<ReportYear> named, ReportYear first, ReportYear last) {

    static AcceptedYears of(CoveredYear constraint) {
        Set<ReportYear> named = new TreeSet<>();
        for (int year : constraint.value()) {
            named.add(year(year));
        }
        AcceptedYears years = new AcceptedYears(named, year(constraint.min()), year(constraint.max()));
        if (years.first.compareTo(years.last) > 0) {
            throw new ConstraintDeclarationException("No year is from " + years.first + " to " + years.last + ".");
        }
        for (ReportYear year : named) {
            if (!years.contain(year)) {
                throw new ConstraintDeclarationException(
                        "The year " + year + " is not from " + years.first + " to " + years.last + ".");
            }
        }
        return years;
    }

    private static ReportYear year(int year) {
        try {
            return ReportYear.of(year);
        } catch (IllegalArgumentException e) {
            throw new ConstraintDeclarationException(e.getMessage(), e);
        }
    }

    boolean contain(ReportYear year) {
        return (named.isEmpty() || named.contains(year)) && first.compareTo(year) <= 0 && year.compareTo(last) <= 0;
    }

    /** What must be: 应为2023年度. */
    Wording expected() {
        if (named.isEmpty() && first.value() == ReportYear.MIN_VALUE && last.value() == ReportYear.MAX_VALUE) {
            return Wording.of("应写明所属年度", "must state its year");
        }
        Wording years = years();
        return Wording.of("应为" + years.zh(), "must be for " + years.en());
    }

    private Wording years() {
        if (!named.isEmpty()) {
            return Wording.of(
                    named.stream().map(year -> year + "年度").collect(Collectors.joining("或")),
                    named.stream().map(ReportYear::toString).collect(Collectors.joining(" or ")));
        }
        if (first.equals(last)) {
            return Wording.of(first + "年度", first.toString());
        }
        if (last.value() == ReportYear.MAX_VALUE) {
            return Wording.of(first + "年度或以后年度", first + " or later");
        }
        return first.value() == ReportYear.MIN_VALUE
                ? Wording.of(last + "年度或以前年度", last + " or earlier")
                : Wording.of(first + "至" + last + "年度", first + " to " + last);
    }

    /** What is: 实为2022年度. */
    static Wording found(Optional<ReportYear> year) {
        return year.map(of -> Wording.of("实为" + of + "年度", "is for " + of))
                .orElse(Wording.of("实际未写明年度", "states no year"));
    }
}
