/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.ReportYear;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.publishedform.PublishedForm;
import io.github.gongkai.publishedform.Reading;
import io.github.gongkai.rule.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the front pages tell people to run does run. */
class ReadmeTest {
    private static final Path ROOT = GuidePage.ROOT;
    private static final String REPORT = "docs/examples/reports/guichi-police-2020.txt";
    private static final String SUQIAN = "docs/examples/reports/suqian-city-2023.txt";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void javaBlockCompilesAndReadsTheReport(String page) throws Exception {
        // the two applications of natural persons that Guichi received in 2020
        assertThat(run(page, REPORT)).first().isEqualTo("2");
    }

    @Test
    void pageOnCheckingCompilesAndRuns() throws Exception {
        assertThat(run("docs/checking.md", REPORT))
                .anyMatch(line -> line.endsWith("-D-05 T2-03=WARNING"))
                .anyMatch(line -> line.startsWith("T3-01[total]: "))
                .contains("2 fixed, 0 still open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/years.md", "docs/years.zh-CN.md"})
    void pageOnYearsShowsWhatItsProgramPrints(String page) throws Exception {
        assertThat(run(page, SUQIAN))
                // 118 applications carried forward, and 91 carried in
                .anyMatch(
                        line -> line.contains("118") && line.contains("91") && line.contains(String.valueOf(118 - 91)))
                .containsExactlyElementsOf(blocks(page, "text").get(0).lines().toList());
    }

    /** The lines that the program of a page prints of a report. */
    private List<String> run(String page, String report) throws Exception {
        return new GuidePage(page).run(folder, ROOT.resolve(report)).lines().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void sampleOfTheTextFormIsReadAndItsWrongTotalFound(String page) throws IOException {
        Reading reading = PublishedForm.readText(blocks(page, "text").get(0));

        assertThat(reading.report().year()).contains(ReportYear.of(2023));
        // 3 + 1 applications, but a total of 5
        assertThat(RuleSet.standard().check(reading.report()).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::key)
                .containsExactly("T3-03[received]");
    }

    @Test
    void bothPagesGiveTheSameTwoCommands() throws IOException {
        List<String> commands = blocks("README.md", "sh");

        assertThat(commands).hasSize(2).isEqualTo(blocks("README.zh-CN.md", "sh"));
        assertThat(commands.get(0)).contains("check " + REPORT);
        assertThat(ROOT.resolve(REPORT)).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void everyOptionOfEveryCommandIsThere(String page) throws IOException {
        String text = Files.readString(ROOT.resolve(page));
        for (String command : List.of("check", "sum", "convert", "rules")) {
            ByteArrayOutputStream help = new ByteArrayOutputStream();
            PrintStream out = new PrintStream(help, true, StandardCharsets.UTF_8);
            assertThat(Main.run(InputStream.nullInputStream(), out, out, command, "--help"))
                    .isZero();
            assertThat(Pattern.compile("--[a-z-]+")
                            .matcher(help.toString(StandardCharsets.UTF_8))
                            .results()
                            .map(MatchResult::group)
                            .filter(option -> !option.equals("--help") && !option.equals("--version")))
                    .isNotEmpty()
                    .allSatisfy(option -> assertThat(text).contains("`" + option));
        }
    }

    @ParameterizedTest
    @CsvSource({"README.md, en", "README.zh-CN.md, zh"})
    void diagnosisIsPrintedAsShown(String page, String language) throws IOException {
        String right = Files.readString(ROOT.resolve("docs/examples/reports/suqian-city-2023.txt"));
        String wrong = right.replace("（七）总计 | 3375 |", "（七）总计 | 3357 |");
        assertThat(wrong).isNotEqualTo(right);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

        String file = Files.writeString(folder.resolve("wrong.txt"), wrong).toString();
        assertThat(Main.run(InputStream.nullInputStream(), out, out, "check", "--lang", language, file))
                .isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("\n\n" + blocks(page, "text").get(1) + "\n");
    }

    @Test
    void continuousIntegrationRunsTheSecondCommand() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve(".ci/run")))
                .contains(blocks("README.md", "sh").get(1).strip());
    }

    private static List<String> blocks(String page, String language) throws IOException {
        return new GuidePage(page).blocks(language);
    }
}
