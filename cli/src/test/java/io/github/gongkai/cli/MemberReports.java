/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import java.io.IOException;
import java.util.stream.Collectors;

/** Reports of members made from Suqian's: one with all of its figures, and others with nothing but zeros. */
final class MemberReports {

    private MemberReports() {}

    /** Suqian's report as that of another organ. */
    static String all(String organ) throws IOException {
        String text = CommandTest.with(CommandTest.text(CommandTest.SUQIAN), "宿迁市2023年政府信息公开工作年度报告\n", "");
        return CommandTest.with(text, "organ: 宿迁市人民政府（全市汇总）", "organ: " + organ);
    }

    /** The same report with a zero for every figure. */
    static String zeros(String organ) throws IOException {
        return all(organ)
                        .lines()
                        .map(line -> line.matches(".*\\|.*[0-9] \\|") ? line.replaceAll("[0-9.]+ \\|", "0 |") : line)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
