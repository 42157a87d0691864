/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.write;

import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.publishedform.internal.PageMarkup;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Writes how a report was checked, what came of it, and what is wrong that is not at a cell. */
final class Summary {
    private static final Wording TITLE = Wording.of("核对结果", "Result of the check");
    private static final Wording OURS = Wording.of(
            "本栏以及表中的标记、表下的说明是核对时所加，不是报告的内容；报告的文字和数字照公布的原样。",
            "This box, the marks in the tables and the explanations below them were added by the check and are not part of the"
                    + " report, the words and figures of which stand as published.");

    private final Markup page;
    private final Words words;
    private final Diagnosis diagnosis;
    private final CheckResult result;

    Summary(Markup page, Words words, Diagnosis diagnosis) {
        this.page = page;
        this.words = words;
        this.diagnosis = diagnosis;
        this.result = diagnosis.result();
    }

    void write(List<Remark> remarks, List<Remark> elsewhere) {
        page.open("aside", PageMarkup.OURS, "", "class", "summary", "aria-label", words.plain(TITLE))
                .line();
        page.open("h2");
        words.inline(page, TITLE);
        page.close().line();
        words.block(page, "p", Words.wording(this::conclusion));
        if (!remarks.isEmpty()) {
            page.open("p");
            remarks.forEach(remark -> page.element("a", remark.label(), "href", "#" + Mark.id(remark.number()))
                    .text(" "));
            page.close().line();
        }
        new Explanations(page, words, diagnosis).write(elsewhere);
        words.block(page, "p", Words.wording(this::how));
        words.block(page, "p", OURS);
        page.close().line();
    }

    private String conclusion(Language language) {
        boolean zh = language == Language.ZH;
        List<Finding> findings = result.findings();
        long checks = result.checks().stream()
                .filter(check -> check.verdict() != Verdict.NOT_APPLICABLE)
                .count();
        List<String> parts = new ArrayList<>();
        parts.add(zh ? "共核对" + checks + "处" : checks + " checks");
        parts.add(findings.isEmpty() ? (zh ? "没有不符" : "none violated") : violated(findings, language));
        int faults = diagnosis.faults().size();
        if (faults > 0) {
            parts.add(
                    zh
                            ? "诊断出" + faults + "个错处"
                            : faults + (faults == 1 ? " fault was diagnosed" : " faults were diagnosed"));
        }
        int undecided = result.undecided().size();
        if (undecided > 0) {
            parts.add(zh ? undecided + "处不能判定，未作标记" : undecided + " cannot be decided and are not marked");
        }
        int waived = result.waived().size();
        if (waived > 0) {
            parts.add(zh ? "另有" + waived + "处不符已予认可，未列出" : waived + " more are waived and not listed");
        }
        return String.join(zh ? "，" : ", ", parts) + (zh ? "。" : ".");
    }

    private static String violated(List<Finding> findings, Language language) {
        boolean zh = language == Language.ZH;
        List<String> counts = Arrays.stream(Severity.values())
                .sorted(Comparator.reverseOrder())
                .map(severity -> count(severity, findings, language))
                .filter(count -> !count.isEmpty())
                .toList();
        return zh
                ? findings.size() + "处不符（" + String.join("，", counts) + "）"
                : findings.size() + " violated (" + String.join(", ", counts) + ")";
    }

    private static String count(Severity severity, List<Finding> findings, Language language) {
        long count = findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        return count == 0 ? "" : severity.wording().in(language) + " " + count;
    }

    /** By which rules the report was checked, how cells without a figure were read, and with which other reports. */
    private String how(Language language) {
        boolean zh = language == Language.ZH;
        List<String> parts = new ArrayList<>();
        parts.add((zh ? "规则：" : "Rules: ") + result.ruleSet().version());
        parts.add((zh ? "表式：" : "form: ") + result.edition().title().in(language));
        parts.add((zh ? "口径：" : "policy: ") + result.missingPolicy().wording().in(language));
        diagnosis
                .dossier()
                .previous()
                .ifPresent(report -> parts.add(zh ? "与上年报告一并核对" : "checked with last year's report"));
        diagnosis
                .dossier()
                .members()
                .ifPresent(members -> parts.add(zh ? "与各成员的报告一并核对" : "checked with its members' reports"));
        return String.join(zh ? "；" : "; ", parts) + (zh ? "。" : ".");
    }
}
