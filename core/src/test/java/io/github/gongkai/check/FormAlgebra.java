package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The rules worked out from the paths of the cells alone, for reports with a figure in every cell. */
final class FormAlgebra {
    private final AnnualReport report;
    private final Set<String> violated = new TreeSet<>();

    private FormAlgebra(AnnualReport report) {
        this.report = report;
    }

    /** Returns the keys of the checks that a fully stated report violates. */
    static Set<String> violated(AnnualReport report) {
        FormAlgebra algebra = new FormAlgebra(report);
        FormEdition edition = report.edition();
        for (CellRef cell : edition.cells()) {
            algebra.admissible(cell);
            algebra.sums(cell.path());
        }
        return algebra.violated;
    }

    private void admissible(CellRef cell) {
        BigDecimal number = number(cell.path());
        boolean signed = cell.path().endsWith(".changeThisYear");
        boolean decimal = cell.path().endsWith(".totalAmount") || cell.path().endsWith(".amountCollected");
        if ((number.signum() < 0 && !signed) || (number.stripTrailingZeros().scale() > 0 && !decimal)) {
            String rule = cell.path().startsWith("applications.")
                    ? "T3-04"
                    : cell.path().startsWith("reviewAndLitigation.") ? "T4-02" : "T2-01";
            violated.add(rule + "[" + cell.path().substring(cell.path().indexOf('.') + 1) + "]");
        }
    }

    /** The sums that are told apart by one of their cells. */
    private void sums(String path) {
        String row = path.substring(path.indexOf('.') + 1, path.lastIndexOf('.'));
        String column = path.substring(path.lastIndexOf('.') + 1);
        if (column.equals("changeThisYear")
                && number(path)
                                .add(number("proactiveDisclosure." + row + ".itemsLastYear"))
                                .signum()
                        < 0) {
            violated.add("T2-02[" + row + "]");
        }
        if (column.equals("totalDisclosed")
                && number(path).compareTo(number("proactiveDisclosure." + row + ".newlyDisclosed")) < 0) {
            violated.add("T2-03[" + row + "]");
        }
        if (column.equals("total")) {
            String start = path.substring(0, path.lastIndexOf('.') + 1);
            BigDecimal parts = sum(other -> other.startsWith(start) && !other.equals(path));
            expect(path.startsWith("applications.") ? "T3-03" : "T4-01", row, parts, number(path));
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
        return report.entry(report.edition().cell(path)).number().orElseThrow();
    }
}
