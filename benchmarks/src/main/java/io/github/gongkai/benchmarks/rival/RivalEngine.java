/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks.rival;

import java.util.List;
import java.util.function.Function;

/** The rule engines, each in the way of use that was found to be its fastest. */
public enum RivalEngine {
    /** Drools, a stateless session in sequential mode: a session of its own for each report. */
    DROOLS_STATELESS(Drools::stateless),
    /** Drools, one session for all reports, from which each is deleted again. */
    DROOLS_REUSED(Drools::reused),
    /** MVEL, one compiled expression for each check. */
    MVEL(Mvel::expressions),
    /** Easy Rules, one rule for each check, with its condition as an MVEL expression. */
    EASY_RULES_MVEL(EasyRules::expressions),
    /** Easy Rules, one rule for each check, with its condition as Java. */
    EASY_RULES_JAVA(EasyRules::predicates);

    private final Function<List<FlatCheck>, Rival> maker;

    RivalEngine(Function<List<FlatCheck>, Rival> maker) {
        this.maker = maker;
    }

    /** Returns the engine with these checks as its rules. */
    public Rival given(List<FlatCheck> checks) {
        return maker.apply(checks);
    }
}
