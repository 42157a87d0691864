/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The properties of an object, in the order in which they are written; at most 64. */
final class ObjectShape {
    /** What {@link #indexOf} gives for a name that the object does not have. */
    static final int UNKNOWN = -1;

    private final List<String> names;
    private final SerializableString[] keys;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Set<String> elsewhere;
    private final long all;

    /**
     * @param elsewhere names that the object does not have, but the same object of another edition
     */
    ObjectShape(List<String> names, Collection<String> elsewhere) {
        this.names = List.copyOf(names);
        this.elsewhere = Set.copyOf(elsewhere);
        this.keys = names.stream().map(SerializedString::new).toArray(SerializableString[]::new);
        for (int i = 0; i < keys.length; i++) {
            indexes.put(names.get(i), i);
        }
        if (indexes.size() != keys.length || keys.length > Long.SIZE) {
            throw new IllegalArgumentException("Not the properties of an object: " + names);
        }
        this.all = -1L >>> (Long.SIZE - keys.length);
    }

    static ObjectShape of(String... names) {
        return new ObjectShape(List.of(names), Set.of());
    }

    int size() {
        return keys.length;
    }

    SerializableString key(int index) {
        return keys[index];
    }

    String name(int index) {
        return names.get(index);
    }

    List<String> names() {
        return names;
    }

    int indexOf(String name) {
        return indexes.getOrDefault(name, UNKNOWN);
    }

    /** Whether the same object has the property in another edition. */
    boolean isElsewhere(String name) {
        return elsewhere.contains(name);
    }

    /** A bit for each property. */
    long all() {
        return all;
    }

    /** The bit of one property. */
    static long bit(int index) {
        return 1L << index;
    }
}
