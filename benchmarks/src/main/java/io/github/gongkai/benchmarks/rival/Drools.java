/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks.rival;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseOption;
import org.kie.api.conf.SequentialOption;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.builder.conf.AlphaNetworkCompilerOption;
import org.kie.internal.utils.KieHelper;

/** Drools: one rule in DRL for each check, as an executable model with a compiled alpha network. */
final class Drools {

    private Drools() {}

    static Rival stateless(List<FlatCheck> checks) {
        StatelessKieSession session = compile(checks, SequentialOption.YES).newStatelessKieSession();
        return cells -> {
            FlatReport report = new FlatReport(cells);
            session.execute(report);
            return report.getViolated();
        };
    }

    static Rival reused(List<FlatCheck> checks) {
        KieSession session = compile(checks).newKieSession();
        return cells -> {
            FlatReport report = new FlatReport(cells);
            FactHandle handle = session.insert(report);
            session.fireAllRules();
            session.delete(handle);
            return report.getViolated();
        };
    }

    private static KieBase compile(List<FlatCheck> checks, KieBaseOption... options) {
        StringBuilder rules = new StringBuilder("package ").append(FlatReport.class.getPackageName());
        for (FlatCheck check : checks) {
            rules.append("""

                    rule "%s"
                    when
                        $report: FlatReport(%s)
                    then
                        $report.getViolated().add(drools.getRule().getName());
                    end
                    """.formatted(check.key(), check.violation("at(%d)")));
        }
        return new KieHelper(AlphaNetworkCompilerOption.INMEMORY)
                .addContent(rules.toString(), ResourceType.DRL)
                .build(ExecutableModelProject.class, options);
    }
}
