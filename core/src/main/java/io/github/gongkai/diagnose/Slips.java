/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.FormTable;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.ReportRole;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells how the figures of a repair may have come to be written as they are. */
final class Slips {
    private final DossierFigures figures;
    private final Part part;
    private final Map<DossierCell, BigDecimal> right = new HashMap<>();

    /**
     * Takes a repair.
     *
     * @param part the part that it is of
     * @param repair the corrections, without slips
     */
    Slips(DossierFigures figures, Part part, Collection<Correction> repair) {
        this.figures = figures;
        this.part = part;
        for (Correction correction : repair) {
            correction.value().ifPresent(value -> right.put(correction.cell(), value));
        }
    }

    /** How the figure of one of the cells may have come to be; empty if nothing is apparent. Nobody writes down the sum of the members. */
    Optional<SlipKind> slip(DossierCell cell) {
        BigDecimal expected = right.get(cell);
        BigDecimal stated = figures.entry(cell.role(), cell.cell()).number().orElse(null);
        return expected == null || stated == null || cell.role() == ReportRole.MEMBERS
                ? Optional.empty()
                : Stream.of(SlipKind.values())
                        .filter(kind -> fits(kind, cell, stated, expected))
                        .findFirst();
    }

    private boolean fits(SlipKind kind, DossierCell cell, BigDecimal stated, BigDecimal expected) {
        return switch (kind) {
            case EXCHANGED -> isExchanged(cell, stated, expected);
            case SIGN_CHANGED -> stated.compareTo(expected.negate()) == 0;
            case DIGITS_SWAPPED, DIGIT_DOUBLED, DIGIT_DROPPED, DIGIT_CHANGED ->
                stated.signum() * expected.signum() >= 0
                        && isWhole(stated)
                        && DigitSlips.fits(kind, digits(stated), digits(expected));
            case SUM_NOT_UPDATED -> cell.cell().isTotal() && lacksPart(cell, expected.subtract(stated));
            case ROW_OFF -> isTelling(stated) && isOneOf(stated, cell, aboveAndBelow(cell.cell()));
            case COLUMN_OFF -> isTelling(stated) && isOneOf(stated, cell, leftAndRight(cell.cell()));
        };
    }

    /** Whether it says something that two cells have the same figure: it has at least two digits. */
    private static boolean isTelling(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.TEN) >= 0;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static String digits(BigDecimal whole) {
        return whole.toBigIntegerExact().abs().toString();
    }

    private boolean isExchanged(DossierCell cell, BigDecimal stated, BigDecimal expected) {
        return right.entrySet().stream()
                .anyMatch(other -> !other.getKey().equals(cell)
                        && other.getKey().role() == cell.role()
                        && other.getValue().compareTo(stated) == 0
                        && states(other.getKey(), expected));
    }

    private boolean states(DossierCell cell, BigDecimal number) {
        BigDecimal stated = figures.number(cell.role(), cell.cell());
        return stated != null && stated.compareTo(number) == 0;
    }

    /** Whether one of the parts of a total has the difference as its figure. */
    private boolean lacksPart(DossierCell total, BigDecimal difference) {
        int number = part.number(total);
        return difference.signum() != 0
                && part.checks().stream()
                        .filter(Equation::isEquality)
                        .flatMapToInt(check -> isAlone(number, check.plus())
                                ? IntStream.of(check.minus())
                                : isAlone(number, check.minus()) ? IntStream.of(check.plus()) : IntStream.empty())
                        .anyMatch(other -> isRight(part.cells().get(other).toCell(), difference));
    }

    private static boolean isAlone(int cell, int[] side) {
        return side.length == 1 && side[0] == cell;
    }

    private boolean isOneOf(BigDecimal stated, DossierCell cell, Stream<CellRef> others) {
        return others.anyMatch(other -> isRight(ImmutableDossierCell.of(cell.role(), other), stated));
    }

    /** Whether a number is the right figure of a cell. */
    private boolean isRight(DossierCell cell, BigDecimal number) {
        BigDecimal corrected = right.get(cell);
        BigDecimal figure = corrected == null ? figures.number(cell.role(), cell.cell()) : corrected;
        return figure != null && figure.compareTo(number) == 0;
    }

    /** The cells of the same kind in the rows above and below; none in section 四, whose figures stand in one row. */
    private static Stream<CellRef> aboveAndBelow(CellRef cell) {
        if (cell.section() == Section.REVIEW_AND_LITIGATION) {
            return Stream.empty();
        }
        FormTable table = cell.edition().table(cell.section());
        int row = table.rows().indexOf(cell.row());
        int column = cell.gridColumn() - 1;
        return IntStream.of(row - 1, row + 1)
                .filter(other -> other >= 0 && other < table.rows().size())
                .mapToObj(other -> table.rows().get(other))
                .flatMap(other -> inColumn(table, other, column))
                .filter(other -> other.kind() == cell.kind());
    }

    private static Stream<CellRef> inColumn(FormTable table, FormRow row, int column) {
        List<FormColumn> columns = row.columns(table.edition());
        return column < columns.size() ? Stream.of(table.cell(row, columns.get(column))) : Stream.empty();
    }

    /** The cells of the same kind to the left and to the right. */
    private static Stream<CellRef> leftAndRight(CellRef cell) {
        List<CellRef> cells = cell.edition().table(cell.section()).cells();
        return IntStream.of(cell.index() - 1, cell.index() + 1)
                .filter(other -> other >= 0 && other < cells.size())
                .mapToObj(cells::get)
                .filter(other -> other.gridRow() == cell.gridRow() && other.kind() == cell.kind());
    }
}
