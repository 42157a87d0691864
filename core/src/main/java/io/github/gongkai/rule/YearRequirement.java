/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import io.github.gongkai.form.CellRef;
import java.util.List;

/** What must hold of two reports, apart from their figures, for one to be last year's of the other. */
public enum YearRequirement implements Formula {
    /** Both reports are of the same organ, and the earlier is for the year before. */
    SAME_ORGAN_YEAR_BEFORE("last year's report is of the same organ, for the year before");

    private final String text;

    YearRequirement(String text) {
        this.text = text;
    }

    @Override
    public List<CellRef> cells() {
        return List.of();
    }

    @Override
    public Scope scope() {
        return Scope.YEARS;
    }

    /** Returns what is required, in English. */
    @Override
    public String toString() {
        return text;
    }
}
