/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rollup.Roster;
import io.github.gongkai.rule.RuleId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A line of the case file of a rule: the cells that are not zero, and the checks that are not satisfied. */
record RuleCase(RuleId rule, String name, FormEdition edition, List<String> cells, Map<Verdict, Set<String>> expected) {
    private static final String PREVIOUS = "previous:";
    private static final String MEMBER = "member:";

    /** Returns the cases of a rule; none if it has no case file. */
    static List<RuleCase> of(RuleId rule) {
        InputStream file = RuleCase.class.getResourceAsStream("/rule-cases/" + rule + ".csv");
        if (file == null) {
            return List.of();
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> parse(rule, line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleCase parse(RuleId rule, String[] fields) {
        return new RuleCase(
                rule,
                fields[0],
                FormEdition.valueOf(fields[1]),
                words(fields[2]).toList(),
                Map.of(
                        Verdict.VIOLATED, keys(fields[3]),
                        Verdict.UNDECIDED, keys(fields[4]),
                        Verdict.NOT_APPLICABLE, keys(fields[5])));
    }

    private static Set<String> keys(String field) {
        return Set.of(words(field).toArray(String[]::new));
    }

    private static Stream<String> words(String field) {
        return Stream.of(field.split(" ", -1)).filter(word -> !word.isEmpty());
    }

    /** Returns the report that has these cells and is zero everywhere else, with the reports that go with it. */
    Dossier dossier() {
        CaseReport report = CaseReport.zero(edition);
        CaseReport previous = null;
        Roster roster = null;
        Map<String, CaseReport> members = new LinkedHashMap<>();
        for (String assignment : cells) {
            int equals = assignment.indexOf('=');
            String name = assignment.substring(0, equals);
            String value = assignment.substring(equals + 1);
            if (name.equals("roster")) {
                roster = roster(value);
            } else if (name.startsWith(MEMBER)) {
                String[] parts = name.split(":", 3);
                CaseReport member = members.getOrDefault(
                        parts[1], CaseReport.beside(report).with("organ", parts[1].replaceAll("#.*", "")));
                members.put(parts[1], parts[2].isEmpty() ? member : member.with(parts[2], value));
            } else if (name.startsWith(PREVIOUS)) {
                previous = previous != null ? previous : CaseReport.before(report);
                previous = previous.with(name.substring(PREVIOUS.length()), value);
            } else {
                report = report.with(name, value);
            }
        }
        Dossier dossier = Dossier.of(report.report());
        if (!members.isEmpty()) {
            List<AnnualReport> reports =
                    members.values().stream().map(CaseReport::report).toList();
            dossier = dossier.withMembers(roster == null ? Members.of(reports) : Members.of(roster, reports));
        }
        return previous == null ? dossier : dossier.withPrevious(previous.report());
    }

    private static Roster roster(String names) {
        return names.equals("all")
                ? Roster.whoeverReported()
                : Roster.of(Stream.of(names.split("\\+", -1)).map(Organ::of).toList());
    }

    /** Whether the rule fires in this case. */
    boolean fires() {
        return expected.get(Verdict.VIOLATED).stream()
                .anyMatch(key -> key.equals(rule.value()) || key.startsWith(rule + "["));
    }

    /** Whether a cell is blank in this case. */
    boolean hasBlank() {
        return cells.stream().anyMatch(cell -> cell.endsWith("=blank"));
    }

    @Override
    public String toString() {
        return rule + " " + edition + " " + name + " " + cells;
    }
}
