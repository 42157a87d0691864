/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import java.util.Optional;

/** What is to be written of one file, worked out piece by piece as it is asked for. */
interface Passages extends AutoCloseable {

    /** The file. */
    String file();

    /** How long it took to work them out so far. */
    long nanos();

    /** Works out the next piece, and returns what writes it; empty behind the last one. */
    Optional<Runnable> next();

    @Override
    void close();
}
