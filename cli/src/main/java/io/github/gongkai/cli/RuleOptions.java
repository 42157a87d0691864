/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.MissingPolicy;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.publishedform.narrative.NarrativeRule;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.StandardRules;
import io.github.gongkai.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which rules reports are checked against: a version of the standard set, all of it or a part. */
final class RuleOptions {

    @Option(
            names = "--rules",
            paramLabel = "ID",
            split = ",",
            description = {"只用这些规则，如 T3-01,T3-03。", "These rules only, such as T3-01,T3-03."})
    private @Nullable List<String> only;

    @Option(
            names = "--without",
            paramLabel = "ID",
            split = ",",
            description = {"不用这些规则。", "Without these rules."})
    private List<String> without = List.of();

    @Option(
            names = "--hard",
            paramLabel = "ID",
            split = ",",
            description = {
                "诊断和 --fill 也以这些规则为必须成立，虽然它们可以合法地不成立，如 A-01,Y-02。",
                "Rules that have to hold for the diagnosis and for --fill, though they may lawfully fail, such as A-01,Y-02."
            })
    private List<String> hard = List.of();

    @Option(
            names = "--rule-set",
            paramLabel = "VERSION",
            defaultValue = StandardRules.VERSION,
            description = {"标准规则的版本，默认 ${DEFAULT-VALUE}。", "Version of the standard rules, ${DEFAULT-VALUE} by default."
            })
    private String version = StandardRules.VERSION;

    private static final List<String> NARRATIVE =
            Arrays.stream(NarrativeRule.values()).map(rule -> rule.id().value()).toList();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    RuleOptions() {
        this.command = CommandSpec.create();
    }

    /**
     * Diagnoses by the rules that are asked for.
     *
     * @throws picocli.CommandLine.ParameterException if there is no such version or rule, if no rule is left, or if one that has to
     *     hold is not about figures
     */
    Diagnoser diagnoser(MissingPolicy policy) {
        RuleSet asked = ruleSet();
        Diagnoser diagnoser = Diagnoser.of(asked.withMissingPolicy(policy));
        List<RuleId> ids =
                known(hard, asked, List.of()).stream().map(RuleId::of).toList();
        ids.forEach(id -> requireFigures(diagnoser, id));
        return diagnoser.withIncluded(ids);
    }

    private void requireFigures(Diagnoser diagnoser, RuleId id) {
        try {
            diagnoser.withIncluded(id);
        } catch (IllegalArgumentException e) {
            throw Usage.wrong(
                    command,
                    Wording.of(
                            "--hard 只用于核对数字的规则，" + id + " 不是",
                            "--hard is for rules about figures, and " + id + " is none"));
        }
    }

    /**
     * The rules that are asked for.
     *
     * @throws picocli.CommandLine.ParameterException if there is no such version or rule, or no rule is left
     */
    private RuleSet ruleSet() {
        if (!StandardRules.versions().contains(version)) {
            String known = String.join(", ", StandardRules.versions());
            throw Usage.wrong(
                    command,
                    Wording.of(
                            "没有版本为“" + version + "”的标准规则，只有：" + known,
                            "there is no version \"" + version + "\" of the standard rules, only: " + known));
        }
        RuleSet all = RuleSet.standard(version);
        List<String> kept = only == null ? ids(all) : known(only, all, NARRATIVE);
        List<String> left = known(without, all, NARRATIVE);
        RuleSet asked = all.filter(rule -> kept.contains(id(rule)) && !left.contains(id(rule)));
        if (asked.rules().isEmpty()) {
            throw Usage.wrong(command, Wording.of("没有剩下任何规则", "no rule is left"));
        }
        return asked;
    }

    /** The rules on the narrative that are asked for. */
    Set<NarrativeRule> narrativeRules() {
        return Arrays.stream(NarrativeRule.values())
                .filter(rule -> only == null || isNamed(rule, only))
                .filter(rule -> !isNamed(rule, without))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isNamed(NarrativeRule rule, List<String> named) {
        return named.stream().anyMatch(name -> id(name).equals(rule.id().value()));
    }

    private List<String> known(List<String> named, RuleSet all, List<String> besides) {
        List<String> ids = new ArrayList<>(ids(all));
        ids.addAll(besides);
        for (String name : named) {
            if (!ids.contains(id(name))) {
                String known = String.join(", ", ids);
                throw Usage.wrong(
                        command,
                        Wording.of(
                                all + " 没有规则“" + name + "”，只有：" + known,
                                "there is no rule \"" + name + "\" in " + all + ", only: " + known));
            }
        }
        return named.stream().map(RuleOptions::id).toList();
    }

    private static List<String> ids(RuleSet all) {
        return all.rules().stream().map(RuleOptions::id).collect(Collectors.toList());
    }

    private static String id(Rule rule) {
        return rule.id().value();
    }

    private static String id(String named) {
        return named.strip().toUpperCase(Locale.ROOT);
    }
}
