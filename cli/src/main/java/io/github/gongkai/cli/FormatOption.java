/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import picocli.CommandLine.Option;

/** The format that a command answers in. */
final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = {"输出格式，默认 text。", "Format of the output, text by default."})
    private Format format = Format.text;

    FormatOption() {}

    boolean isJson() {
        return format == Format.json;
    }

    /** A format of the output. */
    enum Format {
        text,
        json
    }
}
