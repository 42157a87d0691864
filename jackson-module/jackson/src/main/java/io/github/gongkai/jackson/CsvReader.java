/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.AnnualReport;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;

/**
 * Reads reports from CSV as {@link CsvWriter} writes it: in UTF-8, with or without a byte order mark, with lines that end in
 * LF or CRLF. It holds one report at a time. Needs the same library. For one thread.
 *
 * <p>A report is the lines from its first on, which have the same organ, year and edition, until every cell of the edition
 * was there once, in any order. The next line begins the next report, which may be one with the same organ, year and
 * edition. Blank lines are skipped.
 *
 * <p>Nothing is guessed: a header with other columns or in another order, a cell that is missing or there twice, a line whose
 * columns do not go together, or a value that is not a number in plain digits is refused by a {@link GongkaiJsonException},
 * which names the cell or else the column. That ends the reading: where the next report begins could only be guessed.
 *
 * <p>A report that was read has the narrative {@linkplain io.github.gongkai.Narrative#leftOut() left out}, and states nothing
 * else that CSV does not carry.
 *
 * <p>The exception comes from {@link #hasNext} or {@link #next}. In Jackson 2 it is a checked one, so that it is the cause of
 * an {@link UncheckedIOException} there.
 */
public final class CsvReader implements Iterator<AnnualReport>, Closeable {
    private final CsvRows lines;
    private boolean isAtLine;
    private boolean isOver;

    /** Creates a reader of a stream, which is closed with the reader. */
    public CsvReader(InputStream in) throws JacksonException {
        this.lines = new CsvRows(in);
    }

    /**
     * Returns whether there is another line, which begins a report.
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    @Override
    public boolean hasNext() {
        if (isAtLine || isOver) {
            return isAtLine;
        }
        isOver = true;
        try {
            isAtLine = lines.next();
        } catch (JacksonException e) {
            throw unchecked(e);
        }
        isOver = !isAtLine;
        return isAtLine;
    }

    /**
     * Returns the next report.
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    @Override
    public AnnualReport next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There are no more reports.");
        }
        isAtLine = false;
        isOver = true;
        AnnualReport report;
        try {
            report = CsvReportReader.read(lines);
        } catch (JacksonException e) {
            throw unchecked(e);
        }
        isOver = false;
        return report;
    }

    /** Returns the reports that are left, as a stream that closes the reader when it is closed. */
    public Stream<AnnualReport> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(this::close);
    }

    /**
     * Closes the stream that the lines are read from.
     *
     * @throws UncheckedIOException if it cannot be closed
     */
    @Override
    public void close() {
        try {
            lines.close();
        } catch (JacksonException e) {
            throw unchecked(e);
        }
    }

    private static RuntimeException unchecked(Exception e) {
        return e instanceof IOException checked ? new UncheckedIOException(checked) : (RuntimeException) e;
    }
}
