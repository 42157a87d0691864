/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import java.io.IOException;

/**
 * Suqian's report for 2023, and a made-up one for 2024: it carries in what 2023 carries forward, and receives as much less
 * or more that all columns still add up; no documents are issued or repealed.
 */
final class FollowingYear {

    private FollowingYear() {}

    static String suqian2024() throws IOException {
        String text = CommandTest.text(CommandTest.SUQIAN);
        text = CommandTest.with(text, "year: 2023", "year: 2024");
        text = CommandTest.with(text, "宿迁市2023年", "宿迁市2024年");
        text = CommandTest.with(text, "申请数量 | 91 | 3 | 0 | 0 | 2 | 0 | 96 |", "申请数量 | 118 | 3 | 0 | 0 | 0 | 0 | 121 |");
        text = CommandTest.with(
                text, "申请数量 | 3402 | 99 | 0 | 4 | 5 | 1 | 3511 |", "申请数量 | 3375 | 99 | 0 | 4 | 7 | 1 | 3486 |");
        text = CommandTest.with(text, "规章 | 2 | 0 | 11 |", "规章 | 0 | 0 | 11 |");
        return CommandTest.with(text, "行政规范性文件 | 109 | 489 | 597 |", "行政规范性文件 | 0 | 0 | 597 |");
    }

    /** Suqian's report for 2023 with another line 四, what it carries forward. */
    static String suqian2023CarryingForward(String cells) throws IOException {
        return CommandTest.with(
                CommandTest.text(CommandTest.SUQIAN), "继续办理 | 118 | 3 | 0 | 0 | 0 | 0 | 121 |", "继续办理 | " + cells);
    }
}
