/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the reports of a case say: each report with a line of its own, and below it a line for each row of the form. */
final class CaseTable {
    private static final String THIS = "";
    private static final String PREVIOUS = "previous:";

    /** What the title of a report says. */
    private static final Set<String> IN_TITLE = Set.of("edition", "year", "organ");

    private final RuleCase written;
    private final Dossier dossier;
    private final Map<String, FormEdition> editions = new LinkedHashMap<>();

    /** What is said of each row of each report, in both languages. */
    private final Map<String, Map<Wording, Wording>> reports = new LinkedHashMap<>();

    CaseTable(RuleCase written) {
        this.written = written;
        this.dossier = written.dossier();
        reports.put(THIS, new LinkedHashMap<>());
        written.cells().forEach(this::read);
    }

    private void read(String assignment) {
        int equals = assignment.indexOf('=');
        int start = assignment.lastIndexOf(':', equals) + 1;
        String report = assignment.substring(0, start);
        String name = assignment.substring(start, equals);
        String value = assignment.substring(equals + 1);
        Map<Wording, Wording> rows = reports.computeIfAbsent(report, of -> new LinkedHashMap<>());
        if (name.equals("edition")) {
            editions.put(report, FormEdition.valueOf(value));
        }
        boolean hasTitle = report.equals(THIS) || report.equals(PREVIOUS);
        if (!hasTitle || !IN_TITLE.contains(name)) {
            CaseWords words = new CaseWords(editions.getOrDefault(report, written.edition()), name);
            rows.merge(words.row(), words.entry(value), CaseTable::both);
        }
    }

    private static Wording both(Wording before, Wording after) {
        return Wording.of(before.zh() + "，" + after.zh(), before.en() + ", " + after.en());
    }

    @Override
    public String toString() {
        List<List<String>> rows = new ArrayList<>();
        reports.forEach((report, lines) -> {
            if (!report.equals(THIS)) {
                Wording title = title(report);
                rows.add(List.of("**" + title.zh() + "**", "**" + title.en() + "**"));
            }
            lines.forEach(
                    (row, entries) -> rows.add(List.of(row.zh() + "：" + entries.zh(), row.en() + ": " + entries.en())));
        });
        Wording title = title(dossier.report());
        return Markdown.table(List.of(title.zh(), title.en()), rows);
    }

    private Wording title(String report) {
        if (!report.equals(PREVIOUS)) {
            String name = report.substring(report.indexOf(':') + 1, report.length() - 1);
            return Wording.of("成员 " + name, "member " + name);
        }
        Wording previous = ReportRole.PREVIOUS.wording();
        Wording title = title(dossier.previous().orElseThrow());
        return Wording.of(previous.zh() + "：" + title.zh(), previous.en() + ": " + title.en());
    }

    private static Wording title(AnnualReport report) {
        Wording organ = report.organ()
                .map(of -> Wording.of(of.name(), of.name()))
                .orElse(Wording.of("机关未写明", "organ not given"));
        Wording year = report.year()
                .map(of -> Wording.of(of + "年度", "report year " + of))
                .orElse(Wording.of("年度未写明", "year not given"));
        return both(both(organ, year), report.edition().title());
    }
}
