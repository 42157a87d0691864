/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.publishedform.internal.Folding;
import io.github.gongkai.text.Wording;
import java.nio.charset.Charset;
import java.util.List;

/**
 * Reads annual reports as organs publish them.
 *
 * <p>An HTML page may have its tables anywhere and merged in any way: rows and columns are known by their labels. Nothing
 * but the page itself is read; no script is run and no address is followed. A page that this library writes is read back as
 * the report that it was written from.
 *
 * <p>The text form has one row of a table to a line, with bars or tabs between the cells; tables that lost their cells, as in text out
 * of a PDF, are read as far as nothing has to be guessed. It may start with a header of lines
 * {@code organ:}, {@code year:}, {@code edition:} and {@code extract: yes}, ended by a line {@code ---}; without one, the
 * organ and the year are taken from the title, and the edition from the tables.
 *
 * <p>Whatever the input, the outcome is a {@link Reading} or a {@link NotAReportException}.
 */
public final class PublishedForm {

    /** The largest source that is read, in characters or bytes: {@value}. Real reports have some ten thousand. */
    public static final int MAX_LENGTH = 16 * 1024 * 1024;

    /** The most lines of text and rows of tables that are read of a source: {@value}. Real reports have some hundred. */
    public static final int MAX_LINES = 200_000;

    private PublishedForm() {}

    /**
     * Reads a report as an HTML page, if the source begins with a tag, or else in text form.
     *
     * @throws NotAReportException if no table of the form could be read, or the source is longer than {@link #MAX_LENGTH} or {@link #MAX_LINES}
     */
    public static Reading read(String source) {
        return isHtml(source) ? readHtml(source) : readText(source);
    }

    /**
     * Reads a report as an HTML page, if the source begins with a tag, or else in text form, from UTF-8 or from GB18030;
     * which of them it is is found out from the bytes.
     *
     * @throws NotAReportException if no table of the form could be read, or there are more bytes than {@link #MAX_LENGTH} or lines than {@link #MAX_LINES}
     */
    public static Reading read(byte[] bytes) {
        requireLength(bytes.length);
        return read(Decoding.detect(bytes));
    }

    /**
     * Reads a report as an HTML page, if the source begins with a tag, or else in text form, from a known encoding.
     *
     * @throws NotAReportException if no table of the form could be read, or there are more bytes than {@link #MAX_LENGTH} or lines than {@link #MAX_LINES}
     */
    public static Reading read(byte[] bytes, Charset charset) {
        requireLength(bytes.length);
        return read(Decoding.of(bytes, charset));
    }

    /**
     * Reads a report as an HTML page.
     *
     * @throws NotAReportException if no table of the form could be read, or the page is longer than {@link #MAX_LENGTH} or {@link #MAX_LINES}
     */
    public static Reading readHtml(String html) {
        requireLength(html.length());
        return FormReader.readHtml(html, "", List.of());
    }

    /**
     * Reads a report in text form.
     *
     * @throws NotAReportException if no table of the form could be read, or the text is longer than {@link #MAX_LENGTH} or {@link #MAX_LINES}
     */
    public static Reading readText(String text) {
        requireLength(text.length());
        return FormReader.readText(text, "", List.of());
    }

    /**
     * Reads a report in text form from UTF-8, with or without a byte order mark, or from GB18030; which of them it is is
     * found out from the bytes.
     *
     * @throws NotAReportException if no table of the form could be read, or there are more bytes than {@link #MAX_LENGTH} or lines than {@link #MAX_LINES}
     */
    public static Reading readText(byte[] bytes) {
        requireLength(bytes.length);
        return readText(Decoding.detect(bytes));
    }

    /**
     * Reads a report in text form from a known encoding.
     *
     * @throws NotAReportException if no table of the form could be read, or there are more bytes than {@link #MAX_LENGTH} or lines than {@link #MAX_LINES}
     */
    public static Reading readText(byte[] bytes, Charset charset) {
        requireLength(bytes.length);
        return readText(Decoding.of(bytes, charset));
    }

    private static Reading read(Decoding decoding) {
        return isHtml(decoding.text())
                ? FormReader.readHtml(decoding.text(), decoding.charset().name(), decoding.notes())
                : readText(decoding);
    }

    private static Reading readText(Decoding decoding) {
        return FormReader.readText(decoding.text(), decoding.charset().name(), decoding.notes());
    }

    /** Whether a source begins with a tag, a comment or a declaration. */
    private static boolean isHtml(String source) {
        int start = 0;
        while (start < source.length() && Folding.isSpace(source.charAt(start))) {
            start++;
        }
        if (start + 1 >= source.length() || source.charAt(start) != '<') {
            return false;
        }
        char next = source.charAt(start + 1);
        return next == '!' || next == '?' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
    }

    /** Refuses a source that has more lines than are read. */
    static void requireLines(int lines) {
        if (lines > MAX_LINES) {
            throw new NotAReportException(Wording.of(
                    "来源的行数超过可读取的" + MAX_LINES + "，不可能是年度报告。",
                    "The source has more lines than the " + MAX_LINES
                            + " that are read; it cannot be an annual report."));
        }
    }

    private static void requireLength(int length) {
        if (length > MAX_LENGTH) {
            throw new NotAReportException(Wording.of(
                    "来源的长度为" + length + "，超过可读取的" + MAX_LENGTH + "，不可能是年度报告。",
                    "The source has a length of " + length + ", more than the " + MAX_LENGTH
                            + " that are read; it cannot be an annual report."));
        }
    }
}
