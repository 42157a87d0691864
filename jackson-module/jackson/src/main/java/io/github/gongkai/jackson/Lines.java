/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream of bytes, one at a time, each in the buffer that all share. */
final class Lines implements Closeable {
    /** The longest line that is kept, in bytes. */
    static final int MAX_LENGTH = 1 << 24;

    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];

    /** Where the line begins and ends in the buffer, and where what was read of the stream ends. */
    private int start;

    private int stop;
    private int end;
    private long number;
    private boolean isTooLong;
    private boolean isAtEnd;

    /** Whether the line could not be read to its end, and is gone on with. */
    private boolean isUnfinished;

    Lines(InputStream in) {
        this.in = in;
    }

    /** Goes on to the next line; false if there is none. */
    boolean next() throws IOException {
        if (isAtEnd) {
            return false;
        }
        if (!isUnfinished) {
            number++;
            isTooLong = false;
            start = number == 1 ? 0 : stop + 1;
            stop = start;
        }
        isUnfinished = true;
        while (!findStop() && !isAtEnd) {
            fill();
        }
        isUnfinished = false;
        return true;
    }

    /** Looks for the end of the line in what was read. */
    private boolean findStop() {
        while (stop < end) {
            if (buffer[stop] == '\n') {
                return true;
            }
            stop++;
        }
        return false;
    }

    /** Reads on; a line that has become too long is dropped but for the fact. */
    private void fill() throws IOException {
        if (end - start > MAX_LENGTH) {
            isTooLong = true;
            start = end;
        }
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            stop -= start;
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = in.read(buffer, end, buffer.length - end);
        isAtEnd = read < 0;
        end += Math.max(0, read);
    }

    byte[] buffer() {
        return buffer;
    }

    int start() {
        return start;
    }

    int length() {
        return stop - start;
    }

    /** The number of the line, from 1. */
    long number() {
        return number;
    }

    boolean isTooLong() {
        return isTooLong || length() > MAX_LENGTH;
    }

    boolean isBlank() {
        for (int i = start; i < stop; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
