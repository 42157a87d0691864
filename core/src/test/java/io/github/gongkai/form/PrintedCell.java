/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A cell as the form prints it, transcribed from the form: what the grid of the library is compared with. */
public record PrintedCell(
        FormEdition edition,
        String path,
        String number,
        String article20Item,
        String rowLabel,
        String columnLabel,
        CellKind kind,
        boolean isTotal) {

    private static final List<PrintedCell> ALL = read();

    /** Returns the cells of an edition, in the order of the form. */
    public static List<PrintedCell> of(FormEdition edition) {
        return ALL.stream().filter(cell -> cell.edition == edition).toList();
    }

    /** Returns the cells of both editions. */
    static List<PrintedCell> all() {
        return ALL;
    }

    private static List<PrintedCell> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PrintedCell.class.getResourceAsStream("/form-cells.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> parse(line.split(",", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrintedCell parse(String[] fields) {
        return new PrintedCell(
                FormEdition.valueOf(fields[0]),
                fields[1],
                fields[2],
                fields[3],
                fields[4],
                fields[5],
                CellKind.valueOf(fields[6]),
                fields[7].equals("total"));
    }

    @Override
    public String toString() {
        return edition + " " + path;
    }
}
