/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.Basis;
import io.github.gongkai.rule.Scope;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words in which rules are described: what each is called, and what it means where that does not say it. */
final class RuleWords {

    private RuleWords() {}

    static String section() {
        List<List<String>> rows = new ArrayList<>();
        title(rows, Wording.of("依据", "basis"));
        Arrays.stream(Basis.values()).forEach(basis -> word(rows, basis, basis.wording()));
        title(rows, Wording.of("严重程度", "severity"));
        Arrays.stream(Severity.values())
                .forEach(severity -> word(rows, severity, explained(severity.wording(), meaning(severity))));
        title(rows, Wording.of("结果", "verdict"));
        Arrays.stream(Verdict.values())
                .forEach(verdict -> word(rows, verdict, explained(verdict.wording(), meaning(verdict))));
        title(rows, Wording.of("范围", "scope"));
        Arrays.stream(Scope.values()).forEach(scope -> word(rows, scope, scope.wording()));
        title(rows, Wording.of("表式", "edition"));
        Arrays.stream(FormEdition.values()).forEach(edition -> word(rows, edition, edition.title()));
        return "## 词语 · The words\n\n" + Markdown.table(List.of("", "中文", "English"), rows);
    }

    private static void title(List<List<String>> rows, Wording title) {
        rows.add(List.of("", "**" + title.zh() + "**", "**" + title.en() + "**"));
    }

    private static void word(List<List<String>> rows, Enum<?> constant, Wording wording) {
        rows.add(List.of(Markdown.code(constant), wording.zh(), wording.en()));
    }

    private static Wording explained(Wording wording, Wording meaning) {
        return Wording.of(wording.zh() + "：" + meaning.zh(), wording.en() + ": " + meaning.en());
    }

    private static Wording meaning(Severity severity) {
        return switch (severity) {
            case INFO -> Wording.of("值得一看，很可能没有错", "worth a look; may well be right");
            case WARNING -> Wording.of("多半有错，或有错而不涉及数字", "most likely wrong, or wrong without touching the figures");
            case ERROR -> Wording.of("数字互相矛盾，或不可能如此", "the figures contradict each other or cannot be");
        };
    }

    private static Wording meaning(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> Wording.of("要求成立", "it holds");
            case VIOLATED ->
                Wording.of("无论未填明的格是多少，要求都不成立", "it does not hold, whatever the cells that are not stated hold");
            case UNDECIDED -> Wording.of("是否成立取决于未填明的格", "whether it holds depends on a cell that is not stated");
            case NOT_APPLICABLE -> Wording.of("没有可核对的", "there is nothing to check");
        };
    }
}
