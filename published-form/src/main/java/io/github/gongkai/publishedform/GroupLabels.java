/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.OutcomeGroup;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The labels that the form prints beside rows of section 三: 三、本年度办理结果 and, right of it, those of (三) to (六). */
final class GroupLabels {
    private static final String OUTCOMES = "办理结果";

    private static final Map<String, OutcomeGroup> GROUPS = Arrays.stream(OutcomeGroup.values())
            .collect(Collectors.toUnmodifiableMap(
                    group -> Label.of(group.label().zh()).words(), Function.identity()));

    private GroupLabels() {}

    /** The group of outcomes that a label names. */
    static Optional<OutcomeGroup> group(Label label) {
        return Optional.ofNullable(GROUPS.get(label.words()));
    }

    /** Whether a label is the one beside all outcomes. */
    static boolean areOutcomes(Label label) {
        return label.words().endsWith(OUTCOMES);
    }

    /**
     * Whether a cell that begins in a row above a row of the form, and is a label in front of it, is one that the form has
     * beside other rows. Then the cell reaches too far down, and pushes the cells of the row under other headings. Beside the rows of
     * 一, 二 and 四 the form has no such label at all, so one without words is none of theirs.
     */
    static boolean isOfOtherRows(SourceCell cell, Label label, FormRow row) {
        if (cell.extents().filter(Extent::continued).isEmpty() || !(row instanceof ApplicationRow application)) {
            return false;
        }
        boolean isBesideOutcome = application.isOutcome() || application == ApplicationRow.OUTCOMES_TOTAL;
        boolean isOutcomesOrLost = areOutcomes(label) || cell.isBlank();
        return (isOutcomesOrLost && !isBesideOutcome)
                || group(label)
                        .filter(group -> !application.group().equals(Optional.of(group)))
                        .isPresent();
    }
}
