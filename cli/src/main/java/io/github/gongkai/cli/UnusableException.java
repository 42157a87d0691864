/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.text.Wording;

/** Thrown where the content of a file is not what it is there for. */
final class UnusableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Wording reason;

    UnusableException(Wording reason) {
        super(reason.en());
        this.reason = reason;
    }

    Wording reason() {
        return reason;
    }
}
