/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes for people what several reports come to, as a table. */
final class TallyText {
    private final TextPage page;
    private final Tally tally;

    TallyText(TextPage page, Tally tally) {
        this.page = page;
        this.tally = tally;
    }

    void write() {
        Map<String, Long> lines = new LinkedHashMap<>();
        lines.put(page.say("文件", "Files"), tally.files());
        lines.put(page.say("报告", "Reports"), tally.reports());
        lines.put(page.say("  符合", "  Satisfied"), tally.count(Standing.SATISFIED));
        lines.put(page.say("  没有不符，有未定", "  Undecided only"), tally.count(Standing.UNDECIDED));
        lines.put(page.say("  不符，最重为错误", "  Violated, at worst error"), tally.count(Standing.ERROR));
        lines.put(page.say("  不符，最重为警告", "  Violated, at worst warning"), tally.count(Standing.WARNING));
        lines.put(page.say("  不符，最重为提示", "  Violated, at worst info"), tally.count(Standing.INFO));
        lines.put(page.say("未能读取的文件或行", "Files or lines that could not be read"), tally.count(Standing.UNUSABLE));
        int labels = lines.keySet().stream().mapToInt(Columns::width).max().orElse(0);
        int digits = lines.values().stream()
                .mapToInt(count -> Long.toString(count).length())
                .max()
                .orElse(0);
        page.line(page.say("汇总", "Summary"));
        lines.forEach((label, count) -> page.line(
                "  " + Columns.padded(label, labels) + "  " + Columns.toTheRight(Long.toString(count), digits)));
    }
}
