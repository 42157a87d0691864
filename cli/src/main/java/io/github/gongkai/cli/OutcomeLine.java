/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.Organ;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.publishedform.Coverage;
import io.github.gongkai.rule.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Writes an outcome for people on one line: how it stands, of whom and when it is, what was found, and in which file. */
final class OutcomeLine {
    private static final int STANDING_WIDTH = 12;

    private final TextPage page;

    OutcomeLine(TextPage page) {
        this.page = page;
    }

    void write(Outcome outcome, Standing standing) {
        String line = Columns.padded(page.say(standing.wording()), STANDING_WIDTH)
                + (outcome instanceof Outcome.Checked checked
                        ? checked(checked)
                        : unchecked((Outcome.Unchecked) outcome));
        page.line(line);
    }

    private String checked(Outcome.Checked checked) {
        List<String> parts = new ArrayList<>();
        parts.add(checked.source().report().year().map(year -> year + " ").orElse("")
                + checked.source().report().organ().map(Organ::name).orElse(page.say("（机关未写明）", "(organ not stated)")));
        List<Finding> findings = checked.result().findings();
        Arrays.stream(Severity.values())
                .sorted(Comparator.reverseOrder())
                .forEach(severity -> add(
                        parts,
                        page.say(severity.wording()),
                        findings.stream()
                                .filter(finding -> finding.severity() == severity)
                                .count()));
        add(
                parts,
                page.say("正文不符", "text differs"),
                checked.claims(Verdict.VIOLATED).size());
        add(parts, page.say("未定", "undecided"), checked.result().undecided().size());
        if (!Coverage.of(checked.source().report()).isComplete()) {
            parts.add(page.say("部分读取", "read in part"));
        }
        parts.add(checked.source().place(page.language()));
        return String.join("  ", parts);
    }

    private static void add(List<String> parts, String name, long count) {
        if (count > 0) {
            parts.add(name + " " + count);
        }
    }

    private String unchecked(Outcome.Unchecked unused) {
        return Document.place(unused.file(), unused.line(), page.language());
    }
}
