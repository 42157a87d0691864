/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command line as a caller does, on files in a folder of its own. */
abstract class CommandTest {
    static final String GUICHI = "guichi-police-2020.txt";
    static final String SUQIAN = "suqian-city-2023.txt";
    static final String SHANGHAI = "shanghai-general-office-2019.txt";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private InputStream in = InputStream.nullInputStream();

    Path folder() {
        return folder;
    }

    void in(InputStream stream) {
        in = stream;
    }

    void in(String text) {
        in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Runs the command line; what was printed before is forgotten. */
    int run(String... arguments) {
        out.reset();
        err.reset();
        return Main.run(
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    /** What takes errors where the command line is not run as a whole. */
    PrintStream errors() {
        return new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** The text of one of the real reports of the documentation. */
    static String text(String report) throws IOException {
        try (InputStream stream = CommandTest.class.getResourceAsStream("/reports/" + report)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A file with one of the real reports of the documentation. */
    String report(String name) throws IOException {
        return write(name, text(name));
    }

    String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    /** The end of what is said of several reports, none of which has a warning or a hint for its worst finding; less than ten of each. */
    static String summary(int files, int satisfied, int undecided, int wrong, int unusable) {
        return """

                汇总
                  文件                %d
                  报告                %d
                    符合              %d
                    没有不符，有未定  %d
                    不符，最重为错误  %d
                    不符，最重为警告  0
                    不符，最重为提示  0
                  未能读取的文件或行  %d
                """.formatted(files, satisfied + undecided + wrong, satisfied, undecided, wrong, unusable);
    }

    /** The text with one part of it replaced; the part must be there. */
    static String with(String text, String before, String after) {
        assertThat(text).contains(before);
        return text.replace(before, after);
    }
}
