/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.entry.Entries;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads one table. A document may say which edition it is of behind the table: then what depends on the edition is looked
 * at in the end, in the order in which it stood in the document.
 */
final class TableReader {
    private final JsonInput in;
    private final EntryReader cells;
    private final CellObject table;
    private final boolean isEditionKnown;
    private final Entries.Builder entries;
    private final List<Deferred> deferred;

    /**
     * @param edition the edition, if the document has said which it is
     */
    TableReader(JsonInput in, Section section, @Nullable FormEdition edition) {
        this.in = in;
        this.cells = new EntryReader(in);
        this.isEditionKnown = edition != null;
        this.table = edition == null ? CellObject.ofAnyEdition(section) : CellObject.of(section, edition);
        this.entries = Entries.builder(table.cells());
        this.deferred = isEditionKnown ? List.of() : new ArrayList<>();
    }

    /** Reads the value here. */
    void read() throws JacksonException {
        read(table);
    }

    private void read(CellObject object) throws JacksonException {
        in.startObject();
        String pointer = isEditionKnown ? "" : in.pointer();
        long seen = object.isRow() ? readCells(object, pointer) : readObjects(object, pointer);
        if (isEditionKnown) {
            in.require(object.shape(), seen);
        } else {
            deferred.add(new Deferred(object, pointer, JsonInput.END, seen, in.location()));
        }
    }

    private long readObjects(CellObject object, String pointer) throws JacksonException {
        ObjectShape shape = object.shape();
        long seen = 0;
        int property = JsonInput.END;
        while ((property = in.nextProperty(shape, property, seen)) != JsonInput.END) {
            seen |= ObjectShape.bit(property);
            defer(object, pointer, property);
            CellObject inner = object.inner(property);
            if (inner == null) {
                cells.read(object.kind(property), entries, object.slot(property));
            } else {
                read(inner);
            }
        }
        return seen;
    }

    private long readCells(CellObject row, String pointer) throws JacksonException {
        ObjectShape shape = row.shape();
        long seen = 0;
        int property = JsonInput.END;
        while ((property = in.nextProperty(shape, property, seen)) != JsonInput.END) {
            seen |= ObjectShape.bit(property);
            defer(row, pointer, property);
            cells.read(row.kind(property), entries, row.slot(property));
        }
        return seen;
    }

    private void defer(CellObject object, String pointer, int property) {
        if (!isEditionKnown) {
            deferred.add(new Deferred(object, pointer, property, 0, in.location()));
        }
    }

    /** Returns the entries that were read, in the order of the form of an edition, which is now known. */
    Entries entries(Section section, FormEdition edition) throws JacksonException {
        if (isEditionKnown) {
            return entries.build();
        }
        CellObject own = CellObject.of(section, edition);
        for (Deferred seen : deferred) {
            seen.require(own.find(seen.object.path()).orElse(own), in);
        }
        Entries.Builder inOrder = Entries.builder(own.cells());
        copy(own, table, entries.build(), inOrder);
        return inOrder.build();
    }

    private static void copy(CellObject own, CellObject any, Entries from, Entries.Builder to) {
        for (int i = 0; i < own.shape().size(); i++) {
            int j = any.shape().indexOf(own.shape().name(i));
            CellObject inner = own.inner(i);
            CellObject innerOfAny = any.inner(j);
            if (inner != null && innerOfAny != null) {
                copy(inner, innerOfAny, from, to);
            } else {
                to.entry(own.slot(i), from.get(any.slot(j)));
            }
        }
    }

    /**
     * A property that was there, or the end of an object.
     *
     * @param property the property, or {@link JsonInput#END}
     * @param present at the end, the properties that were there
     */
    private record Deferred(
            CellObject object, String pointer, int property, long present, TokenStreamLocation location) {

        /** Throws if it does not go with the same object of the edition. */
        void require(CellObject own, JsonInput in) throws JacksonException {
            if (property == JsonInput.END) {
                requireAll(own.shape(), in);
            } else if (own.shape().indexOf(object.shape().name(property)) == ObjectShape.UNKNOWN) {
                throw in.ofOtherEdition(
                        own.shape(), pointer + "/" + object.shape().name(property), location);
            }
        }

        private void requireAll(ObjectShape shape, JsonInput in) throws JacksonException {
            for (String name : shape.names()) {
                boolean there = (present & ObjectShape.bit(object.shape().indexOf(name))) != 0;
                if (!there && !in.settings().isMissingAsBlank()) {
                    throw in.missing(pointer, name, location);
                }
            }
        }
    }
}
