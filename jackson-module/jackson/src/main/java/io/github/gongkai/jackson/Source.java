/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that knows whether it could be read: Jackson throws the same for that and for bytes that are no text. */
final class Source extends FilterInputStream {
    /** What is read from memory cannot break. */
    static final Source IN_MEMORY = new Source(InputStream.nullInputStream());

    private boolean isBroken;

    Source(InputStream in) {
        super(in);
    }

    boolean isBroken() {
        return isBroken;
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            isBroken = true;
            throw e;
        }
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        try {
            return super.read(to, from, length);
        } catch (IOException e) {
            isBroken = true;
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            super.close();
        } catch (IOException e) {
            isBroken = true;
            throw e;
        }
    }
}
