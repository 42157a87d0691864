/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page docs/narrative.md: its table of the rules, and its program, which stands here line by line. */
class NarrativePageTest {

    @Test
    void thePageListsTheRules() throws IOException {
        String table = Arrays.stream(NarrativeRule.values())
                .map(rule -> "| " + rule.id() + " | " + rule.statement().en() + " |")
                .collect(Collectors.joining("\n", "|---|---|\n", "\n\n"));

        assertThat(Files.readString(Path.of("..", "docs", "narrative.md"))).contains(table);
    }

    @Test
    void theProgramRuns() {
        assertThatCode(() -> print(Narrated.shanghai("收到政府信息公开申请859件。"))).doesNotThrowAnyException();
    }

    private static void print(AnnualReport report) {
        for (ClaimCheck check : Claims.check(report, MissingPolicy.BLANK_BODY_IS_ZERO)) {
            System.out.println(check.rule().id() + " " + check.verdict() + " " + check.message(Language.EN));
        }
    }
}
