/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import java.util.EnumMap;
import java.util.Map;

/** How many files there were, and how many reports stood how. */
final class Tally {
    private final Map<Standing, Long> counts = new EnumMap<>(Standing.class);
    private long files;
    private String lastFile = "";

    /** Counts the next outcome; those of one file follow each other. */
    void add(String file, Standing standing) {
        files += outcomes() == 0 || !file.equals(lastFile) ? 1 : 0;
        lastFile = file;
        counts.merge(standing, 1L, Long::sum);
    }

    long files() {
        return files;
    }

    /** The reports that were read. */
    long reports() {
        return outcomes() - count(Standing.UNUSABLE);
    }

    /** The reports, and what stands in the place of one and cannot be used. */
    long outcomes() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    long count(Standing standing) {
        return counts.getOrDefault(standing, 0L);
    }
}
