/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.diagnose.Derivation;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import picocli.CommandLine.Model.CommandSpec;

/** Writes outcomes as another output does, and each report that was checked, with the figures filled in that the rules force, to a file. */
final class FillingOutput implements Output {
    private final Output outcomes;
    private final String name;
    private final CommandSpec command;
    private final TextPage said;
    private final TextPage failed;
    private final Target target;
    private final ReportWriter reports;
    private ExitCode code = ExitCode.OK;

    /**
     * Makes an output.
     *
     * @param said what it says on which figures were filled in
     * @param failed what it says on what cannot be written
     */
    FillingOutput(
            Output outcomes, ReportFormat format, String name, CommandSpec command, TextPage said, TextPage failed) {
        this.outcomes = outcomes;
        this.name = name;
        this.command = command;
        this.said = said;
        this.failed = failed;
        this.target = new Target(name, said.out());
        this.reports = new ReportWriter(format, target, this::refuse);
    }

    @Override
    public Runnable prepare(Outcome outcome) {
        Runnable writing = outcomes.prepare(outcome);
        if (!(outcome instanceof Outcome.Checked checked)) {
            return writing;
        }
        Derivation derivation = checked.derivation();
        byte[] text = said.written(own ->
                new DerivationText(own, derivation).write(checked.source().place(own.language()), name));
        Source filled = checked.source().with(derivation.filledReport());
        return () -> {
            writing.run();
            said.write(text);
            fill(filled);
        };
    }

    private void fill(Source filled) {
        try {
            if (!reports.add(filled)) {
                throw ReportWriter.severalReports(command);
            }
        } catch (IOException | InvalidPathException e) {
            refuse(e);
        }
    }

    private void refuse(UnusableFile unusable) {
        failed.line(unusable.described(failed.language()));
        code = ExitCode.UNUSABLE;
    }

    private void refuse(Exception e) {
        failed.line(failed.say(Target.cannotBeWritten(name, e)));
        code = ExitCode.UNUSABLE;
    }

    @Override
    public void close() {
        try (target) {
            reports.finish();
        } catch (IOException | InvalidPathException e) {
            refuse(e);
        }
        outcomes.close();
    }

    @Override
    public ExitCode exitCode() {
        return code;
    }
}
