/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

/** Writes the outcomes of a run, one after the other as they come. */
interface Output extends AutoCloseable {

    /**
     * Works out what to write of what became of one file. Several threads may do so at once.
     *
     * @return what writes it; run by one thread, in the order of the outcomes
     */
    Runnable prepare(Outcome outcome);

    /** Writes what belongs behind the last outcome. */
    @Override
    void close();

    /** What became of the writing, when all is written. */
    default ExitCode exitCode() {
        return ExitCode.OK;
    }
}
