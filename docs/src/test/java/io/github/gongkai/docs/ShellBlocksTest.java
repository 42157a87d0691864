/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command of a shell block is one that {@link CommandsTest} checks, a step of a {@link Walkthrough}, or one of SQLite, which runs
 * where that is installed. A block of text right below a command is what it prints.
 */
class ShellBlocksTest {
    private static final String SQLITE = "sqlite3";
    private static final Pattern WITH_OUTPUT = Pattern.compile("(?ms)^```sh\n(.*?)^```\n\n```text\n(.*?)^```$");

    @TempDir
    private Path folder;

    static List<Page> pages() {
        return Page.all().stream().filter(page -> !page.blocks("sh").isEmpty()).toList();
    }

    private static Stream<String> commands(Page.Block block) {
        return Stream.of(block.text().replace("\\\n", "\u0000").split("\n|&&"))
                .map(command -> command.replace("\u0000", "\\\n").strip())
                .filter(command -> !command.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void areCommandsThatAreChecked(Page page) {
        List<String> checked = CommandsTest.commands(page).toList();

        assertThat(page.blocks("sh").stream().flatMap(ShellBlocksTest::commands))
                .isNotEmpty()
                .allMatch(command -> command.startsWith(SQLITE + " ")
                        || checked.contains(command)
                        || (Walkthrough.isOn(page) && Walkthrough.isCopy(command)));
    }

    static List<String> ofSqlite() {
        return pages().stream()
                .flatMap(page -> page.blocks("sh").stream())
                .flatMap(ShellBlocksTest::commands)
                .filter(command -> command.startsWith(SQLITE))
                .distinct()
                .toList();
    }

    /** The example is of 2023, when Suqian received 3511 applications. */
    @ParameterizedTest
    @MethodSource("ofSqlite")
    void sqliteAddsUpTheExample(String command) throws Exception {
        assumeTrue(Run.of(folder, SQLITE, "-version").succeeded());
        Files.copy(CsvBlocksTest.EXAMPLE, folder.resolve("reports.csv"));

        assertThat(Run.of(folder, "sh", "-c", command)).isEqualTo(new Run(0, "2023|3511\n"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void textBelowACommandIsWhatItPrints(Page page) throws Exception {
        assertThat(notPrinted(page)).isEmpty();
    }

    @Test
    void whatACommandDoesNotPrintIsNoticed() throws Exception {
        String command = "```sh\njava -jar cli/target/gongkai.jar rules --lang en\n```\n\n```text\n";
        String right = command + CommandsTest.gongkai("rules --lang en").printed() + "```\n";

        assertThat(notPrinted(new Page(Path.of("right.md"), right))).isEmpty();
        assertThat(notPrinted(new Page(Path.of("wrong.md"), right.replace("T3-01", "T3-00"))))
                .hasSize(1);
    }

    /** The blocks of text right below a command that are not what it prints. */
    private static List<String> notPrinted(Page page) throws InterruptedException {
        List<String> wrong = new ArrayList<>();
        for (MatchResult shown : WITH_OUTPUT.matcher(page.text()).results().toList()) {
            List<String> arguments =
                    CommandsTest.named(shown.group(1), CommandsTest.GONGKAI).toList();
            assertThat(arguments)
                    .as("one command, of gongkai: " + shown.group(1))
                    .hasSize(1);
            if (!CommandsTest.gongkai(arguments.get(0)).printed().contains(shown.group(2))) {
                wrong.add(shown.group(2));
            }
        }
        return wrong;
    }
}
