package io.github.gongkai.validation.validator;

import io.github.gongkai.ReportYear;
import io.github.gongkai.text.Wording;
import io.github.gongkai.validation.CoveredYear;
import jakarta.validation.ConstraintDeclarationException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The years that a constraint accepts: some, or any from one to another. */
record AcceptedYears(Set<ReportYear> named, ReportYear first, ReportYear last) {

    /** The years that the constraint is from and to if it does not say. */
    private static final int FIRST = 1;

    private static final int LAST = 9999;

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

    /** How a year is called: 2023年度. */
    static Wording wording(ReportYear year) {
        return Wording.of(year + "年度", year.toString());
    }

    /** What is accepted. */
    Wording wording() {
        if (!named.isEmpty()) {
            return Wording.of(
                    named.stream().map(year -> wording(year).zh()).collect(Collectors.joining("或")),
                    named.stream().map(year -> wording(year).en()).collect(Collectors.joining(" or ")));
        }
        if (first.equals(last)) {
            return wording(first);
        }
        if (last.value() == LAST) {
            return first.value() == FIRST
                    ? Wording.of("写明的年度", "a stated year")
                    : Wording.of(first + "年度及以后", first + " or later");
        }
        return first.value() == FIRST
                ? Wording.of(last + "年度及以前", last + " or earlier")
                : Wording.of(first + "至" + last + "年度", first + " to " + last);
    }
}
