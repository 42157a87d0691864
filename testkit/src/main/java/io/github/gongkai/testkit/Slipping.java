package io.github.gongkai.testkit;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormTable;
import io.github.gongkai.form.Section;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The slips that can happen at one cell of a report. */
final class Slipping {
    private final AnnualReport report;
    private final CellRef cell;
    private final BigDecimal number;

    /** The digits, without sign and decimal point. */
    private final String digits;

    Slipping(AnnualReport report, CellRef cell) {
        this.report = report;
        this.cell = cell;
        this.number = Figures.number(report, cell);
        this.digits = number.unscaledValue().abs().toString();
    }

    List<Slip> slips(SlipKind kind) {
        Stream<AnnualReport> wrong = switch (kind) {
            case DIGITS_SWAPPED ->
                places(digits.length() - 1).map(this::swapped).flatMap(this::written);
            case DIGIT_DROPPED -> places(digits.length()).map(this::dropped).flatMap(this::written);
            case DIGIT_DOUBLED -> places(digits.length()).map(this::doubled).flatMap(this::written);
            case DIGIT_CHANGED -> places(digits.length()).flatMap(this::changed).flatMap(this::written);
            case SIGN_CHANGED -> Stream.of(with(cell, number.negate()));
            case ROW_OFF -> neighbours(1, 0).map(other -> with(cell, Figures.number(report, other)));
            case COLUMN_OFF -> neighbours(0, 1).map(other -> with(cell, Figures.number(report, other)));
            case EXCHANGED -> Stream.concat(neighbours(1, 0), neighbours(0, 1)).map(this::exchanged);
            case SUM_NOT_UPDATED -> parts().map(part -> with(cell, number.subtract(Figures.number(report, part))));
        };
        return wrong.filter(this::differs)
                .distinct()
                .map(slipped -> slip(kind, slipped))
                .toList();
    }

    private Slip slip(SlipKind kind, AnnualReport wrong) {
        List<CellRef> cells = Stream.concat(
                        Stream.of(cell), report.edition().cells().stream().filter(other -> other != cell))
                .filter(other -> Figures.number(wrong, other).compareTo(Figures.number(report, other)) != 0)
                .toList();
        return ImmutableSlip.of(kind, cells, wrong, report);
    }

    private AnnualReport with(CellRef at, BigDecimal figure) {
        return Figures.with(report, at, figure);
    }

    private boolean differs(AnnualReport wrong) {
        return Figures.number(wrong, cell).compareTo(number) != 0;
    }

    private static Stream<Integer> places(int count) {
        return IntStream.range(0, Math.max(0, count)).boxed();
    }

    private String swapped(int place) {
        return digits.substring(0, place)
                + digits.charAt(place + 1)
                + digits.charAt(place)
                + digits.substring(place + 2);
    }

    private String dropped(int place) {
        return digits.substring(0, place) + digits.substring(place + 1);
    }

    private String doubled(int place) {
        return digits.substring(0, place) + digits.charAt(place) + digits.substring(place);
    }

    private Stream<String> changed(int place) {
        return IntStream.rangeClosed('0', '9')
                .mapToObj(digit -> digits.substring(0, place) + (char) digit + digits.substring(place + 1));
    }

    /** The report with other digits in the cell, the sign and the decimals kept; none if nobody would write it so. */
    private Stream<AnnualReport> written(String other) {
        boolean leadingZero = other.length() > 1 && other.startsWith("0");
        if (other.isEmpty() || leadingZero) {
            return Stream.empty();
        }
        BigDecimal figure = new BigDecimal(new BigInteger(other), number.scale());
        return Stream.of(with(cell, number.signum() < 0 ? figure.negate() : figure));
    }

    /** The cells of the same table and kind, so many rows or columns away in the form's grid. */
    private Stream<CellRef> neighbours(int rows, int columns) {
        return report.edition().table(cell.section()).cells().stream()
                .filter(other -> other.kind() == cell.kind())
                .filter(other -> Math.abs(other.gridRow() - cell.gridRow()) == rows
                        && Math.abs(other.gridColumn() - cell.gridColumn()) == columns);
    }

    private AnnualReport exchanged(CellRef other) {
        return Figures.with(with(cell, Figures.number(report, other)), other, number);
    }

    /** The cells that a total is the sum of: those left of it in its row, and above it in its column. */
    private Stream<CellRef> parts() {
        FormTable table = report.edition().table(cell.section());
        if (!cell.isTotal()) {
            return Stream.empty();
        }
        return table.cells().stream().filter(this::isPart);
    }

    private boolean isPart(CellRef other) {
        boolean left = cell.column().isTotal()
                && other.row().equals(cell.row())
                && !other.column().isTotal();
        boolean above = cell.section() == Section.APPLICATIONS
                && cell.row().isTotal()
                && other.column().equals(cell.column())
                && other.path().startsWith("applications.outcomes.")
                && !other.row().isTotal();
        return left || above;
    }
}
