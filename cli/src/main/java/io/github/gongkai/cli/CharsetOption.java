/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import java.io.InputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The encoding of reports that are pages or text. */
final class CharsetOption {

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = {
                "网页和文本的编码；不写则自动识别 UTF-8 与 GB18030。",
                "Encoding of pages and text; UTF-8 and GB18030 are detected if not given."
            })
    private @Nullable Charset charset;

    CharsetOption() {}

    Sources sources(InputStream in) {
        return new Sources(in, charset);
    }
}
