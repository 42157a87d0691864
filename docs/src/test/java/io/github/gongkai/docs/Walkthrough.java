package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The changes of sources that a page shows, in their order: blocks of {@code diff}, whose hunks have no line numbers, and commands of
 * {@code cd} and {@code sed}, which copy a file under another name with words replaced.
 */
final class Walkthrough {
    private static final String BETWEEN_HUNKS = "@@\n";
    private static final Pattern FILE = Pattern.compile("--- (\\S+)\n");
    private static final Pattern FOLDER = Pattern.compile("(?m)^cd (\\S+)$");
    private static final Pattern COPY = Pattern.compile("(?m)^sed '([^']+)' (\\S+) > (\\S+)$");
    private static final Pattern REPLACEMENT = Pattern.compile("s/([^/]+)/([^/]*)/g");

    private final List<Page.Block> blocks;

    private Walkthrough(List<Page.Block> blocks) {
        this.blocks = blocks;
    }

    static Walkthrough of(Page page) {
        return new Walkthrough(page.blocks().stream()
                .filter(block -> List.of("diff", "sh").contains(block.language()))
                .filter(block -> !block.text().startsWith("mvn "))
                .toList());
    }

    /** Returns the changes of the files whose paths suit. */
    Walkthrough of(Predicate<String> files) {
        return new Walkthrough(blocks.stream()
                .filter(block -> files.test(block.language().equals("diff") ? file(block) : ""))
                .toList());
    }

    /** Returns the paths of the files that hunks change. */
    List<String> files() {
        return blocks.stream()
                .filter(block -> block.language().equals("diff"))
                .map(Walkthrough::file)
                .toList();
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
            if (block.language().equals("diff")) {
                change(
                        root.resolve(file(block)),
                        block.text().substring(block.text().indexOf('\n') + 1));
            } else {
                copy(root, block.text());
            }
        }
    }

    private static void copy(Path root, String commands) throws IOException {
        Path folder = root.resolve(first(FOLDER, commands).group(1));
        MatchResult copy = first(COPY, commands);
        String text = Files.readString(folder.resolve(copy.group(2)));
        for (MatchResult words : REPLACEMENT.matcher(copy.group(1)).results().toList()) {
            assertThat(text).contains(words.group(1));
            text = text.replace(words.group(1), words.group(2));
        }
        Files.writeString(folder.resolve(copy.group(3)), text);
    }

    private static void change(Path file, String hunks) throws IOException {
        String text = Files.readString(file);
        for (String hunk : hunks.split(BETWEEN_HUNKS, -1)) {
            String before = lines(hunk, '-');
            String[] around = ("\n" + text).split(Pattern.quote("\n" + before), -1);
            assertThat(around).as("%s, what is around\n%s", file, before).hasSize(2);
            text = (around[0] + "\n" + lines(hunk, '+') + around[1]).substring(1);
        }
        Files.writeString(file, text);
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
