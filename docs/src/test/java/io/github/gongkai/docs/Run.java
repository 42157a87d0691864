/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A program that was run: its exit code, and all that it printed. */
record Run(int exitCode, String printed) {
    private static final int NO_SUCH_PROGRAM = 127;

    static Run of(Path folder, String... command) throws InterruptedException {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().put("PYTHONIOENCODING", "utf-8");
            Process process = builder.start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), printed);
        } catch (IOException e) {
            return new Run(NO_SUCH_PROGRAM, e.toString());
        }
    }

    boolean succeeded() {
        return exitCode == 0;
    }
}
