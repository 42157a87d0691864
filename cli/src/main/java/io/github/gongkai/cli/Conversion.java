/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import java.io.IOException;

/** Writes reports in one form as they come, and says what cannot be used and what was noted on reading. */
final class Conversion {
    private final ReportWriter writer;
    private final Target target;
    private final TextPage page;
    private ExitCode code = ExitCode.OK;

    Conversion(ReportFormat format, Target target, TextPage page) {
        this.writer = new ReportWriter(format, target, this::refuse);
        this.target = target;
        this.page = page;
    }

    /** Takes what a file holds; false if it is a second report where the form is for one. */
    boolean add(Document document) throws IOException {
        if (document instanceof UnusableFile unusable) {
            refuse(unusable);
            return true;
        }
        Source source = (Source) document;
        source.sayNotes(page);
        return writer.add(source);
    }

    /** Says what cannot be used. */
    void refuse(UnusableFile unusable) {
        page.line(unusable.described(page.language()));
        code = ExitCode.UNUSABLE;
    }

    /** Writes what was held back. */
    void finish() throws IOException {
        writer.finish();
    }

    /** Whether what is written is still taken. */
    boolean isTaken() {
        return !target.isBroken();
    }

    ExitCode exitCode() {
        return code;
    }
}
