/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The changes of sources that a page shows, in their order: blocks of {@code diff}, whose hunks have no line numbers, and commands of
 * {@code sed}, which copy a file under another name with words replaced.
 */
final class Walkthrough {
    private static final String DIFF = "diff";
    private static final String BETWEEN_HUNKS = "@@\n";
    private static final Pattern FILE = Pattern.compile("--- (\\S+)\n");
    private static final Pattern COPY = Pattern.compile("sed '([^']+)'\\s+(\\S+)\\s+> (\\S+)");
    private static final Pattern REPLACEMENT = Pattern.compile("s/([^/]+)/([^/]*)/g");

    private final List<Page.Block> blocks;

    private Walkthrough(List<Page.Block> blocks) {
        this.blocks = blocks;
    }

    static Walkthrough of(Page page) {
        return new Walkthrough(page.blocks().stream()
                .filter(block ->
                        block.language().equals(DIFF) || isCopy(block.text().strip()))
                .toList());
    }

    /** Returns the changes of the files whose paths suit. */
    Walkthrough of(Predicate<String> files) {
        return new Walkthrough(blocks.stream()
                .filter(block -> files.test(block.language().equals(DIFF) ? file(block) : ""))
                .toList());
    }

    /** Whether a page shows changes of sources. */
    static boolean isOn(Page page) {
        return !page.blocks(DIFF).isEmpty();
    }

    /** Whether a command is one that copies a file. */
    static boolean isCopy(String command) {
        return COPY.matcher(command.replace("\\\n", "")).matches();
    }

    private static String file(Page.Block block) {
        return first(FILE, block.text()).group(1);
    }

    private static MatchResult first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + pattern + " in:\n" + text));
    }

    /** Makes the changes in a copy of the sources. */
    void apply(Path root) throws IOException {
        for (Page.Block block : blocks) {
            if (block.language().equals(DIFF)) {
                change(
                        root.resolve(file(block)),
                        block.text().substring(block.text().indexOf('\n') + 1));
            } else {
                copy(root, block.text());
            }
        }
    }

    private static void copy(Path root, String commands) throws IOException {
        MatchResult copy = first(COPY, commands.replace("\\\n", ""));
        String text = Files.readString(root.resolve(copy.group(2)));
        for (MatchResult words : REPLACEMENT.matcher(copy.group(1)).results().toList()) {
            assertThat(text).contains(words.group(1));
            text = text.replace(words.group(1), words.group(2));
        }
        Files.writeString(root.resolve(copy.group(3)), text);
    }

    private static void change(Path file, String hunks) throws IOException {
        if (hunks.lines().allMatch(line -> line.startsWith("+"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, lines(hunks, '+'), StandardOpenOption.CREATE_NEW);
            return;
        }
        String text = "\n" + Files.readString(file);
        for (String hunk : hunks.split(BETWEEN_HUNKS, -1)) {
            String before = "\n" + lines(hunk, '-');
            int at = text.indexOf(before);
            assertThat(at).as("%s, where this stands:%n%s", file, before).isNotNegative();
            assertThat(text.indexOf(before, at + 1))
                    .as("%s, where this stands a second time:%n%s", file, before)
                    .isNegative();
            text = text.substring(0, at) + "\n" + lines(hunk, '+') + text.substring(at + before.length());
        }
        Files.writeString(file, text.substring(1));
    }

    /** The lines that stay, and those with this mark. */
    private static String lines(String hunk, char mark) {
        List<String> lines = new ArrayList<>();
        for (String line : hunk.split("\n", -1)) {
            char first = line.isEmpty() ? ' ' : line.charAt(0);
            assertThat(" -+").as(line).contains(Character.toString(first));
            if (first == ' ' || first == mark) {
                lines.add(line.isEmpty() ? "" : line.substring(1));
            }
        }
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
