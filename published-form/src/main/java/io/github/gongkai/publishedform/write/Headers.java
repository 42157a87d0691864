/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.write;

import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the header cells of a table, and gives them their ids. */
final class Headers {
    private final Markup page;
    private final Section section;

    Headers(Markup page, Section section) {
        this.page = page;
        this.section = section;
    }

    /** The id of the header of a row. */
    String row(FormRow row) {
        return row(row.identifier());
    }

    /** The id of a header beside several rows. */
    String row(String identifier) {
        return section.identifier() + "." + identifier;
    }

    /** The id of a header above columns, by the identifiers that lead to it. */
    String column(String... identifiers) {
        return Stream.concat(Stream.of(section.identifier(), "columns"), Arrays.stream(identifiers))
                .collect(Collectors.joining("."));
    }

    /** Writes a header over so many columns and rows. */
    void write(String id, String scope, int columns, int rows, String label) {
        List<String> attributes = new ArrayList<>(List.of("id", id, "scope", scope));
        span(attributes, columns, rows);
        page.open("th", attributes).text(label).close().line();
    }

    /** Writes a cell that is neither a header nor a figure. */
    void writeCorner(int columns, int rows, String text) {
        List<String> attributes = new ArrayList<>(List.of("class", "corner"));
        span(attributes, columns, rows);
        page.open("td", attributes).text(text).close().line();
    }

    private static void span(List<String> attributes, int columns, int rows) {
        if (columns > 1) {
            attributes.addAll(List.of("colspan", Integer.toString(columns)));
        }
        if (rows > 1) {
            attributes.addAll(List.of("rowspan", Integer.toString(rows)));
        }
    }
}
