/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quick start shows what the command line and its program print. */
class QuickStartTest extends CommandTest {
    private static final String REPORT = "docs/examples/reports/" + GUICHI;

    @TempDir
    private Path sources;

    @ParameterizedTest
    @CsvSource({"docs/quick-start.md, en", "docs/quick-start.zh-CN.md, zh"})
    void reportThatAddsUpIsPrintedAsShown(String page, String language) throws IOException {
        assertThat(run(
                        "check",
                        "--lang",
                        language,
                        GuidePage.ROOT.resolve(REPORT).toString()))
                .isZero();
        assertThat(out().replace(GuidePage.ROOT.resolve(REPORT).toString(), REPORT))
                .startsWith(new GuidePage(page).blocks("text").get(0));
    }

    @ParameterizedTest
    @CsvSource({"docs/quick-start.md, en", "docs/quick-start.zh-CN.md, zh"})
    void changedCopyIsPrintedAsShown(String page, String language) throws IOException {
        assertThat(run("check", "--lang", language, changed())).isEqualTo(1);
        assertThat(out()).contains("\n\n" + new GuidePage(page).blocks("text").get(1) + "\n");
    }

    @ParameterizedTest
    @CsvSource({"docs/quick-start.md", "docs/quick-start.zh-CN.md"})
    void programPrintsForTheChangedCopyWhatIsShown(String page) throws Exception {
        GuidePage guide = new GuidePage(page);

        assertThat(guide.run(sources, Path.of(changed())))
                .isEqualTo(guide.blocks("text").get(2));
    }

    /** Guichi's report with 3 applications of natural persons instead of 2. */
    private String changed() throws IOException {
        String right = Files.readString(GuidePage.ROOT.resolve(REPORT));
        return write("mine.txt", with(right, "申请数量 | 2 | 0 | 0 |", "申请数量 | 3 | 0 | 0 |"));
    }
}
