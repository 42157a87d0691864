/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.text.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** What a command writes to: the standard output, or a file, which is not touched before there is something to write. */
final class Target implements AutoCloseable {
    static final String STANDARD_OUTPUT = "-";

    private final String name;
    private final PrintStream out;
    private @Nullable OutputStream file;

    Target(String name, PrintStream out) {
        this.name = name;
        this.out = out;
    }

    private boolean isStandardOutput() {
        return name.equals(STANDARD_OUTPUT);
    }

    /**
     * Writes these bytes.
     *
     * @throws IOException if the file cannot be written
     * @throws java.nio.file.InvalidPathException if the name is none of a file
     */
    void write(byte[] bytes) throws IOException {
        if (isStandardOutput()) {
            out.write(bytes, 0, bytes.length);
            out.flush();
            return;
        }
        if (file == null) {
            file = Files.newOutputStream(Path.of(name));
        }
        file.write(bytes);
    }

    /** Whether the standard output takes nothing any more. */
    boolean isBroken() {
        return isStandardOutput() && out.checkError();
    }

    /**
     * Keeps what is read from being overwritten.
     *
     * @param which what to say that the target is
     * @throws picocli.CommandLine.ParameterException if the target is one of the files that are read
     */
    static void keep(List<String> read, String target, CommandSpec command, Wording which) {
        if (read.stream().anyMatch(file -> ReportFiles.isSame(file, target))) {
            throw Usage.wrong(command, Wording.of(which.zh() + "，不会覆盖", which.en() + ", which is not overwritten"));
        }
    }

    /** Why a file or the standard output cannot be written. */
    static Wording cannotBeWritten(String name, Exception e) {
        return Wording.of(
                "无法写入 " + name + "（" + e.getMessage() + "）。", name + " cannot be written (" + e.getMessage() + ").");
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
