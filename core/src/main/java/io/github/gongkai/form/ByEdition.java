/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.form;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What may differ from edition to edition: each edition has what the one before it had, unless it has something of its own. */
final class ByEdition<T> {
    private final Map<FormEdition, T> values;

    private ByEdition(Map<FormEdition, T> values) {
        this.values = values;
    }

    /** Returns what is the same in every edition. */
    static <T> ByEdition<T> of(T value) {
        return new ByEdition<T>(Map.of()).with(EnumSet.allOf(FormEdition.class), value);
    }

    /** Returns the same with something else from an edition on. */
    ByEdition<T> from(FormEdition first, T value) {
        return with(EnumSet.range(first, FormEdition.inForce()), value);
    }

    private ByEdition<T> with(Set<FormEdition> editions, T value) {
        Map<FormEdition, T> changed = new EnumMap<>(FormEdition.class);
        changed.putAll(values);
        editions.forEach(edition -> changed.put(edition, value));
        return new ByEdition<>(changed);
    }

    /** Returns what an edition has. */
    T in(FormEdition edition) {
        return Objects.requireNonNull(values.get(edition));
    }
}
