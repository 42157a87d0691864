/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.diagnose.SlipKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.FormTable;
import io.github.gongkai.form.Section;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
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

    /** The ways of a slip, each as what the cells then state. */
    List<Map<CellRef, BigDecimal>> ways(SlipKind kind) {
        Stream<Map<CellRef, BigDecimal>> ways = switch (kind) {
            case DIGITS_SWAPPED ->
                places(digits.length() - 1).map(this::swapped).flatMap(this::written);
            case DIGIT_DROPPED -> places(digits.length()).map(this::dropped).flatMap(this::written);
            case DIGIT_DOUBLED -> places(digits.length()).map(this::doubled).flatMap(this::written);
            case DIGIT_CHANGED -> places(digits.length()).flatMap(this::changed).flatMap(this::written);
            case SIGN_CHANGED -> Stream.of(Map.of(cell, number.negate()));
            case ROW_OFF -> aboveAndBelow().map(other -> Map.of(cell, Figures.number(report, other)));
            case COLUMN_OFF -> leftAndRight().map(other -> Map.of(cell, Figures.number(report, other)));
            case EXCHANGED ->
                Stream.concat(aboveAndBelow(), leftAndRight())
                        .map(other -> Map.of(cell, Figures.number(report, other), other, number));
            case SUM_NOT_UPDATED -> parts().map(part -> Map.of(cell, number.subtract(Figures.number(report, part))));
        };
        return ways.filter(way -> way.getOrDefault(cell, number).compareTo(number) != 0)
                .distinct()
                .toList();
    }

    /** The slip that makes the cells state this. */
    Slip slip(SlipKind kind, Map<CellRef, BigDecimal> way) {
        AnnualReport wrong = report;
        for (Map.Entry<CellRef, BigDecimal> changed : way.entrySet()) {
            wrong = Figures.with(wrong, changed.getKey(), changed.getValue());
        }
        Stream<CellRef> others = way.keySet().stream().filter(other -> other != cell);
        return ImmutableSlip.of(kind, Stream.concat(Stream.of(cell), others).toList(), wrong, report);
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

    /** The cell with other digits, the sign and the decimals kept; none if nobody would write it so. */
    private Stream<Map<CellRef, BigDecimal>> written(String other) {
        boolean leadingZero = other.length() > 1 && other.startsWith("0");
        if (other.isEmpty() || leadingZero) {
            return Stream.empty();
        }
        BigDecimal figure = new BigDecimal(new BigInteger(other), number.scale());
        return Stream.of(Map.of(cell, number.signum() < 0 ? figure.negate() : figure));
    }

    /** The cells of the same kind above and below; there are none in section 四, whose figures stand in one row. */
    private Stream<CellRef> aboveAndBelow() {
        List<FormRow> rows = table().rows();
        int row = rows.indexOf(cell.row());
        int column = cell.gridColumn() - 1;
        return cell.section() == Section.REVIEW_AND_LITIGATION
                ? Stream.empty()
                : IntStream.of(row - 1, row + 1)
                        .filter(other -> other >= 0 && other < rows.size())
                        .mapToObj(rows::get)
                        .filter(other ->
                                column < other.columns(report.edition()).size())
                        .map(other -> table().cell(
                                        other, other.columns(report.edition()).get(column)))
                        .filter(other -> other.kind() == cell.kind());
    }

    /** The cells of the same kind to the left and to the right. */
    private Stream<CellRef> leftAndRight() {
        List<CellRef> cells = table().cells();
        boolean oneRow = cell.section() == Section.REVIEW_AND_LITIGATION;
        return IntStream.of(cell.index() - 1, cell.index() + 1)
                .filter(other -> other >= 0 && other < cells.size())
                .mapToObj(cells::get)
                .filter(other -> (oneRow || other.row().equals(cell.row())) && other.kind() == cell.kind());
    }

    private FormTable table() {
        return report.edition().table(cell.section());
    }

    /** The cells that a total is the sum of: those left of it in its row, and above it in its column. */
    private Stream<CellRef> parts() {
        if (!cell.isTotal()) {
            return Stream.empty();
        }
        return table().cells().stream().filter(this::isPart);
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
