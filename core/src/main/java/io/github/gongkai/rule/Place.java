package io.github.gongkai.rule;

import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.Section;
import io.github.gongkai.text.Language;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** Where a rule is applied: a row, a column or a cell of one table of one edition. */
@Value.Immutable
public abstract sealed class Place implements Serializable permits ImmutablePlace {
    private static final long serialVersionUID = 1L;

    Place() {}

    /** The edition of the form. */
    @Value.Parameter
    public abstract FormEdition edition();

    /** The section whose table it is. */
    @Value.Parameter
    public abstract Section section();

    /** The row; empty where the rule is applied to a whole column. */
    @Value.Parameter
    public abstract Optional<FormRow> row();

    /** The column; empty where the rule is applied to a whole row. */
    @Value.Parameter
    public abstract Optional<FormColumn> column();

    /** Returns the place of one row. */
    public static Place ofRow(FormEdition edition, FormRow row) {
        return ImmutablePlace.of(edition, row.section(), Optional.of(row), Optional.empty());
    }

    /** Returns the place of one column. */
    public static Place ofColumn(FormEdition edition, Section section, FormColumn column) {
        return ImmutablePlace.of(edition, section, Optional.empty(), Optional.of(column));
    }

    /** Returns the place of one cell. */
    public static Place ofCell(CellRef cell) {
        return ImmutablePlace.of(cell.edition(), cell.section(), Optional.of(cell.row()), Optional.of(cell.column()));
    }

    /** Returns a short text that names the place within its rule, the same in every edition: {@code naturalPerson}. */
    public String key() {
        return Stream.concat(
                        row().stream().map(FormRow::identifier),
                        column().stream().map(FormColumn::identifier))
                .collect(Collectors.joining("."));
    }

    /**
     * Returns how the place is called in a message: 表三「自然人」列. A track of section 四 is called neither row nor column,
     * since the form prints the tracks side by side.
     */
    public String label(Language language) {
        boolean zh = language == Language.ZH;
        String table = section().tableName().in(language);
        if (row().isPresent() && column().isPresent()) {
            return edition().cell(row().get(), column().get()).label(language);
        }
        String name = row().map(row -> row.heading(edition(), language))
                .or(() -> column().map(column -> column.heading(edition()).in(language)))
                .orElse("");
        String kind = section() == Section.REVIEW_AND_LITIGATION && row().isPresent()
                ? ""
                : row().isPresent() ? (zh ? "行" : "row ") : (zh ? "列" : "column ");
        return zh ? table + "「" + name + "」" + kind : table + ", " + kind + "\"" + name + "\"";
    }

    /** Returns how a cell is called in a message about this place: without the row or the column that the place names. */
    public String label(CellRef cell, Language language) {
        if (row().isPresent()) {
            return cell.column().heading(edition()).in(language);
        }
        return cell.row().heading(edition(), language);
    }

    /** Returns the key of the place. */
    @Override
    public final String toString() {
        return key();
    }
}
