/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is shown beside the output of a run over many files, and the short output of one. */
class ProgressTest extends CommandTest {
    private String folder;

    @BeforeEach
    void reports() throws IOException {
        for (int i = 10; i < 30; i++) {
            write("年报/" + i + ".txt", i == 17 ? "无" : text(GUICHI));
        }
        folder = folder().resolve("年报").toString();
    }

    @Test
    void theOutputIsTheSameWithOrWithoutProgress() {
        assertThat(run("check", folder, "--progress", "never")).isEqualTo(2);
        String expected = out();
        assertThat(err()).isEmpty();

        assertThat(run("check", folder, "--progress", "always")).isEqualTo(2);
        assertThat(out()).isEqualTo(expected);
        assertThat(run("check", folder)).isEqualTo(2);
        assertThat(err()).as("the streams of a test are no terminal").isEmpty();
    }

    @Test
    void theBarIsDrawnOnOneLineAndTakenAwayBeforeTheSlowestFiles() {
        assertThat(run("check", folder, "--progress", "always")).isEqualTo(2);

        assertThat(err()).contains("] 0/20", "] 20/20");
        String[] lines = err().split("\n", -1);
        assertThat(lines[0]).matches("(?s).*\r *\r用时 [0-9]+\\.[0-9]{3} s，最慢的文件：");
        assertThat(lines).hasSize(5);
        assertThat(lines[1]).matches("  [0-9]+\\.[0-9]{3} s  .*年报/[0-9]+\\.txt");
    }

    @Test
    void oneFileHasNoProgress() throws IOException {
        assertThat(run("check", report(GUICHI), "--progress", "always")).isZero();

        assertThat(err()).isEmpty();
    }

    @Test
    void aSummaryHasALineForEachReport() {
        assertThat(run("check", folder, "--summary")).isEqualTo(2);

        assertThat(out().lines().limit(8).toList())
                .allMatch(line -> line.contains("年报/"))
                .filteredOn(line -> line.startsWith("符合"))
                .hasSize(7)
                .allMatch(line -> line.contains("2020 池州市公安局贵池分局"));
        assertThat(out()).contains("未能读取    " + folder + "/17.txt\n", "汇总\n", "  报告                19\n");
        assertThat(run("check", folder, "--summary", "--format", "json")).isEqualTo(2);
        assertThat(err()).contains("--summary");
    }
}
