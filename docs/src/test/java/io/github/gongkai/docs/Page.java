/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation: its path from the root of the repository, and its text. */
record Page(Path path, String text) {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** What a folder says of itself. */
    static final String NOTE = "README.md";

    /** The notes that are pages of the guide, with one in the other language beside them. */
    private static final List<Path> GUIDE = List.of(Path.of("README.md"), Path.of("docs/decisions/README.md"));

    private static final String CHINESE = ".zh-CN.md";
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```([^\n]*)\n(.*?)^```$");
    private static final Pattern HEADING = Pattern.compile("(?m)^(#+) (.+)$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    /** A fenced block: its language, which may be none, and its text. */
    record Block(String language, String text) {}

    /** A heading: how deep it is, and its words. */
    record Heading(int level, String words) {}

    static Page of(Path path) {
        try {
            return new Page(ROOT.relativize(path.toAbsolutePath().normalize()), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All pages of the repository: those at its root, those of the folder of documentation, and what other folders say of themselves. */
    static List<Page> all() {
        return Stream.concat(Stream.of(ROOT), Folders.all().stream())
                .flatMap(Page::in)
                .sorted(Comparator.comparing(Page::path))
                .toList();
    }

    private static Stream<Page> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).map(Page::of).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it says what its folder is, in both languages. */
    boolean isNote() {
        return path.endsWith(NOTE) && !GUIDE.contains(path) && !path.startsWith("docs/rules");
    }

    boolean isChinese() {
        return path.toString().endsWith(CHINESE);
    }

    /** Where the same page stands in the other language. */
    Path inOtherLanguage() {
        String name = path.getFileName().toString();
        return path.resolveSibling(isChinese() ? name.replace(CHINESE, ".md") : name.replace(".md", CHINESE));
    }

    List<Block> blocks() {
        return BLOCK.matcher(text)
                .results()
                .map(block -> new Block(block.group(1), block.group(2)))
                .toList();
    }

    List<Block> blocks(String language) {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }

    /** The text without fenced blocks. */
    String prose() {
        return BLOCK.matcher(text).replaceAll("");
    }

    List<Heading> headings() {
        return HEADING.matcher(prose())
                .results()
                .map(heading ->
                        new Heading(heading.group(1).length(), heading.group(2).strip()))
                .toList();
    }

    /** The names by which headings can be linked to, made as GitHub makes them. */
    List<String> anchors() {
        Map<String, Integer> seen = new HashMap<>();
        List<String> anchors = new ArrayList<>();
        for (Heading heading : headings()) {
            String anchor = heading.words()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{IsAlphabetic}\\p{M}\\p{Nd}\\p{Pc}\\- ]", "")
                    .replace(' ', '-');
            int before = seen.merge(anchor, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? anchor : anchor + "-" + before);
        }
        return anchors;
    }

    /** What the links of the page lead to, as it is written. */
    List<String> links() {
        return LINK.matcher(prose().replaceAll("`[^`\n]*`", ""))
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
