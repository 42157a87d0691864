/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.immutables.value.Value;

/** The rules of a set, the name and the rules it started from, and the version that says how the two differ. */
@Value.Immutable
abstract sealed class RuleList implements Serializable permits ImmutableRuleList {
    private static final long serialVersionUID = 1L;

    RuleList() {}

    @Value.Parameter
    abstract String name();

    @Value.Parameter
    abstract List<Rule> original();

    @Value.Parameter
    abstract List<Rule> rules();

    static RuleList of(String name, Collection<Rule> rules) {
        return ImmutableRuleList.of(name, rules, rules);
    }

    RuleList with(Collection<Rule> rules) {
        return ImmutableRuleList.of(name(), original(), rules);
    }

    @Value.Check
    void check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("A rule set needs a version.");
        }
        TreeSet<RuleId> seen = new TreeSet<>();
        for (Rule rule : rules()) {
            if (!seen.add(rule.id())) {
                throw new IllegalArgumentException("Two rules of the set have the id " + rule.id() + ".");
            }
        }
    }

    @Value.Derived
    String version() {
        Map<RuleId, Rule> before = byId(original());
        Map<RuleId, Rule> now = byId(rules());
        StringBuilder version = new StringBuilder(name());
        for (RuleId id : before.keySet()) {
            if (!now.containsKey(id)) {
                version.append(" -").append(id);
            }
        }
        now.forEach((id, rule) -> {
            Rule original = before.get(id);
            if (rule.equals(original)) {
                return;
            }
            if (original != null && hasOnlyAnotherSeverity(rule, original)) {
                version.append(' ').append(id).append('=').append(rule.severity());
            } else {
                version.append(" +").append(id).append('@').append(fingerprint(rule));
            }
        });
        return version.toString();
    }

    private static boolean hasOnlyAnotherSeverity(Rule rule, Rule original) {
        return rule.equals(original.withSeverity(rule.severity()).withSeverityByYear(Map.of()));
    }

    private static Map<RuleId, Rule> byId(List<Rule> rules) {
        Map<RuleId, Rule> map = new LinkedHashMap<>();
        rules.forEach(rule -> map.put(rule.id(), rule));
        return map;
    }

    /** Eight digits that tell rules of one id apart by what they ask, where, and how severely. */
    private static String fingerprint(Rule rule) {
        CRC32 sum = new CRC32();
        StringBuilder text = new StringBuilder(rule.basis() + " " + rule.severity() + " " + rule.severityByYear());
        rule.formulas()
                .forEach(placed -> text.append('\n')
                        .append(placed.place().edition())
                        .append(' ')
                        .append(placed.place().key())
                        .append(' ')
                        .append(placed.formula()));
        sum.update(text.toString().getBytes(StandardCharsets.UTF_8));
        String digits = Long.toHexString(sum.getValue());
        return "0".repeat(8 - digits.length()) + digits;
    }
}
