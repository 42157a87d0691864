/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.publishedform.narrative.NarrativeRule;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the narrative says in figures, on the command line. */
class ClaimsOutputTest extends CommandTest {
    private static final String OVERVIEW = "一、总体情况\n（二）依申请公开情况。收到政府信息公开申请3511件，予以公开1119件，不予公开142件。";

    /** Suqian, of which everything adds up, with a text that says one thing that the table does not. */
    private String suqian() throws IOException {
        return write("report.txt", text(SUQIAN).replace("extract: yes\n", "").replace("一、总体情况", OVERVIEW));
    }

    @Test
    void whatTheTextSaysOtherwiseThanTheTableIsAHint() throws IOException {
        assertThat(run("check", suqian())).isZero();
        assertThat(out())
                .contains("正文所述数字（3）\n  符合 2，不符 1\n", "  ✗ N-05 提示  一、总体情况写道「予以公开1119件」，表三 三(一)予以公开 = 1191。\n");
        assertThat(run("check", suqian(), "--lang", "en")).isZero();
        assertThat(out())
                .contains(
                        "Figures in the text (3)\n  satisfied 2, violated 1\n",
                        "  ✗ N-05 info  Section 一 says \"予以公开1119件\"; Table 3, 三(一) Granted = 1191.\n");
    }

    @Test
    void aHintFailsIfHintsAreToFail() throws IOException {
        assertThat(run("check", suqian(), "--fail-on", "info")).isEqualTo(1);
        assertThat(run("check", suqian(), "--fail-on", "info", "--without", "n-05,D-05,D-04"))
                .isZero();
        assertThat(run("check", suqian(), "--fail-on", "info", "--rules", "T3-01,N-01"))
                .isZero();
        assertThat(run("check", suqian(), "--fail-on", "info", "--rules", "T3-01,N-05"))
                .isEqualTo(1);
    }

    @Test
    void theSummarySaysHowManyDiffer() throws IOException {
        run("check", suqian(), "--summary", "--without", "D-04");

        assertThat(out()).startsWith("提示").contains("  正文不符 1  ");
    }

    @Test
    void aReportWithoutATextHasNoSuchPassage() throws IOException {
        run("check", report(GUICHI));

        assertThat(out()).doesNotContain("正文所述数字");
    }

    @Test
    void programsGetEachClaimWithItsSentence() throws IOException {
        run("check", suqian(), "--format", "json");
        JsonNode claims = JsonMapper.shared().readTree(out()).get(0).get("claims");

        assertThat(claims.size()).isEqualTo(3);
        JsonNode granted = claims.get(1);
        assertThat(granted.get("rule").asString()).isEqualTo("N-05");
        assertThat(granted.get("verdict").asString()).isEqualTo("VIOLATED");
        assertThat(granted.get("section").asString()).isEqualTo("overview");
        assertThat(granted.get("sentence").asString()).startsWith("收到政府信息公开申请3511件");
        assertThat(granted.get("text").asString()).isEqualTo("予以公开1119件");
        JsonNode compared = granted.get("compared").get(0);
        assertThat(compared.get("cells").get(0).asString()).isEqualTo("/applications/outcomes/granted/total");
        assertThat(compared.get("claimed").asString()).isEqualTo("1119");
        assertThat(compared.get("found").asString()).isEqualTo("1191");
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleIsListed(NarrativeRule rule) {
        run("rules");
        assertThat(out()).contains(rule.id() + "   " + rule.statement().zh());
        run("rules", "--lang", "en");
        assertThat(out()).contains(rule.id() + "   " + rule.statement().en());
    }
}
