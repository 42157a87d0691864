/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Ways in which the tables of a text with bars come when they are copied or extracted; the lines around them stay. */
enum TextLayout {
    /** Tabs between the cells. */
    TABS {
        @Override
        String row(List<String> cells, Random random) {
            return String.join("\t", cells);
        }
    },
    /** Tabs, with an empty cell for each cell of a label that stands in a row above, as Word copies it. */
    WORD {
        @Override
        String row(List<String> cells, Random random) {
            boolean isItem = cells.get(0).matches("[0-9][.、].*");
            return (isItem ? "\t\t" : "") + String.join("\t", cells);
        }
    },
    /** A table of Markdown. */
    MARKDOWN {
        @Override
        String row(List<String> cells, Random random) {
            String bold = random.nextInt(4) == 0 ? "**" : "";
            String marked = cells.stream()
                    .map(cell -> cell.isEmpty() ? "&nbsp;" : bold + cell + bold)
                    .collect(Collectors.joining(" | ", "| ", " |"));
            return random.nextInt(5) == 0 ? marked + "\n|---|:--:|" : marked;
        }
    },
    /** Lines of a box. */
    BOX {
        @Override
        String row(List<String> cells, Random random) {
            return "├────┼────┤\n" + cells.stream().collect(Collectors.joining("│", "│", "│"));
        }
    },
    /** White space between the cells. */
    SPACES {
        @Override
        String row(List<String> cells, Random random) {
            return String.join("   ", cells);
        }
    },
    /** A cell to a line. */
    LINES {
        @Override
        String row(List<String> cells, Random random) {
            return String.join("\n", cells);
        }
    },
    /** Labels broken over lines, with the figures behind any of their pieces. */
    PDF {
        @Override
        String row(List<String> cells, Random random) {
            List<String> labels = cells.stream().filter(cell -> !isFigure(cell)).toList();
            String figures = cells.stream().filter(TextLayout::isFigure).collect(Collectors.joining(" "));
            List<String> pieces = new ArrayList<>();
            labels.forEach(label -> pieces.addAll(broken(label, random)));
            boolean isOne = labels.size() == 1 && pieces.size() > 1 && !figures.isEmpty() && random.nextBoolean();
            pieces.add(isOne ? pieces.size() - 1 : pieces.size(), figures);
            return pieces.stream().filter(piece -> !piece.isEmpty()).collect(Collectors.joining("\n"));
        }

        private List<String> broken(String label, Random random) {
            if (label.length() < 8 || random.nextBoolean()) {
                return List.of(label);
            }
            int at = 4 + random.nextInt(label.length() - 7);
            return List.of(label.substring(0, at), label.substring(at));
        }
    };

    abstract String row(List<String> cells, Random random);

    private static boolean isFigure(String cell) {
        return cell.matches("[0-9].*") && !cell.matches("[0-9][.、][^0-9].*");
    }

    /** Whether blank cells leave something behind. */
    boolean keepsBlanks() {
        return this == TABS || this == WORD || this == MARKDOWN || this == BOX;
    }

    /** A text with bars in this layout. */
    String of(String text, Random random) {
        StringBuilder out = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.indexOf('|') < 0) {
                out.append(line).append('\n');
            } else {
                String[] parts = line.split("\\|", -1);
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < parts.length - (line.endsWith("|") ? 1 : 0); i++) {
                    cells.add(parts[i].strip());
                }
                out.append(row(cells, random)).append('\n');
            }
        }
        return out.toString();
    }
}
