/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.jackson.GongkaiJson;
import io.github.gongkai.testkit.Reports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are checked several at once. */
class JobsTest extends CommandTest {
    private static final List<String> REAL = List.of(
            GUICHI,
            SUQIAN,
            SHANGHAI,
            "city-2025.txt",
            "partial-haicheng-xiliu-2023.txt",
            "partial-huichang-zhongcun-2020.txt",
            "partial-nilka-town-2023.txt",
            "partial-wuhan-ecology-2020.txt");

    @BeforeEach
    @AfterEach
    void noThreadOutlivesTheCommand() {
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("gongkai-worker");
    }

    /** The real reports, generated ones, and what cannot be used, under names in an order that the seed gives. */
    private String folder(long seed) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String real : REAL) {
            texts.add(text(real));
        }
        for (int i = 0; i < 10; i++) {
            texts.add(json(Reports.consistent().generate(seed + i)));
            texts.add(json(Reports.broken().generate(seed + i).report()));
            texts.add(json(Reports.withMissingCells().generate(seed + i)));
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            lines.append(
                            i % 5 == 4
                                    ? "{}"
                                    : json(Reports.broken().generate(seed - i).report()))
                    .append('\n');
        }
        texts.addAll(List.of(lines.toString(), "", "只有文字，没有表格。", "{", "{\"year\":", "\u0000\u0001", "[]"));
        Collections.shuffle(texts, new Random(seed));
        for (int i = 0; i < texts.size(); i++) {
            write("年报/" + i + "号.txt", texts.get(i));
        }
        return folder().resolve("年报").toString();
    }

    private static String json(AnnualReport report) {
        return GongkaiJson.strict().write(report);
    }

    @ParameterizedTest
    @CsvSource({"1, text", "2, text", "3, json", "4, json", "5, text --lang en --fail-on undecided"})
    void outputIsTheSameForAnyNumberOfJobs(long seed, String format) throws IOException {
        String folder = folder(seed);
        String filled = folder().resolve("补全.ndjson").toString();
        String command = "check --format " + format + " " + folder + " --fill " + filled + " --to ndjson --jobs ";

        int code = run((command + 1).split(" "));
        String expected = out() + err();
        String expectedFilled = Files.readString(Path.of(filled));

        assertThat(code).isEqualTo(2);
        assertThat(expected).contains("44号.txt").hasSizeGreaterThan(50_000);
        for (int jobs : new int[] {2, 3, 8, 64}) {
            assertThat(run((command + jobs).split(" "))).isEqualTo(code);
            assertThat(out() + err()).isEqualTo(expected);
            assertThat(Files.readString(Path.of(filled))).isEqualTo(expectedFilled);
        }
        assertThat(run(command.replace("--jobs ", "").split(" "))).isEqualTo(code);
        assertThat(out() + err()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"error, 0, 1", "warning, 1, 1", "info, 1, 1", "undecided, 1, 1"})
    void exitCodeIsTheWorstOfAllFiles(String failOn, int withAWarning, int withAnError) throws IOException {
        for (int i = 0; i < 20; i++) {
            write("年报/" + i + ".txt", text(GUICHI));
        }
        String one = folder().resolve("年报/7.txt").toString();
        String folder = folder().resolve("年报").toString();
        for (String jobs : List.of("1", "2", "5")) {
            Files.writeString(Path.of(one), text(GUICHI));
            assertThat(run("check", "--fail-on", failOn, "--jobs", jobs, folder))
                    .isZero();
            Files.writeString(Path.of(one), with(text(GUICHI), "year: 2020", "year: 2021"));
            assertThat(run("check", "--fail-on", failOn, "--jobs", jobs, folder))
                    .isEqualTo(withAWarning);
            Files.writeString(Path.of(one), with(text(GUICHI), "行政许可 | 6 | 0 |", "行政许可 | 6 | -7 |"));
            assertThat(run("check", "--fail-on", failOn, "--jobs", jobs, folder))
                    .isEqualTo(withAnError);
            Files.writeString(Path.of(one), "");
            assertThat(run("check", "--fail-on", failOn, "--jobs", jobs, folder))
                    .isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65", "-1", "two", ""})
    void numberOfJobsIsFromOneTo64(String jobs) throws IOException {
        assertThat(run("check", report(GUICHI), "--jobs", jobs)).isEqualTo(2);

        assertThat(out()).isEmpty();
        assertThat(err()).contains("用法有误 / wrong usage", "--jobs");
    }

    /** What waits to be written, when nobody takes it, has been read; what was not read is gone when its turn comes. */
    @ParameterizedTest
    @CsvSource({"1, 1", "2, 6", "4, 12"})
    void filesAreNotReadFarAheadOfWhatIsTaken(int jobs, int atMost) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 100; i < 200; i++) {
            files.add(Path.of(write("年报/" + i + ".txt", text(SUQIAN))));
        }
        String out = printed(
                () -> {
                    for (Path file : files) {
                        Files.delete(file);
                    }
                },
                "check",
                "--jobs",
                Integer.toString(jobs),
                folder().resolve("年报").toString());

        int read = 100 - out.split("没有这个文件。", -1).length + 1;
        assertThat(read).isBetween(1, atMost);
        assertThat(out).contains("  报告                " + (read < 10 ? "  " : " ") + read + "\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void linesAreNotReadFarAheadOfWhatIsTaken(int jobs) throws IOException {
        String line = json(Reports.consistent().generate(1)) + "\n";
        String first = write("年报/1.txt", text(SUQIAN));
        Path lines = Path.of(write("年报/2.ndjson", line.repeat(500)));
        assertThat(first).isNotEmpty();

        String out = printed(
                () -> Files.writeString(lines, line.repeat(20) + "{}\n"),
                "check",
                "--jobs",
                Integer.toString(jobs),
                folder().resolve("年报").toString());

        assertThat(out).contains(lines + "，第21行\n").doesNotContain(lines + "，第22行");
    }

    private interface Action {
        void run() throws IOException;
    }

    /** What is printed where, before anything of it is taken, something happens, after a while in which the workers could do much. */
    private static String printed(Action action, String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] from, int offset, int length) {
                if (size() == 0) {
                    try {
                        Thread.sleep(1000);
                        action.run();
                    } catch (IOException | InterruptedException e) {
                        throw new AssertionError(e);
                    }
                }
                super.write(from, offset, length);
            }
        };
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Main.run(InputStream.nullInputStream(), out, out, arguments);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void fewOutcomesWaitToBeWritten(int jobs) throws IOException {
        String lines = (json(Reports.consistent().generate(1)) + "\n").repeat(50);
        for (int i = 0; i < 20; i++) {
            write("年报/" + i + ".ndjson", lines);
        }
        AtomicInteger waiting = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger written = new AtomicInteger();
        CheckRun run = run(outcome -> {
            most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
            return () -> {
                if (written.getAndIncrement() == 10) {
                    pause();
                }
                waiting.decrementAndGet();
            };
        });

        run.check(listed(), jobs, Optional.empty());

        assertThat(written).hasValue(20 * 50);
        assertThat(most).hasValueBetween(jobs, 5 * jobs);
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void faultOfTheProgramInOneFileIsSaidAndIsNotTheEndOfTheOthers(int jobs) throws IOException {
        for (int i = 100; i < 120; i++) {
            write("年报/" + i + ".txt", text(SUQIAN));
        }
        List<String> written = new ArrayList<>();
        CheckRun run = run(outcome -> {
            if (outcome instanceof Outcome.Checked && outcome.file().endsWith("110.txt")) {
                throw new IllegalStateException("it went wrong");
            }
            return () -> written.add(outcome.file());
        });

        run.check(listed(), jobs, Optional.empty());

        assertThat(written).hasSize(20).isSorted();
        assertThat(run.exitCode()).isEqualTo(ExitCode.INTERNAL_ERROR);
        assertThat(err())
                .contains("程序内部错误 / internal error: " + folder().resolve("年报/110.txt")
                        + ": java.lang.IllegalStateException: it went wrong")
                .contains("\tat ");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void memoryThatRanOutIsTheEndOfAllWithTheNameOfTheFile(int jobs) throws IOException {
        for (int i = 100; i < 120; i++) {
            write("年报/" + i + ".txt", text(SUQIAN));
        }
        List<String> written = new ArrayList<>();
        CheckRun run = run(outcome -> {
            if (outcome.file().endsWith("110.txt")) {
                throw new OutOfMemoryError("no memory");
            }
            return () -> written.add(outcome.file());
        });

        assertThatThrownBy(() -> run.check(listed(), jobs, Optional.empty()))
                .hasStackTraceContaining("年报/110.txt")
                .hasRootCauseMessage("no memory");
        assertThat(written).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void nothingMoreIsCheckedWhenNobodyTakesWhatIsWritten(int jobs) throws IOException {
        String lines = (json(Reports.consistent().generate(1)) + "\n").repeat(1000);
        for (int i = 0; i < 20; i++) {
            write("年报/" + i + ".ndjson", lines);
        }
        AtomicInteger taken = new AtomicInteger();
        PrintStream head = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                if (taken.incrementAndGet() > 100_000) {
                    throw new IOException("broken pipe");
                }
            }
        });
        String[] command = {
            "check", "--jobs", Integer.toString(jobs), folder().resolve("年报").toString()
        };

        assertThat(Main.run(
                        InputStream.nullInputStream(), head, new PrintStream(OutputStream.nullOutputStream()), command))
                .isEqualTo(3);

        assertThat(taken).hasValueLessThan(200_000);
    }

    /** The standard input, which may take its time for ever, is not read before its turn. */
    @Test
    void standardInputAmongFilesStaysStandardInput() throws IOException {
        PrintStream gone = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("broken pipe");
            }
        });
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("it was read");
            }

            @Override
            public int read(byte[] to, int offset, int length) {
                return read();
            }
        };
        assertThat(Main.run(endless, gone, gone, "check", "--jobs", "4", report(SUQIAN), "-"))
                .isEqualTo(3);
        String before = write("a.txt", text(SUQIAN));
        String behind = write("b.txt", text(SHANGHAI));
        in(text(GUICHI));

        assertThat(run("check", "--jobs", "4", before, "-", behind)).isZero();

        assertThat(out()).containsSubsequence("宿迁市人民政府", "池州市公安局", "  文件：-", behind);
    }

    private List<NamedFile> listed() {
        return ReportFiles.listed(
                FileRole.REPORT, List.of(folder().resolve("年报").toString()), false);
    }

    /** A run whose output does nothing but what is given. */
    private CheckRun run(Function<Outcome, Runnable> prepare) {
        Output output = new Output() {
            @Override
            public Runnable prepare(Outcome outcome) {
                return prepare.apply(outcome);
            }

            @Override
            public void close() {}
        };
        Checker checker = new Checker(
                new Sources(InputStream.nullInputStream(), null), Diagnoser.of(RuleSet.standard()), Set.of());
        PrintStream out = new PrintStream(OutputStream.nullOutputStream());
        return new CheckRun(checker, output, FailOn.error, out, errors());
    }
}
