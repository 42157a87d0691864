/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import io.github.gongkai.text.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The terms of the glossary and the parts that they stand in, as {@code terms.txt} lists them. */
final class Terms {
    static final Path FILE = Page.ROOT.resolve("docs/src/test/resources/terms.txt");

    private static final String PART = "== ";
    private static final String CONSTANTS = "++ ";

    private Terms() {}

    /** A term: its words, what it is in Java and JSON, where it comes from, and what it means. */
    record Term(Wording words, List<String> identifiers, String source, Wording meaning) {}

    /** A part of the glossary: its title, its terms, and the enums whose constants stand behind them. */
    record Part(Wording title, List<Term> terms, List<String> enums) {}

    static List<Part> read() throws IOException {
        List<Part> parts = new ArrayList<>();
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith(PART)) {
                String[] title = fields(line.substring(PART.length()), 2);
                parts.add(new Part(Wording.of(title[0], title[1]), new ArrayList<>(), new ArrayList<>()));
            } else if (line.startsWith(CONSTANTS)) {
                last(parts).enums().add(line.substring(CONSTANTS.length()));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                last(parts).terms().add(term(line));
            }
        }
        return parts;
    }

    private static Part last(List<Part> parts) {
        return parts.get(parts.size() - 1);
    }

    private static Term term(String line) {
        String[] fields = fields(line, 6);
        return new Term(
                Wording.of(fields[0], fields[1]),
                List.of(fields[2].split(", ")),
                fields[3],
                Wording.of(fields[4], fields[5]));
    }

    private static String[] fields(String line, int count) {
        String[] fields = line.split(" \\| ");
        if (fields.length != count) {
            throw new IllegalStateException("Not " + count + " fields in: " + line);
        }
        return fields;
    }
}
