/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.check.Interval;
import io.github.gongkai.check.MissingCell;
import io.github.gongkai.check.Undecided;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.rule.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes the undecided checks for people. Those of a table that was not read are one line, and so are those of one rule that
 * are undecided for one and the same reason, if it does not lie in their own cells.
 */
final class UndecidedText {
    /** The most ranges that are listed for one check. */
    private static final int RANGES = 3;

    /** The most checks for one and the same reason that are listed one by one. */
    private static final int LISTED = 3;

    private final TextPage page;
    private final Outcome.Checked checked;

    UndecidedText(TextPage page, Outcome.Checked checked) {
        this.page = page;
        this.checked = checked;
    }

    void write(List<Undecided> undecided) {
        page.section(page.say("未定", "Undecided"), undecided.size());
        Map<Optional<Table>, List<Undecided>> byTable = undecided.stream()
                .collect(Collectors.groupingBy(this::tableNotRead, LinkedHashMap::new, Collectors.toList()));
        byTable.forEach((table, checks) -> table.ifPresent(known -> writeTable(known, checks)));
        Map<Object, List<Undecided>> byReason = byTable.getOrDefault(Optional.empty(), List.of()).stream()
                .collect(Collectors.groupingBy(UndecidedText::fold, LinkedHashMap::new, Collectors.toList()));
        byReason.values().forEach(checks -> {
            if (checks.size() > LISTED) {
                writeFolded(checks);
            } else {
                checks.forEach(this::write);
            }
        });
    }

    /** A table of one of the reports. */
    private record Table(ReportRole role, Section section) {}

    /** The table that was not read, if a check is undecided because of that. */
    private Optional<Table> tableNotRead(Undecided undecided) {
        Scope scope = undecided.check().formula().scope();
        Optional<Section> section = undecided.check().place().section().filter(Section::isTable);
        if (scope == Scope.MEMBERS || section.isEmpty()) {
            return Optional.empty();
        }
        if (!checked.source().isRead(section.get())) {
            return section.map(known -> new Table(ReportRole.THIS, known));
        }
        return section.filter(known -> scope == Scope.YEARS
                        && checked.previous()
                                .filter(previous -> !previous.isRead(known))
                                .isPresent())
                .map(known -> new Table(ReportRole.PREVIOUS, known));
    }

    private void writeTable(Table table, List<Undecided> checks) {
        String of = table.role() == ReportRole.THIS ? "" : page.say("上年报告的", "last year's ");
        page.line("  ? " + of + page.say(table.section().tableName())
                + page.say(
                        "：整张表没有读到，" + checks.size() + "处核对不能判定。",
                        ": the whole table was not read; " + checks.size() + " checks cannot be decided."));
    }

    /** What checks have in common that are one line: the rule and the reason; nothing if the reason lies in their own cells. */
    private static Object fold(Undecided undecided) {
        boolean ownCells = undecided.check().formula().scope() != Scope.MEMBERS
                && !undecided.missing().isEmpty();
        return ownCells ? undecided : List.of(undecided.check().rule().id(), undecided.reason());
    }

    private void writeFolded(List<Undecided> checks) {
        Undecided first = checks.get(0);
        Map<Section, Long> tables = checks.stream()
                .flatMap(open -> open.check().place().section().stream())
                .collect(Collectors.groupingBy(section -> section, TreeMap::new, Collectors.counting()));
        List<String> counts = new ArrayList<>();
        tables.forEach((section, count) -> counts.add(
                page.say(section.tableName()) + (count == checks.size() ? "" : page.say(" ", ": ") + count)));
        String where = counts.isEmpty() ? "" : page.say("（", " (") + page.list(counts) + page.say("）", ")");
        page.line("  ? " + first.check().rule().id() + "  "
                + page.say(checks.size() + "处", checks.size() + " checks") + where + page.say("：", ": ")
                + page.say(first.reason()) + page.say("。", "."));
    }

    private void write(Undecided undecided) {
        Place place = undecided.check().place();
        boolean explained =
                undecided.missing().isEmpty() || undecided.check().formula().scope() == Scope.MEMBERS;
        String reason = explained ? page.say("：", ": ") + page.say(undecided.reason()) : withZeros(undecided);
        page.line("  ? " + undecided.check().rule().id() + "  " + place.label(page.language()) + reason
                + ranges(undecided) + page.say("。", "."));
    }

    private String withZeros(Undecided undecided) {
        int missing = undecided.missing().size();
        boolean holds = undecided.holdsWithZeros();
        return missing == 1
                ? page.say(
                        "：有1格没有数字，若是0则" + (holds ? "符合" : "不符"),
                        ": 1 cell holds no figure; the check " + (holds ? "holds" : "does not hold") + " if it is 0")
                : page.say(
                        "：有" + missing + "格没有数字，若都是0则" + (holds ? "符合" : "不符"),
                        ": " + missing + " cells hold no figure; the check " + (holds ? "holds" : "does not hold")
                                + " if they are all 0");
    }

    /** The range of each missing cell, where there are few of them and the check bounds them. */
    private String ranges(Undecided undecided) {
        List<MissingCell> missing = undecided.missing();
        boolean bounded = missing.stream().allMatch(UndecidedText::isBounded);
        if (!bounded || missing.isEmpty() || missing.size() > RANGES) {
            return "";
        }
        List<String> ranges = missing.stream()
                .map(cell -> name(undecided.check().place(), cell) + range(cell.range()))
                .toList();
        return page.say("；", "; ") + String.join(page.say("，", ", "), ranges);
    }

    private String name(Place place, MissingCell cell) {
        String label = place.label(cell.cell(), page.language());
        return switch (cell.role()) {
            case THIS -> label;
            case PREVIOUS -> page.say("上年" + label, label + " of last year");
            case MEMBERS -> page.say("未填明的成员合计", "the members that do not state it together");
        };
    }

    private static boolean isBounded(MissingCell cell) {
        return cell.range().max().isPresent()
                || cell.range().min().filter(least -> least.signum() > 0).isPresent();
    }

    private String range(Interval range) {
        if (range.single().isPresent()) {
            return page.say("应为 ", " must be ") + range.single().get().toPlainString();
        }
        if (range.max().isEmpty()) {
            return page.say("应不小于 ", " must be at least ")
                    + range.min().map(BigDecimal::toPlainString).orElse("");
        }
        return page.say("应在 ", " must lie in ") + range + page.say(" 之间", "");
    }
}
