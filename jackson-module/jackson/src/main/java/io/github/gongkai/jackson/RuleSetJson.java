/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.MissingPolicy;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Waiver;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.StandardRules;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;

/**
 * Sets of rules as objects. A set that goes by the name of a version of the catalogue, and has its rules, need not list them:
 * a version that was published never changes.
 */
final class RuleSetJson {
    private static final ReportShape.Choice<MissingPolicy> POLICIES =
            ReportShape.Choice.of(MissingPolicy.values(), MissingPolicy::name);

    private RuleSetJson() {}

    /** Writes the properties of a set with all its rules. */
    static void writeCatalogue(RuleSet set, JsonOutput out) throws JacksonException {
        write(set, out);
        out.objects(Names.RULES, set.rules(), rule -> RuleJson.write(rule, out));
    }

    /** Writes the properties of a set; of its rules, those that it had by its name are told by their ids. */
    static void writeInShort(RuleSet set, JsonOutput out) throws JacksonException {
        write(set, out);
        List<Rule> known = set.original().rules();
        out.array(Names.RULES, set.rules(), rule -> {
            if (known.contains(rule)) {
                out.text(rule.id().value());
            } else {
                out.object(rule, it -> RuleJson.write(it, out));
            }
        });
    }

    private static void write(RuleSet set, JsonOutput out) throws JacksonException {
        out.text(Names.VERSION, set.version());
        out.object(Names.ORIGINAL, set.original(), original -> {
            out.text(Names.VERSION, original.version());
            if (isPublished(original)) {
                out.text(Names.RULES, null);
            } else {
                out.objects(Names.RULES, original.rules(), rule -> RuleJson.write(rule, out));
            }
        });
        out.constant(Names.MISSING_POLICY, set.missingPolicy());
        out.objects(Names.WAIVERS, set.waivers(), waiver -> write(waiver, out));
    }

    private static boolean isPublished(RuleSet set) {
        return StandardRules.ofVersion(set.version())
                .filter(set.rules()::equals)
                .isPresent();
    }

    static void write(Waiver waiver, JsonOutput out) throws JacksonException {
        out.text(Names.KEY, waiver.key());
        out.array(Names.SEEN, waiver.seen(), out::text);
        out.text(Names.REASON, waiver.reason());
    }

    static RuleSet read(JsonTree json) throws JacksonException {
        JsonTree original = json.get(Names.ORIGINAL);
        String name = original.get(Names.VERSION).text();
        JsonTree named = original.get(Names.RULES);
        RuleSet base = named.isNull() ? standard(original, name) : own(original, name, rules(named, List.of()));
        List<Rule> rules = rules(json.get(Names.RULES), base.rules());
        MissingPolicy policy = json.get(Names.MISSING_POLICY).choice(POLICIES);
        List<Waiver> waivers = new ArrayList<>();
        for (JsonTree waiver : json.get(Names.WAIVERS).items()) {
            waivers.add(waiver(waiver));
        }
        return json.make(() -> {
            RuleSet set = rules.equals(base.rules()) ? base : base.withRules(rules);
            return policy == set.missingPolicy() && waivers.isEmpty()
                    ? set
                    : set.withMissingPolicy(policy).withWaivers(waivers);
        });
    }

    private static RuleSet standard(JsonTree json, String version) throws JacksonException {
        return json.make(() -> RuleSet.standard(version));
    }

    private static RuleSet own(JsonTree json, String name, List<Rule> rules) throws JacksonException {
        return json.make(() -> RuleSet.of(name, rules));
    }

    /**
     * @param known the rules that may be told by their ids
     */
    private static List<Rule> rules(JsonTree json, List<Rule> known) throws JacksonException {
        List<Rule> rules = new ArrayList<>();
        for (JsonTree item : json.items()) {
            rules.add(item.isObject() ? RuleJson.read(item) : known(item, known));
        }
        return rules;
    }

    private static Rule known(JsonTree json, List<Rule> known) throws JacksonException {
        return json.choice(ReportShape.Choice.of(known, rule -> rule.id().value()));
    }

    private static Waiver waiver(JsonTree json) throws JacksonException {
        List<String> seen = new ArrayList<>();
        for (JsonTree item : json.get(Names.SEEN).items()) {
            seen.add(item.text());
        }
        String key = json.get(Names.KEY).text();
        String reason = json.get(Names.REASON).text();
        return json.make(() -> Waiver.of(key, seen, reason));
    }
}
