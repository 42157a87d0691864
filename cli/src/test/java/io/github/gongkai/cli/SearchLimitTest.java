/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.publishedform.PublishedForm;
import io.github.gongkai.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is said if the steps of a search do not suffice, of which the command allows more than these reports need. */
class SearchLimitTest {
    private static final String TRACKS = "309 | 17 | 88 | 26 | 440 |";

    /** What is printed of Suqian's report with 404 for 440 in section four, if the search may take so many steps. */
    private static String diagnosed(int steps, Language language) throws IOException {
        String text = CommandTest.with(CommandTest.text(CommandTest.SUQIAN), TRACKS, TRACKS.replace("440", "404"));
        Diagnoser diagnoser = Diagnoser.builder().maxSteps(steps).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TextPage page = new TextPage(new PrintStream(out, true, StandardCharsets.UTF_8), language);
        new DiagnosisText(page, diagnoser.diagnose(PublishedForm.readText(text).report())).write();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void nothingFoundIsSaidWithWhatIsKnown() throws IOException {
        assertThat(diagnosed(1, Language.ZH)).contains("  1. 搜索步数已用完，没有找出是哪些格填错；至少有1格。\n");
        assertThat(diagnosed(1, Language.EN))
                .contains("  1. The steps of the search were used up before it was found which cells are wrong; "
                        + "at least 1 is.\n");
    }

    /** Some numbers of steps find one of the three cells, and others two. */
    @Test
    void whatWasFoundMayNotBeAll() throws IOException {
        assertThat(diagnosed(5, Language.ZH)).containsPattern("  1\\. 表四 行政复议·.* 应为 .*，填作 .*\n     搜索未做完，可能还有别的改法。\n");
        assertThat(diagnosed(5, Language.EN))
                .contains("     The search was not finished; there may be other repairs.\n");
        assertThat(diagnosed(9, Language.ZH)).contains("  1. 填错的可能是以下某一处", "     搜索未做完，可能还有别的改法。\n");
        assertThat(diagnosed(9, Language.EN)).contains("  1. One of these may be wrong");
    }

    @Test
    void moreFiguresMayBeForcedThanWereFound() throws IOException {
        for (Language language : Language.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TextPage page = new TextPage(new PrintStream(out, true, StandardCharsets.UTF_8), language);
            new DerivationText(
                            page,
                            Diagnoser.builder()
                                    .maxSteps(1)
                                    .build()
                                    .derive(PublishedForm.readText(CommandTest.text(CommandTest.SHANGHAI))
                                            .report()))
                    .write("a.txt", "b.json");
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .endsWith(
                            language == Language.ZH
                                    ? "\n\n推算步数已用完，可能还有可推出的数字。\n"
                                    : "\n\nThe steps of the search were used up; more figures may be forced.\n");
        }
    }
}
