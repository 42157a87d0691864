/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kind of an organ that reports; Regulations art. 49 sets different deadlines for departments and for governments. */
public enum OrganKind {
    /** A department of a government at county level or above. */
    DEPARTMENT(Month.JANUARY),
    /** A local government at county level or above; its report is published by its office in charge. */
    LOCAL_GOVERNMENT(Month.MARCH),
    /** The government of a township or town, or a sub-district office. */
    TOWNSHIP_OR_SUBDISTRICT(null),
    /** An organization that laws or regulations authorize to manage public affairs. */
    AUTHORIZED_ORGANIZATION(null),
    /** Not known. */
    UNKNOWN(null);

    private final @Nullable Month month;

    OrganKind(@Nullable Month month) {
        this.month = month;
    }

    /**
     * Returns the last day on which an organ of this kind may publish its report for a year: 31 January of the year after for a
     * department, 31 March for a local government (Regulations art. 49). Empty where no deadline is known.
     */
    public Optional<LocalDate> deadline(ReportYear year) {
        return Optional.ofNullable(month).map(of -> LocalDate.of(year.value() + 1, of, of.maxLength()));
    }
}
