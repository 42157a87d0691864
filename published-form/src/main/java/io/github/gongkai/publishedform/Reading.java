/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.Section;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What was read from a published source: the report as far as it could be read, where each cell of it stands in the source,
 * and the notes. A source that is no report gives a {@link NotAReportException} instead.
 */
@Value.Immutable
public abstract sealed class Reading implements Serializable permits ImmutableReading {
    private static final long serialVersionUID = 1L;

    Reading() {}

    /** The report. Cells that the source does not carry are not read; nothing in it was guessed. */
    public abstract AnnualReport report();

    /** What kind of source it was. */
    public abstract SourceFormat format();

    /** The table sections of which at least one row was read. */
    public abstract Set<Section> tables();

    /** Where the source has the cells of the report; one that is not there, or could not be told apart, is not among them. */
    public abstract Map<CellRef, CellSource> sources();

    /** The name of the encoding that the source was decoded with; empty if it was given as text. */
    public abstract String charset();

    /** What was assumed or could not be read, in the order of the source. */
    public abstract List<Note> notes();

    /** Returns how much of the form was read: all of it, or which tables, rows and cells were not. */
    public final Coverage coverage() {
        return Coverage.of(report());
    }
}
