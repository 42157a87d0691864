/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.text.Wording;

/** Thrown when a source has no table of the form that could be read, or is too large to be a report. */
public final class NotAReportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Wording reason;

    NotAReportException(Wording reason) {
        super(reason.en());
        this.reason = reason;
    }

    /** Returns why the source is not a report that could be read. */
    public Wording reason() {
        return reason;
    }
}
