/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;

/** A value written with Java serialization. */
public final class SerialForm {
    private final byte[] bytes;

    private SerialForm(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Writes a value. */
    public static SerialForm of(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return new SerialForm(bytes.toByteArray());
    }

    /** Returns this form with a number, where it first stands in eight bytes, replaced by another. */
    public SerialForm replacing(long number, long by) {
        byte[] damaged = bytes.clone();
        ByteBuffer buffer = ByteBuffer.wrap(damaged);
        int place = 0;
        while (buffer.getLong(place) != number) {
            place++;
        }
        buffer.putLong(place, by);
        return new SerialForm(damaged);
    }

    /** Reads the value back. */
    public Object read() throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
