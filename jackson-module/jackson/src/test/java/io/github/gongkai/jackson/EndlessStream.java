/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import java.io.InputStream;

/** The same bytes again and again. */
final class EndlessStream extends InputStream {
    private final byte[] bytes;
    private long given;
    private boolean isClosed;

    EndlessStream(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** How many bytes were taken from it. */
    long given() {
        return given;
    }

    boolean isClosed() {
        return isClosed;
    }

    @Override
    public int read() {
        return bytes[(int) (given++ % bytes.length)];
    }

    @Override
    public int read(byte[] to, int from, int length) {
        for (int i = 0; i < length; i++) {
            to[from + i] = (byte) read();
        }
        return length;
    }

    @Override
    public void close() {
        isClosed = true;
    }
}
