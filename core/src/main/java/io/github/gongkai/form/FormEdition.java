/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.form;

import io.github.gongkai.law.Instrument;
import io.github.gongkai.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An edition of the form, with the instrument that publishes it and the report years it is for. */
public enum FormEdition {
    /** The trial form of 2019, for report years 2019 and 2020. For 2019 its use was encouraged, not required. */
    TRIAL_2019(Instrument.FORM_NOTICE_2019, 2019, 2020, Wording.of("2019年试行格式", "trial form of 2019")),
    /** The revised form of 2021, for report years from 2021 on. */
    REVISED_2021(Instrument.FORM_NOTICE_2021, 2021, Integer.MAX_VALUE, Wording.of("2021年修订格式", "revised form of 2021"));

    private final Instrument instrument;
    private final int firstYear;
    private final int lastYear;
    private final Wording title;

    FormEdition(Instrument instrument, int firstYear, int lastYear, Wording title) {
        this.instrument = instrument;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.title = title;
    }

    /** Returns the instrument that publishes this edition. */
    public Instrument instrument() {
        return instrument;
    }

    /** Returns the first report year the edition is for. */
    public int firstYear() {
        return firstYear;
    }

    /** Returns the last report year the edition is for; empty for the edition in force. */
    public OptionalInt lastYear() {
        return lastYear == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(lastYear);
    }

    /** Returns what the edition is called in a message. */
    public Wording title() {
        return title;
    }

    /** Returns the edition that is for a report year; empty for the years before the form. */
    public static Optional<FormEdition> forYear(int year) {
        for (FormEdition edition : values()) {
            if (edition.firstYear <= year && year <= edition.lastYear) {
                return Optional.of(edition);
            }
        }
        return Optional.empty();
    }

    /** Returns the edition in force: the last one. */
    public static FormEdition inForce() {
        return values()[values().length - 1];
    }

    /**
     * Returns the table of a section.
     *
     * @throws IllegalArgumentException if the section is narrative
     */
    public FormTable table(Section section) {
        return Grid.of(this).table(section);
    }

    /** Returns every cell of the edition, in the order of the form: section 二, then 三, then 四, each row by row. */
    public List<CellRef> cells() {
        return Grid.of(this).cells();
    }

    /**
     * Returns the cell of a row and a column.
     *
     * @throws IllegalArgumentException if this edition has no such cell
     */
    public CellRef cell(FormRow row, FormColumn column) {
        return table(row.section()).cell(row, column);
    }

    /**
     * Returns the cell with a {@linkplain CellRef#path() path}, such as {@code applications.outcomes.total.naturalPerson}.
     *
     * @throws IllegalArgumentException if this edition has no such cell
     */
    public CellRef cell(String path) {
        return Grid.of(this).cell(path);
    }
}
