/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands of the pages: their modules, tests and benchmarks are there, and those of {@code gongkai.jar} run. */
class CommandsTest {
    private static final String SOURCES = "src/test/java";

    /** A command to its end: that of a line, unless the next one belongs to it, or that of a piece in the text. */
    private static final Pattern COMMAND =
            Pattern.compile("(?:^|\\s|`)((?:mvn|java) (?:[^`\n\\\\]|\\\\\n)*[^`\n\\\\&])", Pattern.MULTILINE);

    private static final Pattern MODULE = Pattern.compile("-pl ([\\w,./-]+)");
    private static final Pattern TEST = Pattern.compile("-Dtest=(\\w+)");
    private static final Pattern BENCHMARK = Pattern.compile("benchmarks\\.jar (\\w+)");
    static final Pattern GONGKAI = Pattern.compile("java -jar cli/target/gongkai\\.jar ([a-z][^…]*)");

    static List<Page> pages() {
        return Page.all().stream()
                .filter(page -> COMMAND.matcher(page.text()).find())
                .toList();
    }

    static Stream<String> commands(Page page) {
        return COMMAND.matcher(page.text())
                .results()
                .flatMap(command -> Stream.of(command.group(1).split("&&")))
                .map(String::strip);
    }

    static Stream<String> named(String command, Pattern pattern) {
        return pattern.matcher(command).results().map((MatchResult found) -> found.group(1));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nameWhatIsThere(Page page) {
        assertThat(commands(page)).isNotEmpty().allSatisfy(command -> {
            List<Path> modules = named(command, MODULE)
                    .flatMap(names -> Stream.of(names.split(",")))
                    .map(Page.ROOT::resolve)
                    .toList();
            assertThat(modules).as(command).allMatch(module -> Files.exists(module.resolve("pom.xml")));
            assertThat(named(command, TEST).filter(test -> modules.stream().noneMatch(module -> has(module, test))))
                    .as(command)
                    .isEmpty();
            assertThat(named(command, BENCHMARK).filter(name -> !has(Page.ROOT.resolve("benchmarks"), name)))
                    .as(command)
                    .isEmpty();
        });
    }

    private static boolean has(Path module, String type) {
        for (String sources : List.of(SOURCES, "src/main/java")) {
            Path folder = module.resolve(sources);
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    if (files.anyMatch(file -> file.getFileName().toString().equals(type + ".java"))) {
                        return true;
                    }
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return false;
    }

    static List<String> runs() {
        return Page.all().stream()
                .flatMap(CommandsTest::commands)
                .flatMap(command -> named(command, GONGKAI))
                .filter(arguments -> !arguments.contains("FILE"))
                .distinct()
                .toList();
    }

    /** The exit code of a check that found something wrong is no failure. */
    @ParameterizedTest
    @MethodSource("runs")
    void runFromTheRoot(String arguments) throws Exception {
        Run run = gongkai(arguments);

        assertThat(run.exitCode()).as(run.printed()).isBetween(0, 1);
        assertThat(run.printed()).isNotEmpty();
    }

    /** Runs the program with what stands behind its name. */
    static Run gongkai(String arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.gongkai.cli.Main"));
        command.addAll(List.of(arguments.strip().split(" ")));
        return Run.of(Page.ROOT, command.toArray(String[]::new));
    }
}
