package io.github.gongkai.publishedform;

import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row of the source that is one of section 二 or 三: the line, the row of the form, which part of the line is its
 * label, whether that is the official one, and the columns that the header above it can mean, each a set (for section 二; empty if there is no header).
 */
record ReadRow(RowLine line, FormRow row, int label, boolean official, List<Set<FormColumn>> header) {

    /** The texts of the cells, as many as the edition has columns in this row; empty if the row has another number. */
    Optional<List<String>> values(FormEdition edition) {
        int expected = row.columns(edition).size();
        List<String> values = line.values(label + 1, expected);
        return values.size() == expected ? Optional.of(values) : Optional.empty();
    }

    /** The place of each column of the edition among the cells; empty if the header names other columns. */
    Optional<List<Integer>> order(FormEdition edition) {
        List<FormColumn> columns = row.columns(edition);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int place = header.isEmpty() ? i : place(columns.get(i));
            if (place < 0 || place >= columns.size()) {
                return Optional.empty();
            }
            order.add(place);
        }
        return Optional.of(order);
    }

    private int place(FormColumn column) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).contains(column)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the row is one of the edition, with its columns. */
    boolean fits(FormEdition edition) {
        return row.isIn(edition)
                && values(edition).isPresent()
                && order(edition).isPresent();
    }
}
