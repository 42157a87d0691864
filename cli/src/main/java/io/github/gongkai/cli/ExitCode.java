/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

/** What the command tells its caller. Over several files the highest code counts. */
enum ExitCode {
    /** Nothing that the caller asked to fail on. */
    OK(0),
    /** A check failed as {@code --fail-on} asks. */
    FAILED(1),
    /** A file cannot be used, or the usage is wrong. */
    UNUSABLE(2),
    /** A fault of this program. */
    INTERNAL_ERROR(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** The one of the two that counts. */
    ExitCode or(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
