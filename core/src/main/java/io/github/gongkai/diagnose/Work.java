/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

/** So many steps of a search, each of which may be spent once. */
final class Work {
    private long left;

    Work(long steps) {
        this.left = steps;
    }

    /**
     * Spends a step.
     *
     * @throws SpentException if there is none left
     */
    void spend() {
        if (--left < 0) {
            throw new SpentException();
        }
    }

    /** All steps are spent. Says nothing of where, so that it costs nothing. */
    @SuppressWarnings("serial") // It never leaves the package.
    static final class SpentException extends RuntimeException {
        SpentException() {
            super("All steps of the search are spent.", null, false, false);
        }
    }
}
