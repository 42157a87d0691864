/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Makes documents that differ from a good one at one place, as trees of maps, lists and plain values. */
final class Mutants {
    /** The objects that there were so far, by the names of their properties. */
    private final Set<Set<?>> shapes = new HashSet<>();

    private Mutants() {}

    /**
     * @param what what was changed
     * @param tree the document with the change
     */
    record Mutant(String what, Object tree) {

        /** Whether it has another value at a place; the others have other properties or another order. */
        boolean isAnotherValue() {
            return what.contains(" = ");
        }
    }

    /**
     * Returns every mutant of a document. Into rows that are like a row before, fewer values are put.
     *
     * @param other a good document of another edition, from which values are taken
     */
    static List<Mutant> of(Map<?, ?> good, Map<?, ?> other) {
        return new Mutants().ofValue(good, other, MutantValues.ALL);
    }

    /** Returns the mutants of a document with few other values for each. */
    static List<Mutant> few(Map<?, ?> good) {
        return new Mutants().ofValue(good, Map.of(), MutantValues.FEW);
    }

    /** The document with another value in the place of what has this path. */
    static Map<Object, Object> with(Map<?, ?> document, String path, Object value) {
        Map<Object, Object> copy = new LinkedHashMap<>(document);
        int dot = path.indexOf('.');
        if (dot < 0) {
            copy.put(path, value);
        } else {
            String name = path.substring(0, dot);
            Map<?, ?> inner = (Map<?, ?>) Objects.requireNonNull(document.get(name), name);
            copy.put(name, with(inner, path.substring(dot + 1), value));
        }
        return copy;
    }

    private List<Mutant> ofValue(Object good, Object other, List<Object> all) {
        boolean isSeen = good instanceof Map<?, ?> object && !shapes.add(object.keySet());
        List<Object> values = isSeen ? MutantValues.FEW : all;
        List<Mutant> mutants = new ArrayList<>();
        values.forEach(value -> mutants.add(new Mutant(" = " + value, value)));
        if (good instanceof Map<?, ?> object) {
            addOfObject(object, other instanceof Map<?, ?> same ? same : Map.of(), values, mutants);
        } else if (good instanceof List<?> list) {
            addOfList(list, values, mutants);
        }
        return mutants;
    }

    private void addOfObject(Map<?, ?> object, Map<?, ?> other, List<Object> values, List<Mutant> mutants) {
        mutants.add(changed(object, " with another property", map -> map.put("extra", null)));
        for (Map.Entry<?, ?> property : other.entrySet()) {
            mutants.add(changed(
                    object,
                    "/" + property.getKey() + " from the other edition",
                    map -> map.put(property.getKey(), property.getValue())));
        }
        for (Map.Entry<?, ?> property : object.entrySet()) {
            String name = (String) property.getKey();
            String capitals = name.toUpperCase(Locale.ROOT);
            mutants.add(changed(object, "/" + name + " removed", map -> map.remove(name)));
            mutants.add(changed(object, "/" + name + " renamed", map -> map.put(name + "s", map.remove(name))));
            mutants.add(changed(object, "/" + name + " in capitals", map -> map.put(capitals, map.remove(name))));
            mutants.add(changed(object, "/" + name + " at the end", map -> map.put(name, map.remove(name))));
            for (Mutant part : ofValue(property.getValue(), other.get(name), values)) {
                mutants.add(changed(object, "/" + name + part.what(), map -> map.put(name, part.tree())));
            }
        }
    }

    private void addOfList(List<?> list, List<Object> values, List<Mutant> mutants) {
        for (int i = 0; i < list.size(); i++) {
            int index = i;
            mutants.add(changed(list, "/" + i + " removed", copy -> copy.remove(index)));
            mutants.add(changed(list, "/" + i + " repeated", copy -> copy.add(copy.get(index))));
            for (Mutant part : ofValue(list.get(i), null, values)) {
                mutants.add(changed(list, "/" + i + part.what(), copy -> copy.set(index, part.tree())));
            }
        }
    }

    private static Mutant changed(Map<?, ?> object, String what, Consumer<Map<Object, Object>> change) {
        Map<Object, Object> copy = new LinkedHashMap<>(object);
        change.accept(copy);
        return new Mutant(what, copy);
    }

    private static Mutant changed(List<?> list, String what, Consumer<List<Object>> change) {
        List<Object> copy = new ArrayList<>(list);
        change.accept(copy);
        return new Mutant(what, copy);
    }
}
