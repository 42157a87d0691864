/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import io.github.gongkai.form.CellRef;
import java.util.List;

/** What must hold of each member whose report goes into a roll-up. The rule is applied to every member there is. */
public enum RosterRequirement implements Formula {
    /** A member on the roster has a report. */
    PRESENT("every member on the roster has a report"),
    /** A member has one report for the year. */
    ONCE("no member has two reports for the year"),
    /** The report of a member is for the year of the roll-up, on the same edition of the form. */
    SAME_YEAR_AND_EDITION("the report of every member is for the same year, on the same edition"),
    /** Who reports is on the roster. */
    ON_THE_ROSTER("every report is of a member on the roster");

    private final String text;

    RosterRequirement(String text) {
        this.text = text;
    }

    @Override
    public List<CellRef> cells() {
        return List.of();
    }

    @Override
    public Scope scope() {
        return Scope.MEMBERS;
    }

    /** Returns what is required, in English. */
    @Override
    public String toString() {
        return text;
    }
}
