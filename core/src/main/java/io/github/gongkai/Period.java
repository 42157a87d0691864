/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai;

import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/** The period that the figures of a report cover, as the report states it; both days belong to it. */
@Value.Immutable
public abstract sealed class Period implements Serializable permits ImmutablePeriod {
    private static final long serialVersionUID = 1L;

    Period() {}

    /** The first day. */
    @Value.Parameter
    public abstract LocalDate start();

    /** The last day. */
    @Value.Parameter
    public abstract LocalDate end();

    /** Throws unless the period ends on or after the day it starts. */
    @Value.Check
    void check() {
        if (end().isBefore(start())) {
            throw new IllegalArgumentException(
                    "A period cannot end on " + end() + ", before it starts on " + start() + ".");
        }
    }

    /**
     * Returns the period from one day to another, both included.
     *
     * @throws IllegalArgumentException if the second is before the first
     */
    public static Period of(LocalDate start, LocalDate end) {
        return ImmutablePeriod.of(start, end);
    }

    /** Returns the calendar year, from 1 January to 31 December. */
    public static Period ofYear(int year) {
        return of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Returns the two days in ISO form, with a slash between them. */
    @Override
    public final String toString() {
        return start() + "/" + end();
    }
}
