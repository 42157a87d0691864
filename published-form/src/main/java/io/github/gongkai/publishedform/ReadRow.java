package io.github.gongkai.publishedform;

import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormRow;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A row of the source that is one of section 二 or 三: the line, the row of the form, which part of the line is its label,
 * whether that is the official one, the header above it, and how many blank columns the table has behind those of the
 * form, if that is known.
 */
record ReadRow(RowLine line, FormRow row, int label, boolean official, ColumnHeader header, OptionalInt blankColumns) {

    /** This row of section 三 in a table whose rows have so many parts behind their labels. */
    ReadRow inTableOf(int width) {
        int blank = width - ApplicantCategory.values().length;
        return new ReadRow(line, row, label, official, header, OptionalInt.of(blank));
    }

    /** The number of parts behind the label. */
    int width() {
        return line.parts().size() - label - 1;
    }

    /** The texts of the cells, as many as the edition has columns in this row; empty if the row has another number. */
    Optional<List<String>> values(FormEdition edition) {
        return line.cells(label + 1, row.columns(edition).size(), blankColumns);
    }

    /** The place of each column of the edition among the cells; empty if the header names other columns. */
    Optional<List<Integer>> order(FormEdition edition) {
        List<FormColumn> columns = row.columns(edition);
        List<Integer> order = header.headings().isEmpty()
                ? IntStream.range(0, columns.size()).boxed().toList()
                : columns.stream().map(header::place).toList();
        boolean oneToOne = new HashSet<>(order).size() == columns.size()
                && order.stream().allMatch(place -> place >= 0 && place < columns.size());
        return header.inOrder() && oneToOne ? Optional.of(order) : Optional.empty();
    }

    /** The unit that the header and, for an amount, the label of the row print for a column. */
    PrintedUnit unit(FormColumn column) {
        PrintedUnit above = header.unit(column);
        return column.kind() == CellKind.AMOUNT
                ? above.and(PrintedUnit.in(line.parts().get(label)))
                : above;
    }

    /** Whether the row is one of the edition, with its columns. */
    boolean fits(FormEdition edition) {
        return row.isIn(edition)
                && values(edition).isPresent()
                && order(edition).isPresent();
    }
}
