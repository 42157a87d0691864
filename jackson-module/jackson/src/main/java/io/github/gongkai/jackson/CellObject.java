/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An object of the document that holds cells, or objects that do: what the {@linkplain CellRef#path() paths} of the cells
 * of a table make. A table has one for each edition, and one of all editions together, for a document that says which
 * edition it is of only after the table.
 */
final class CellObject {
    private static final Map<Section, Tables> TABLES = Arrays.stream(Section.values())
            .filter(Section::isTable)
            .collect(
                    Collectors.toMap(section -> section, Tables::new, (a, b) -> a, () -> new EnumMap<>(Section.class)));

    private final String path;
    private final ObjectShape shape;
    private final int cells;
    private final @Nullable CellObject[] inner;
    private final CellKind[] kinds;
    private final int[] slots;
    private final boolean isRow;

    /**
     * @param cells the cells of the object, those of the objects in it too
     * @param any the same object of all editions together; null if it is this one
     */
    private CellObject(String path, Collection<Slot> cells, @Nullable CellObject any) {
        this.path = path;
        this.cells = cells.size();
        Map<String, List<Slot>> byName = new LinkedHashMap<>();
        for (Slot cell : cells) {
            byName.computeIfAbsent(cell.nameBelow(path), name -> new ArrayList<>())
                    .add(cell);
        }
        List<String> names = List.copyOf(byName.keySet());
        Set<String> elsewhere = any == null ? new HashSet<>() : new HashSet<>(any.shape.names());
        names.forEach(elsewhere::remove);
        this.shape = new ObjectShape(names, elsewhere);
        this.inner = new @Nullable CellObject[shape.size()];
        this.kinds = new CellKind[shape.size()];
        this.slots = new int[shape.size()];
        for (int i = 0; i < slots.length; i++) {
            String below = path + "." + shape.name(i);
            List<Slot> parts = Objects.requireNonNull(byName.get(shape.name(i)));
            kinds[i] = parts.get(0).kind();
            slots[i] = parts.get(0).number();
            inner[i] = parts.get(0).path().equals(below)
                    ? null
                    : new CellObject(
                            below, parts, any == null ? null : any.find(below).orElseThrow());
        }
        this.isRow = Arrays.stream(inner).allMatch(Objects::isNull);
    }

    /** The table of a section in one edition; the slot of each cell is its index. */
    static CellObject of(Section section, FormEdition edition) {
        return Objects.requireNonNull(tables(section).byEdition.get(edition));
    }

    /** The table of a section in all editions together. */
    static CellObject ofAnyEdition(Section section) {
        return tables(section).any;
    }

    private static Tables tables(Section section) {
        return Objects.requireNonNull(TABLES.get(section));
    }

    /** The path from the root of the report: {@code applications.outcomes}. */
    String path() {
        return path;
    }

    ObjectShape shape() {
        return shape;
    }

    /** How many cells it holds, those of the objects in it too. */
    int cells() {
        return cells;
    }

    /** Whether it holds cells only. */
    boolean isRow() {
        return isRow;
    }

    /** The object that a property holds, or null if it holds a cell. */
    @Nullable
    CellObject inner(int property) {
        return inner[property];
    }

    /** Where the entry of a cell is kept. */
    int slot(int property) {
        return slots[property];
    }

    CellKind kind(int property) {
        return kinds[property];
    }

    /** The object with a path: this one, or one below. */
    Optional<CellObject> find(String other) {
        if (other.equals(path)) {
            return Optional.of(this);
        }
        return Arrays.stream(inner)
                .flatMap(object -> object == null ? null : object.find(other).stream())
                .findFirst();
    }

    /** A cell, or the cells of all editions with one path, and where the entry is kept. */
    private record Slot(String path, CellKind kind, int number) {

        String nameBelow(String above) {
            String rest = path.substring(above.length() + 1);
            int end = rest.indexOf('.');
            return end < 0 ? rest : rest.substring(0, end);
        }
    }

    /** The table of one section. */
    private static final class Tables {
        final Map<FormEdition, CellObject> byEdition = new EnumMap<>(FormEdition.class);
        final CellObject any;

        Tables(Section section) {
            Map<String, Slot> slots = new LinkedHashMap<>();
            for (FormEdition edition : FormEdition.values()) {
                List<CellRef> cells = edition.table(section).cells();
                cells.forEach(
                        cell -> slots.computeIfAbsent(cell.path(), path -> new Slot(path, cell.kind(), slots.size())));
            }
            this.any = new CellObject(section.identifier(), slots.values(), null);
            for (FormEdition edition : FormEdition.values()) {
                List<Slot> cells = edition.table(section).cells().stream()
                        .map(cell -> new Slot(cell.path(), cell.kind(), cell.index()))
                        .toList();
                byEdition.put(edition, new CellObject(section.identifier(), cells, any));
            }
        }
    }
}
