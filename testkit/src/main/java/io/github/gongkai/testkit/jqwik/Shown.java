/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.jqwik;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;

/** What is shown of a value, part by part under its name; jqwik then shows the parts. */
final class Shown {
    private final Map<Object, Object> parts = new LinkedHashMap<>();

    Shown add(String name, Object part) {
        parts.put(SampleReportingFormat.plainLabel(name), part);
        return this;
    }

    Shown addIfPresent(String name, Optional<?> part) {
        part.ifPresent(present -> add(name, present));
        return this;
    }

    Map<Object, Object> toMap() {
        return parts;
    }
}
