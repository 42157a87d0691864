/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of a stream in UTF-8, without the byte order mark that it may begin with. It ends in front of bytes that are no
 * UTF-8, so that whoever reads it knows where they stand. Reads at least two characters at a time.
 */
final class Utf8Text extends Reader {
    private static final byte[] MARK = "\ufeff".getBytes(StandardCharsets.UTF_8);

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13).limit(0);
    private boolean isBegun;
    private boolean isAtEnd;
    private boolean isMalformed;
    private long line = 1;
    private int column = 1;

    Utf8Text(InputStream in) {
        this.in = in;
    }

    /** Whether the text ends because of bytes that are no UTF-8. */
    boolean isMalformed() {
        return isMalformed;
    }

    /** The line, from 1, behind what was read. */
    long line() {
        return line;
    }

    /** The column, from 1, behind what was read. */
    int column() {
        return column;
    }

    @Override
    public int read(char[] to, int from, int length) {
        try {
            begin();
            CharBuffer text = CharBuffer.wrap(to, from, length);
            while (!isMalformed) {
                CoderResult result = decoder.decode(bytes, text, isAtEnd);
                if (text.position() > from) {
                    count(to, from, text.position());
                    return text.position() - from;
                }
                isMalformed = result.isError();
                if (isAtEnd) {
                    break;
                }
                fill();
            }
            return -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void count(char[] text, int from, int until) {
        for (int i = from; i < until; i++) {
            column++;
            if (text[i] == '\n') {
                line++;
                column = 1;
            }
        }
    }

    private void begin() throws IOException {
        if (!isBegun) {
            isBegun = true;
            byte[] first = in.readNBytes(MARK.length);
            if (!Arrays.equals(first, MARK)) {
                bytes.limit(first.length).put(first).flip();
            }
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        isAtEnd = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
