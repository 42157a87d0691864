/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
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
import org.jspecify.annotations.Nullable;

/**
 * Where a rule is applied: a row, a column or a cell of one table of one edition, a section of the document, the document
 * as a whole, or one member of a roll-up.
 */
@Value.Immutable
public abstract sealed class Place implements Serializable permits ImmutablePlace {
    private static final long serialVersionUID = 1L;

    Place() {}

    /** The edition of the form. */
    @Value.Parameter
    public abstract FormEdition edition();

    /** The section; empty where the rule is applied to the document as a whole or to a member. */
    @Value.Parameter
    public abstract Optional<Section> section();

    /** The row; empty where the rule is not applied to a row or a cell. */
    @Value.Parameter
    public abstract Optional<FormRow> row();

    /** The column; empty where the rule is not applied to a column or a cell. */
    @Value.Parameter
    public abstract Optional<FormColumn> column();

    /** The member of a roll-up, by the name of the organ; empty where the rule is not applied to a member. */
    @Value.Parameter
    public abstract Optional<String> member();

    /** Returns the document as a whole. */
    public static Place ofDocument(FormEdition edition) {
        return ImmutablePlace.of(edition, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns the place of one section. */
    public static Place ofSection(FormEdition edition, Section section) {
        return of(edition, section, null, null);
    }

    /** Returns the place of one member of a roll-up. */
    public static Place ofMember(FormEdition edition, String name) {
        return ImmutablePlace.of(edition, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(name));
    }

    /** Returns the place of one row. */
    public static Place ofRow(FormEdition edition, FormRow row) {
        return of(edition, row.section(), row, null);
    }

    /** Returns the place of one column. */
    public static Place ofColumn(FormEdition edition, Section section, FormColumn column) {
        return of(edition, section, null, column);
    }

    /** Returns the place of one cell. */
    public static Place ofCell(CellRef cell) {
        return of(cell.edition(), cell.section(), cell.row(), cell.column());
    }

    private static Place of(FormEdition edition, Section section, @Nullable FormRow row, @Nullable FormColumn column) {
        return ImmutablePlace.of(
                edition, Optional.of(section), Optional.ofNullable(row), Optional.ofNullable(column), Optional.empty());
    }

    /**
     * Returns a short text that names the place within its rule, the same in every edition: {@code naturalPerson}. Empty for
     * the document as a whole.
     */
    public String key() {
        if (member().isPresent()) {
            return member().get();
        }
        if (row().isEmpty() && column().isEmpty()) {
            return section().map(Section::identifier).orElse("");
        }
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
        if (member().isPresent()) {
            return zh ? "成员「" + member().get() + "」" : "member \"" + member().get() + "\"";
        }
        if (section().isEmpty()) {
            return zh ? "报告" : "the report";
        }
        if (row().isPresent() && column().isPresent()) {
            return edition().cell(row().get(), column().get()).label(language);
        }
        return label(section().get(), zh, language);
    }

    private String label(Section section, boolean zh, Language language) {
        String name = row().map(row -> row.heading(edition(), language))
                .or(() -> column().map(column -> column.heading(edition()).in(language)))
                .orElse("");
        if (name.isEmpty()) {
            String title = section.title().in(language);
            return zh
                    ? "第" + section.number() + "部分「" + title + "」"
                    : "section " + section.number() + ", \"" + title + "\"";
        }
        String table = section.tableName().in(language);
        String kind = section == Section.REVIEW_AND_LITIGATION && row().isPresent()
                ? ""
                : row().isPresent() ? (zh ? "行" : "row ") : (zh ? "列" : "column ");
        return zh ? table + "「" + name + "」" + kind : table + ", " + kind + "\"" + name + "\"";
    }

    /** Returns how a cell is called in a message about this place: without the row or the column that the place names. */
    public String label(CellRef cell, Language language) {
        if (row().isPresent()) {
            return cell.column().heading(cell.edition()).in(language);
        }
        return cell.row().heading(cell.edition(), language);
    }

    /** Returns the key of the place. */
    @Override
    public final String toString() {
        return key();
    }
}
