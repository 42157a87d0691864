/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.text.Wording;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Checks files, several at a time, and has the outcomes written in the order of the files. */
final class CheckRun {
    /** How many files are begun for each that is worked on at once, so that no thread waits for one that takes its time. */
    private static final int BEGUN = 2;

    private final Checker checker;
    private final Output output;
    private final FailOn failOn;
    private final PrintStream out;
    private final PrintStream err;
    private ExitCode worst = ExitCode.OK;

    CheckRun(Checker checker, Output output, FailOn failOn, PrintStream out, PrintStream err) {
        this.checker = checker;
        this.output = output;
        this.failOn = failOn;
        this.out = out;
        this.err = err;
    }

    /** The worst of what became of all reports so far. */
    ExitCode exitCode() {
        return worst;
    }

    /** Checks the reports in all files, as long as anyone takes what is written. */
    void check(List<NamedFile> files, int jobs, Optional<Progress> progress) {
        try (Workers workers = new Workers(jobs)) {
            Iterator<NamedFile> rest = files.iterator();
            Deque<Passages> begun = new ArrayDeque<>();
            do {
                while (rest.hasNext() && begun.size() < BEGUN * jobs) {
                    begun.add(begin(rest.next(), jobs, workers));
                }
                write(begun.remove(), progress);
            } while (!begun.isEmpty() && !out.checkError());
        }
    }

    /** Files are worked on ahead of their turn; pipes and the standard input, which may take their time for ever, are not. */
    private Passages begin(NamedFile file, int jobs, Workers workers) {
        Passages passages = new CheckedFile(file);
        return jobs > 1 && isRegular(file.file()) ? workers.ahead(passages) : passages;
    }

    private static boolean isRegular(String file) {
        try {
            return !file.equals(Sources.STANDARD_INPUT) && Files.isRegularFile(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void write(Passages passages, Optional<Progress> progress) {
        try (passages) {
            Optional<Runnable> next = passages.next();
            while (next.isPresent() && !out.checkError()) {
                progress.ifPresent(Progress::hide);
                next.get().run();
                next = passages.next();
            }
        }
        progress.ifPresent(shown -> shown.done(passages.file(), passages.nanos()));
    }

    /** Writes an outcome. */
    void write(Outcome outcome) {
        passage(outcome, code(outcome)).run();
    }

    private Runnable passage(Outcome outcome, ExitCode code) {
        Runnable writing = output.prepare(outcome);
        return () -> {
            writing.run();
            worst = worst.or(code);
        };
    }

    private ExitCode code(Outcome outcome) {
        if (outcome instanceof Outcome.Checked checked) {
            return failOn.fails(checked) ? ExitCode.FAILED : ExitCode.OK;
        }
        return ExitCode.UNUSABLE;
    }

    /** The reports in one file, which are read and checked as what is to be written of them is asked for. */
    private final class CheckedFile implements Passages {
        private final NamedFile named;
        private @Nullable ReportFile reports;
        private boolean isAtEnd;
        private final AtomicLong nanos = new AtomicLong();

        CheckedFile(NamedFile named) {
            this.named = named;
        }

        @Override
        public String file() {
            return named.file();
        }

        @Override
        public long nanos() {
            return nanos.get();
        }

        @Override
        public Optional<Runnable> next() {
            long start = System.nanoTime();
            Optional<Runnable> next = checked();
            nanos.addAndGet(System.nanoTime() - start);
            return next;
        }

        private Optional<Runnable> checked() {
            if (isAtEnd) {
                return Optional.empty();
            }
            try {
                return document().map(checker::check).map(outcome -> passage(outcome, code(outcome)));
            } catch (RuntimeException | StackOverflowError e) {
                isAtEnd = true;
                return Optional.of(fault(e));
            } catch (Error e) {
                throw new IllegalStateException(named.file(), e);
            }
        }

        private Optional<? extends Document> document() {
            if (named.refused().isPresent()) {
                isAtEnd = true;
                return named.refused();
            }
            if (reports == null) {
                reports = checker.reports(named.file());
            }
            return reports.next();
        }

        /** A fault of the program is the end of the file, and not of the others. */
        private Runnable fault(Throwable fault) {
            UnusableFile file = new UnusableFile(
                    FileRole.REPORT,
                    named.file(),
                    Wording.of("程序内部错误，没有核对完。", "Not checked to its end, since there was an internal error."));
            Runnable passage = passage(
                    new Outcome.Unchecked(file.file(), OptionalLong.empty(), List.of(file)), ExitCode.INTERNAL_ERROR);
            return () -> {
                passage.run();
                Main.internalError(err, named.file() + ": ", fault);
            };
        }

        @Override
        public void close() {
            if (reports != null) {
                reports.close();
            }
        }
    }
}
