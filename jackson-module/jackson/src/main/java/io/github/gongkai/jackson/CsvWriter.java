/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import java.io.Closeable;
import java.io.OutputStream;
import java.math.BigDecimal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * Writes reports as tidy CSV: a line for each cell of each report, in the order of the form. For pandas, R, SQL and
 * spreadsheets. It is in UTF-8 without a byte order mark, with commas, the quotes of RFC 4180, and lines that end in LF.
 * Needs the library jackson-dataformat-csv; an application that is a module requires it itself. For one thread.
 *
 * <p>The header is {@code organ,year,edition,table,row,column,cell,value,unit,state,text}. What is not there is empty.
 *
 * <ul>
 *   <li>{@code organ}: the name of the organ
 *   <li>{@code year}: the year of the report
 *   <li>{@code edition}: the name of the {@link io.github.gongkai.form.FormEdition}
 *   <li>{@code table}, {@code row}, {@code column}: the identifiers of section, row and column
 *   <li>{@code cell}: the cell as a JSON Pointer, {@code /applications/outcomes/granted/naturalPerson}
 *   <li>{@code value}: the stated figure in plain digits with its published decimals; nothing else, ever
 *   <li>{@code unit}: the unit of a stated amount, {@code TEN_THOUSAND_YUAN}, {@code YUAN} or {@code NONE}
 *   <li>{@code state}: {@code STATED}, {@code BLANK}, {@code MARKED}, {@code UNREADABLE} or {@code NOT_READ}
 *   <li>{@code text}: the published text of a mark, or of what is unreadable
 * </ul>
 *
 * <p>CSV does not carry the code, level and kind of the organ, the period, the day of publication, the narrative, and the
 * outline.
 *
 * <p>Spreadsheets execute what begins like a formula. So an organ or text that begins with {@code =}, {@code +}, {@code -},
 * {@code @}, a tab, a carriage return or an apostrophe has an apostrophe in front of it; the empty name of an organ is an
 * apostrophe alone. Reading takes one apostrophe off. A value is a number and is never changed.
 */
public final class CsvWriter implements Closeable {
    private static final CsvMapper MAPPER = CsvMapper.builder(
                    CsvFactory.builder().build())
            .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private final JsonGenerator generator;

    /** Creates a writer to a stream, which is closed with the writer, and writes the header. */
    public CsvWriter(OutputStream out) throws JacksonException {
        this.generator = MAPPER.createGenerator(out);
        generator.writeStartArray();
        for (CsvColumn column : CsvColumn.values()) {
            generator.writeString(column.title());
        }
        generator.writeEndArray();
    }

    /**
     * Writes the lines of a report.
     *
     * @throws JacksonException if the stream cannot be written, or a text has half of a surrogate pair in it, which UTF-8
     *     cannot carry; then no line of the report is written
     */
    public void write(AnnualReport report) throws JacksonException {
        String organ = report.organ().map(Organ::name).map(CsvText::field).orElse("");
        String year =
                report.year().map(known -> Integer.toString(known.value())).orElse("");
        requireWellFormed(organ, CsvColumn.ORGAN.title());
        for (CellRef cell : report.edition().cells()) {
            requireWellFormed(report.entry(cell).text().orElse(""), cell.pointer());
        }
        for (CellRef cell : report.edition().cells()) {
            write(organ, year, cell, report.entry(cell));
        }
    }

    private void requireWellFormed(String text, String where) throws JacksonException {
        if (!JsonOutput.isWellFormed(text)) {
            throw DatabindException.from(
                    generator, "At " + where + ": half of a surrogate pair in a text, which CSV cannot carry.");
        }
    }

    private void write(String organ, String year, CellRef cell, Entry entry) throws JacksonException {
        generator.writeStartArray();
        text(organ);
        generator.writeString(year);
        generator.writeString(cell.edition().name());
        generator.writeString(cell.section().identifier());
        generator.writeString(cell.row().identifier());
        generator.writeString(cell.column().identifier());
        generator.writeString(cell.pointer());
        generator.writeString(entry.number().map(BigDecimal::toPlainString).orElse(""));
        generator.writeString(entry.amount().map(Amount::unit).map(Enum::name).orElse(""));
        generator.writeString(entry.state().name());
        text(entry.text().map(CsvText::field).orElse(""));
        generator.writeEndArray();
    }

    /** A carriage return alone is a reason for quotes, too, which Jackson 2.18 does not see. */
    private void text(String field) throws JacksonException {
        if (field.indexOf('\r') < 0) {
            generator.writeString(field);
        } else {
            generator.writeRawValue("\"" + field.replace("\"", "\"\"") + "\"");
        }
    }

    /** Closes the stream. */
    @Override
    public void close() throws JacksonException {
        generator.close();
    }
}
