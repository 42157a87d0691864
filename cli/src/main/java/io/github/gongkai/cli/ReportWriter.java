/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.text.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import tools.jackson.core.JacksonException;

/** Writes reports in one form, one behind the other. */
final class ReportWriter {
    private final ReportFormat format;
    private final Target target;
    private final Consumer<UnusableFile> refused;

    /** The report of a form that is for one only, which is not written before it is known to be the only one. */
    private @Nullable Source only;

    private boolean hasWritten;

    /**
     * Makes a writer.
     *
     * @param refused what takes the reports that the form cannot carry
     */
    ReportWriter(ReportFormat format, Target target, Consumer<UnusableFile> refused) {
        this.format = format;
        this.target = target;
        this.refused = refused;
    }

    /** Takes a report; false if it is a second one where the form is for one, which is then not written either. */
    boolean add(Source source) throws IOException {
        if (format != ReportFormat.json) {
            write(source);
            return true;
        }
        boolean isFirst = only == null;
        only = isFirst ? source : null;
        return isFirst;
    }

    /** Writes what was held back. */
    void finish() throws IOException {
        if (only != null) {
            write(only);
        }
    }

    private void write(Source source) throws IOException {
        String report;
        try {
            report = format.written(source.report(), !hasWritten);
        } catch (JacksonException e) {
            refused.accept(new UnusableFile(FileRole.REPORT, source.file(), source.line(), cannotCarry(e)));
            return;
        }
        target.write(report.getBytes(StandardCharsets.UTF_8));
        hasWritten = true;
    }

    private Wording cannotCarry(JacksonException e) {
        return Wording.of(
                "不能写成 " + format + "（" + e.getOriginalMessage() + "）。",
                "It cannot be written as " + format + " (" + e.getOriginalMessage() + ").");
    }

    /** What to say of several reports where the form is for one. */
    static ParameterException severalReports(CommandSpec command) {
        return Usage.wrong(
                command,
                Wording.of(
                        "--to json 只写一份报告，而这里有多份；请用 --to ndjson",
                        "--to json is for exactly one report, and there are several; use --to ndjson"));
    }
}
