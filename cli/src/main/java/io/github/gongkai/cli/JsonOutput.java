/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Writes outcomes for programs: an array with an object for each report. */
final class JsonOutput implements Output {
    private final PrintStream out;
    private boolean hasWritten;

    JsonOutput(PrintStream out) {
        this.out = out;
    }

    @Override
    public Runnable prepare(Outcome outcome) {
        byte[] object = JsonPage.object(page -> new OutcomeJson(page).write(outcome));
        return () -> {
            write(hasWritten ? "," : "[");
            hasWritten = true;
            out.write(object, 0, object.length);
        };
    }

    private void write(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
    }

    @Override
    public void close() {
        out.println(hasWritten ? "]" : "[]");
        out.flush();
    }
}
