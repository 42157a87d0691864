/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.publishedform.PublishedForm;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A page of the guide, by its path from the root: what its blocks hold, and what its program prints. */
record GuidePage(String path) {
    static final Path ROOT = Path.of("..");

    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    /** The fenced blocks of a language; "" for those that name none. */
    List<String> blocks(String language) throws IOException {
        return BLOCK.matcher(Files.readString(ROOT.resolve(path)))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    /** Compiles and runs the first Java block on a report in text form, and returns what it prints. */
    String run(Path folder, Path report) throws Exception {
        Path source =
                Files.writeString(folder.resolve("Program.java"), blocks("java").get(0));

        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes(AnnualReport.class) + File.pathSeparator + classes(PublishedForm.class),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        source.toString(),
                        report.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(java.waitFor()).as(printed).isZero();
        return printed;
    }

    private static String classes(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
