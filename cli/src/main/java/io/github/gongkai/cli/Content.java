/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/**
 * What a file holds: the form of it, which is told from how it begins, and its bytes.
 *
 * @param bytes all of them, but for a byte order mark in front of what is not text
 */
record Content(Form form, InputStream bytes) {

    /** The names of the first columns of CSV; no report as text begins like this. */
    private static final String COLUMNS = "organ,year,edition,";

    private static final String QUOTED_COLUMNS = "\"organ\",\"year\",\"edition\",";

    /** The bytes of a byte order mark in UTF-8. */
    private static final String MARK = "\u00ef\u00bb\u00bf";

    /** A form that reports are read in. */
    enum Form {
        /** A page, or text. */
        PUBLISHED,
        /** One document. */
        JSON,
        /** A document on each line. */
        NDJSON,
        /** Cells, each on a line, behind a line with the names of the columns. */
        CSV
    }

    /**
     * Tells the form of what a stream gives. No more is read than the first line that is not blank, so that what comes after
     * it may take its time.
     */
    static Content of(InputStream in) throws IOException {
        Beginning beginning = new Beginning(in);
        int start = beginning.hasAt(0, MARK) ? MARK.length() : 0;
        int at = start;
        while (isSpace(beginning.at(at))) {
            at++;
        }
        if (beginning.at(at) != '{') {
            return beginning.hasAt(at, COLUMNS) || beginning.hasAt(at, QUOTED_COLUMNS)
                    ? new Content(Form.CSV, beginning.from(start))
                    : new Content(Form.PUBLISHED, beginning.from(0));
        }
        int last = at;
        for (; beginning.at(at) >= 0 && beginning.at(at) != '\n'; at++) {
            last = isSpace(beginning.at(at)) ? last : at;
        }
        return new Content(beginning.at(last) == '}' ? Form.NDJSON : Form.JSON, beginning.from(start));
    }

    private static boolean isSpace(int character) {
        return character == ' ' || character == '\t' || character == '\r' || character == '\n';
    }

    /** The first bytes of a stream, as many as are asked for. */
    private static final class Beginning {
        /** How far it is looked ahead at most. A line that is longer is a document by itself, if it is any. */
        private static final int MAX = 1 << 24;

        private final InputStream in;
        private byte[] bytes = new byte[1 << 13];
        private int length;

        Beginning(InputStream in) {
            this.in = in;
        }

        /** Whether these bytes, given as characters, stand at a place. */
        boolean hasAt(int place, String bytes) throws IOException {
            for (int i = 0; i < bytes.length(); i++) {
                if (at(place + i) != bytes.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        /** The byte at a place; negative behind the end. */
        int at(int place) throws IOException {
            while (place >= length) {
                if (length == bytes.length) {
                    if (length == MAX) {
                        return -1;
                    }
                    bytes = Arrays.copyOf(bytes, 2 * length);
                }
                int read = in.read(bytes, length, bytes.length - length);
                if (read < 0) {
                    return -1;
                }
                length += read;
            }
            return Byte.toUnsignedInt(bytes[place]);
        }

        /** Everything from a place on. */
        InputStream from(int place) {
            return new SequenceInputStream(new ByteArrayInputStream(bytes, place, length - place), in);
        }
    }
}
