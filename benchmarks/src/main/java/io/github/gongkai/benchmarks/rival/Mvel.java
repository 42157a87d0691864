/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks.rival;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mvel2.MVEL;
import org.mvel2.ParserContext;

/** MVEL: one strongly typed, compiled expression for each check, with the report as its context. */
final class Mvel {

    private Mvel() {}

    static Rival expressions(List<FlatCheck> checks) {
        ParserContext context = new ParserContext();
        context.setStrongTyping(true);
        context.addInput("this", FlatReport.class);
        String[] keys = checks.stream().map(FlatCheck::key).toArray(String[]::new);
        Serializable[] violations = checks.stream()
                .map(check -> MVEL.compileExpression(check.violation("cells[%d]"), context))
                .toArray(Serializable[]::new);
        return cells -> {
            FlatReport report = new FlatReport(cells);
            List<String> violated = new ArrayList<>();
            for (int i = 0; i < keys.length; i++) {
                if (MVEL.executeExpression(violations[i], report, Boolean.class)) {
                    violated.add(keys[i]);
                }
            }
            return violated;
        };
    }
}
