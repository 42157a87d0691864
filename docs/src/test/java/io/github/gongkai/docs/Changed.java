/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.check.Check;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.testkit.Reports;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the tests on a {@link ChangedLibrary} ask of it. */
final class Changed {

    private Changed() {}

    static Rule rule(String id) {
        return RuleSet.standard().rule(RuleId.of(id)).orElseThrow();
    }

    /** The keys of the checks that fail. */
    static Set<String> violated(Dossier dossier) {
        return keys(dossier, Verdict.VIOLATED);
    }

    /** The keys of the checks with a verdict. */
    static Set<String> keys(Dossier dossier, Verdict verdict) {
        return RuleSet.standard().check(dossier).checks().stream()
                .filter(check -> check.verdict() == verdict)
                .map(Check::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Method packagePrivate(String type, String name, Class<?>... parameters) throws Exception {
        Method method = Class.forName(type).getDeclaredMethod(name, parameters);
        method.setAccessible(true);
        return method;
    }

    /** Runs a command that must succeed, and returns what it prints. */
    static String commandLine(String... arguments) throws Exception {
        Method run = packagePrivate(
                "io.github.gongkai.cli.Main",
                "run",
                InputStream.class,
                PrintStream.class,
                PrintStream.class,
                String[].class);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        Object code = run.invoke(null, new ByteArrayInputStream(new byte[0]), printed, printed, arguments);

        assertThat(code).isEqualTo(0);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The class that judges the figures of reports on a form. */
    static String judge(FormEdition edition) throws Exception {
        Method judges = packagePrivate("io.github.gongkai.check.FigureChecks", "of", List.class, FormEdition.class);
        List<Check> checks = RuleSet.standard()
                .check(Reports.consistent(edition).generate(0))
                .checks();
        return judges.invoke(null, checks, edition).getClass().getSimpleName();
    }

    /** The straight-line code of a form, by the names of its files. */
    static Map<String, String> straightLine(FormEdition edition, String name) throws Exception {
        Method partial = packagePrivate("io.github.gongkai.check.PartialSource", "of", FormEdition.class, String.class);
        Method standard = packagePrivate(
                "io.github.gongkai.check.FigureChecksSource", "of", FormEdition.class, String.class, String.class);
        return Map.of(
                "Partial" + name, (String) partial.invoke(null, edition, "Partial" + name), "Standard" + name, (String)
                        standard.invoke(null, edition, "Standard" + name, "Partial" + name));
    }
}
