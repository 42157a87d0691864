/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.rollup.YearTotals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says for people what was added up and written, what was left out, and what deserves a look. */
final class SumSummary {
    private final TextPage page;
    private final YearTotals added;

    SumSummary(TextPage page, YearTotals added) {
        this.page = page;
        this.added = added;
    }

    void write(AnnualReport sum, String target, List<Source> sources) {
        page.line(page.say("已相加：", "Added up: ")
                + YearOfSum.described(added, page.language())
                + page.say("；写入 ", "; written to ")
                + target);
        page.line(page.say(
                "有合计的" + count(sum, EntryState.STATED) + "格，空白的" + count(sum, EntryState.BLANK) + "格，因有报告未填明或未读到而没有合计的"
                        + count(sum, EntryState.NOT_READ) + "格",
                "Cells with a sum: " + count(sum, EntryState.STATED) + ", blank: " + count(sum, EntryState.BLANK)
                        + ", without a sum since a report does not state the cell or it was not read: "
                        + count(sum, EntryState.NOT_READ)));
        Map<Boolean, List<Source>> isAdded = sources.stream().collect(Collectors.partitioningBy(this::isAdded));
        writeLeftOut(isAdded.getOrDefault(false, List.of()));
        writeRepeated(isAdded.getOrDefault(true, List.of()));
        page.noted(page.say("有读取说明的报告", "Reports with notes on reading"), sources);
        page.out().flush();
    }

    private boolean isAdded(Source source) {
        return source.report().year().equals(added.year()) && source.report().edition() == added.edition();
    }

    private void writeLeftOut(List<Source> sources) {
        page.section(page.say("未计入的报告", "Reports that were left out"), sources.size());
        sources.forEach(source -> page.line("  · " + source.place(page.language()) + page.say("：", ": ")
                + YearOfSum.described(source.report().year(), source.report().edition(), page.language())));
    }

    private void writeRepeated(List<Source> sources) {
        Map<String, Long> repeated = sources.stream()
                .flatMap(source -> source.report().organ().map(Organ::name).stream())
                .collect(Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()));
        repeated.values().removeIf(count -> count == 1);
        page.section(page.say("有多份报告的机关，各份都已计入", "Organs with several reports, all of them added"), repeated.size());
        repeated.forEach((name, count) -> page.line("  · " + name + page.say("：" + count + "份", ": " + count)));
    }

    private static long count(AnnualReport sum, EntryState state) {
        return sum.edition().cells().stream()
                .filter(cell -> sum.entry(cell).state() == state)
                .count();
    }
}
