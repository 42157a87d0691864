/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import io.github.gongkai.form.CellRef;
import java.util.List;

/** What must hold of a report as a document, apart from its figures. */
public enum DocumentRequirement implements Formula {
    /** The report follows the edition of the form that is for its year. */
    EDITION_OF_ITS_YEAR("the edition is the one for the report year"),
    /** The period that the report states is the calendar year that it is about. */
    PERIOD_IS_ITS_YEAR("the period is the calendar year of the report"),
    /**
     * The report was published by the deadline of Regulations art. 49: 31 January of the following year for a department,
     * 31 March for a local government.
     */
    PUBLISHED_IN_TIME("the day of publication is not after the deadline of the kind of organ"),
    /**
     * The section of the place stands in the document once, and no section that should stand before it stands behind it;
     * if it is narrative, it has a text.
     */
    SECTION_IN_PLACE("the section is there, once, in order, and not empty"),
    /** The section on problems and improvements says more than that there is nothing. */
    PROBLEMS_ARE_STATED("the section does not just say 无"),
    /** The check character of the unified social credit code is the one that its other characters give. */
    CREDIT_CODE_CHECKS("the check character of the unified social credit code is right");

    private final String text;

    DocumentRequirement(String text) {
        this.text = text;
    }

    @Override
    public List<CellRef> cells() {
        return List.of();
    }

    @Override
    public Scope scope() {
        return Scope.REPORT;
    }

    /** Returns what is required, in English. */
    @Override
    public String toString() {
        return text;
    }
}
