/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

/**
 * What a line of many documents holds: a value, or nothing that can be read, which is not the end of the others.
 *
 * @param <T> the type of the value
 */
public sealed interface JsonLine<T> {

    /** Returns the number of the line, from 1; blank lines count. */
    long number();

    /**
     * A line that was read.
     *
     * @param number the number of the line, from 1
     * @param value what it holds
     * @param <T> the type of the value
     */
    record Read<T>(long number, T value) implements JsonLine<T> {}

    /**
     * A line that was refused.
     *
     * @param number the number of the line, from 1
     * @param reason why it was refused, with that number as its line
     * @param <T> the type of the value that it does not hold
     */
    record Refused<T>(long number, GongkaiJsonException reason) implements JsonLine<T> {}
}
