/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The command line {@code gongkai}: thin over the library, which does all reading and checking.
 *
 * <p>It exports nothing. What it prints, and its exit codes, are its interface. {@code gongkai check report.html} checks a report;
 * {@code gongkai --help} says what else there is.
 */
module io.github.gongkai.cli {
    requires info.picocli;
    requires io.github.gongkai;
    requires io.github.gongkai.jackson;
    requires io.github.gongkai.publishedform;
    requires static org.jspecify;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.csv;
    requires tools.jackson.dataformat.yaml;

    opens io.github.gongkai.cli to
            info.picocli;
}
