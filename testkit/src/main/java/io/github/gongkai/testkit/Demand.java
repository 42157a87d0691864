/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.ApplicationRow;

/**
 * How much is asked of an organ in a year, which decides how large the figures of section 三 are and how many of them are zero. The
 * proportions are those of published reports: most applicants are natural persons; most of what is asked is granted, wholly or in
 * part, or is not held.
 */
final class Demand {
    private final long scale;

    /** Takes the largest figure that there can be, which is that of applications by natural persons that were granted. */
    Demand(long scale) {
        this.scale = scale;
    }

    /** The share of years in which no applicant of a category comes, though others do. */
    double shareWithout(ApplicantCategory category) {
        return category == ApplicantCategory.NATURAL_PERSON
                ? 0
                : Math.max(0.05, 0.85 - 0.2 * StrictMath.log10(scale + 1.0));
    }

    /** The largest figure of a row in a column of applicants; there is always room for one. */
    long most(ApplicationRow row, ApplicantCategory category) {
        return Math.max(1, (long) (of(category) * weight(row)));
    }

    /** The share of zeros in a column of applicants. */
    double shareOfZeros(ApplicantCategory category) {
        double applicants = Math.max(1, of(category));
        return category == ApplicantCategory.NATURAL_PERSON
                ? 0.9 * StrictMath.pow(applicants, -0.3)
                : 0.95 * StrictMath.pow(applicants, -0.1);
    }

    private double of(ApplicantCategory category) {
        return switch (category) {
            case NATURAL_PERSON -> scale;
            case COMMERCIAL_ENTERPRISE -> scale / 10.0;
            default -> scale / 50.0;
        };
    }

    private static double weight(ApplicationRow row) {
        return switch (row) {
            case GRANTED -> 1;
            case NOT_HELD -> 0.5;
            case PARTIALLY_GRANTED, OTHER, UNDIVIDED -> 0.3;
            case CARRIED_IN, CARRIED_FORWARD, ENFORCEMENT_CASE_FILE, CREATION_REQUIRED, PETITION_OR_COMPLAINT -> 0.1;
            case STATE_SECRET, PUBLISHED_MATERIAL -> 0.01;
            default -> 0.04;
        };
    }
}
