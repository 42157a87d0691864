/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether a run over several files shows how far it has come. */
final class ProgressOption {
    private static final Path STANDARD_ERROR = Path.of("/dev/fd/2");

    @Option(
            names = "--progress",
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            description = {
                "多个文件时在标准错误输出显示进度和最慢的文件：默认 auto，仅当其为终端。",
                "For several files, shows the progress and the slowest files on the standard error: by default auto, if that is a terminal."
            })
    private When when = When.auto;

    ProgressOption() {}

    /** When the progress is shown. */
    enum When {
        auto,
        always,
        never
    }

    /** The progress of a run over so many files; empty if it is not shown. */
    Optional<Progress> progress(TextPage err, int files, boolean isTerminal) {
        boolean isShown = when == When.always || (when == When.auto && isTerminal);
        return isShown && files > 1 ? Optional.of(new Progress(err, files)) : Optional.empty();
    }

    /** Whether the standard error of this process is a terminal, as far as the system says. */
    static boolean isTerminal() {
        try {
            String device = STANDARD_ERROR.toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }
}
