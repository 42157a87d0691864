/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import java.util.Optional;

/**
 * A number that counts something.
 *
 * @param mention the number and the words in front of it
 * @param subject what it counts, if the words say so
 * @param isPlain whether it is an exact number of this year, and no difference from another one
 */
record Counted(Mention mention, Optional<Subject> subject, boolean isPlain) {

    /** What a part of a whole is beside: one outcome beside others, one kind of applicant beside others. */
    enum Kind {
        OUTCOME,
        APPLICANT,
        REVIEW,
        RESULT,
        /** Whatever the text lists. */
        ANYTHING,
        /** A number of all applications, which is no part of another one. */
        WHOLE
    }

    /** Whether it is a number of applications that came, of which the outcomes are those of others, too. */
    boolean isOfApplicationsReceived() {
        return subject.map(Subject::rule)
                .filter(rule -> rule == NarrativeRule.RECEIVED || rule == NarrativeRule.CARRIED_IN)
                .isPresent();
    }

    Kind kind() {
        return subject.map(Subject::rule)
                .map(rule -> switch (rule) {
                    case OUTCOME, CARRIED_FORWARD -> Kind.OUTCOME;
                    case APPLICANT -> Kind.APPLICANT;
                    case REVIEW -> Kind.REVIEW;
                    case REVIEW_RESULT -> Kind.RESULT;
                    case RECEIVED, HANDLED, ANSWERED, CARRIED_IN -> Kind.WHOLE;
                    case DISCLOSURE, ENUMERATION, SHARE -> Kind.ANYTHING;
                })
                .orElse(Kind.ANYTHING);
    }
}
