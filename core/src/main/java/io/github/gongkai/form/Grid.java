/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.form;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The three tables of an edition. */
final class Grid {

    private static final Map<FormEdition, Grid> GRIDS = Arrays.stream(FormEdition.values())
            .collect(Collectors.toMap(
                    Function.identity(), Grid::new, (a, b) -> a, () -> new EnumMap<>(FormEdition.class)));

    private final FormEdition edition;
    private final Map<Section, FormTable> tables = new EnumMap<>(Section.class);
    private final List<CellRef> cells;
    private final Map<String, CellRef> byPath;

    private Grid(FormEdition edition) {
        this.edition = edition;
        add(Section.PROACTIVE_DISCLOSURE, ProactiveDisclosureRow.rows(edition));
        add(Section.APPLICATIONS, ApplicationRow.rows(edition));
        add(Section.REVIEW_AND_LITIGATION, List.of(ReviewTrack.values()));
        this.cells = tables.values().stream()
                .flatMap(table -> table.cells().stream())
                .collect(Collectors.toUnmodifiableList());
        this.byPath = cells.stream().collect(Collectors.toUnmodifiableMap(CellRef::path, Function.identity()));
    }

    private void add(Section section, List<? extends FormRow> rows) {
        tables.put(section, new FormTable(edition, section, rows));
    }

    static Grid of(FormEdition edition) {
        return Objects.requireNonNull(GRIDS.get(edition));
    }

    FormTable table(Section section) {
        @Nullable FormTable table = tables.get(section);
        if (table == null) {
            throw new IllegalArgumentException("Section " + section + " is narrative, it has no table.");
        }
        return table;
    }

    List<CellRef> cells() {
        return cells;
    }

    CellRef cell(String path) {
        @Nullable CellRef cell = byPath.get(path);
        if (cell == null) {
            throw new IllegalArgumentException("The form of " + edition + " has no cell \"" + path + "\".");
        }
        return cell;
    }
}
