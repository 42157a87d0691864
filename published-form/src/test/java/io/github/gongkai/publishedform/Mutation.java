/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random damage to the text of a report. */
final class Mutation {
    private static final Pattern FIGURE = Pattern.compile("[0-9.]+[万元]*");
    private static final String ALPHABET =
            "|｜ \u3000\u200B（）()、.·-—/一二三四五六七不其他总合计规章行政0123456789万元件\t\r\n\u0000\uFFFD\uD83D";

    private final Random random;
    private final boolean ofHeaders;
    private final Set<String> damaged = new HashSet<>();

    Mutation(Random random) {
        this.random = random;
        this.ofHeaders = random.nextBoolean();
    }

    /** Changes labels, cells and lines, but no digit of a figure; nothing is added that could be one. */
    String structure(String text, int times) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int first = lines.indexOf("---") + 1;
        for (int i = 0; i < times; i++) {
            int at = first + random.nextInt(lines.size() - first);
            String line = lines.get(at);
            switch (random.nextInt(7)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(first + random.nextInt(lines.size() - first), line);
                case 2 -> Collections.swap(lines, at, first + random.nextInt(lines.size() - first));
                case 3 -> lines.set(at, once(line, this::withoutAPart));
                case 4 -> lines.set(at, once(line, this::withAPart));
                case 5 -> lines.set(at, once(line, this::withoutABar));
                default -> lines.set(at, damagedLabel(line));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /**
     * Damages the bars of a line, once, and either of headers or of rows: two faults that make up for each other, a cell
     * lost and another one put in, or a row and its header that lost the same, are another statement of the source.
     */
    private String once(String line, UnaryOperator<String> damage) {
        boolean isHeader = parts(line).stream()
                .noneMatch(part -> FIGURE.matcher(part.strip()).matches());
        if (isHeader != ofHeaders || damaged.contains(line)) {
            return line;
        }
        String result = damage.apply(line);
        damaged.add(result);
        return result;
    }

    /** Changes labels only. */
    String labels(String text, int times) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int first = lines.indexOf("---") + 1;
        for (int i = 0; i < times; i++) {
            int at = first + random.nextInt(lines.size() - first);
            lines.set(at, damagedLabel(lines.get(at)));
        }
        return String.join("\n", lines) + "\n";
    }

    String characters(String text, int times) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < times && out.length() > 1; i++) {
            int at = random.nextInt(out.length() - 1);
            switch (random.nextInt(4)) {
                case 0 -> out.deleteCharAt(at);
                case 1 -> out.insert(at, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                case 2 -> out.setCharAt(at, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                default -> {
                    char c = out.charAt(at);
                    out.setCharAt(at, out.charAt(at + 1));
                    out.setCharAt(at + 1, c);
                }
            }
        }
        return out.toString();
    }

    void bytes(byte[] bytes, int times) {
        for (int i = 0; i < times; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
    }

    private String withoutAPart(String line) {
        List<String> parts = parts(line);
        parts.remove(random.nextInt(parts.size()));
        return String.join("|", parts);
    }

    private String withAPart(String line) {
        List<String> parts = parts(line);
        parts.add(random.nextInt(parts.size() + 1), random.nextBoolean() ? " 无关事项 " : " ");
        return String.join("|", parts);
    }

    private String withoutABar(String line) {
        int[] bars = IntStream.range(0, line.length())
                .filter(i -> line.charAt(i) == '|')
                .toArray();
        return bars.length == 0
                ? line
                : new StringBuilder(line)
                        .deleteCharAt(bars[random.nextInt(bars.length)])
                        .toString();
    }

    /** The line with a character of one of its labels left out, doubled, changed or overwritten by the next. */
    private String damagedLabel(String line) {
        List<String> parts = parts(line);
        int at = random.nextInt(parts.size());
        String part = parts.get(at);
        if (!FIGURE.matcher(part.strip()).matches() && part.strip().length() > 1) {
            parts.set(at, damaged(part));
        }
        String result = String.join("|", parts);
        if (damaged.contains(line)) {
            damaged.add(result);
        }
        return result;
    }

    private String damaged(String label) {
        StringBuilder out = new StringBuilder(label);
        int at = random.nextInt(label.length() - 1);
        if (isUnit(label.charAt(at)) || isUnit(label.charAt(at + 1))) {
            return label;
        }
        switch (random.nextInt(4)) {
            case 0 -> out.deleteCharAt(at);
            case 1 -> out.insert(at, label.charAt(at));
            case 2 -> out.setCharAt(at, "不上下本其他合计的".charAt(random.nextInt(9)));
            default -> out.setCharAt(at, label.charAt(at + 1));
        }
        return out.toString();
    }

    /** Whether a character is part of a unit, the damage of which would be another statement of the source. */
    private static boolean isUnit(char c) {
        return "万元".indexOf(c) >= 0;
    }

    private static List<String> parts(String line) {
        return Arrays.stream(line.split("\\|", -1)).collect(Collectors.toCollection(ArrayList::new));
    }
}
