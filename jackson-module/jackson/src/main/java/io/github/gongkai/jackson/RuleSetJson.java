package io.github.gongkai.jackson;

import io.github.gongkai.MissingPolicy;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Waiver;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.StandardRules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        write(set, set.rules(), out);
    }

    /** Writes the properties of a set, with its rules only if they are not those it had by its name. */
    static void write(RuleSet set, JsonOutput out) throws JacksonException {
        write(set, set.rules().equals(set.original().rules()) ? null : set.rules(), out);
    }

    private static void write(RuleSet set, @Nullable List<Rule> rules, JsonOutput out) throws JacksonException {
        out.text(Names.VERSION, set.version());
        out.object(Names.ORIGINAL, set.original(), original -> {
            out.text(Names.VERSION, original.version());
            writeRules(isPublished(original) ? null : original.rules(), out);
        });
        out.constant(Names.MISSING_POLICY, set.missingPolicy());
        out.objects(Names.WAIVERS, set.waivers(), waiver -> write(waiver, out));
        writeRules(rules, out);
    }

    private static boolean isPublished(RuleSet set) {
        return StandardRules.ofVersion(set.version())
                .filter(set.rules()::equals)
                .isPresent();
    }

    private static void writeRules(@Nullable List<Rule> rules, JsonOutput out) throws JacksonException {
        if (rules == null) {
            out.text(Names.RULES, null);
        } else {
            out.objects(Names.RULES, rules, rule -> RuleJson.write(rule, out));
        }
    }

    static void write(Waiver waiver, JsonOutput out) throws JacksonException {
        out.text(Names.KEY, waiver.key());
        out.array(Names.SEEN, waiver.seen(), out::text);
        out.text(Names.REASON, waiver.reason());
    }

    static RuleSet read(JsonTree json) throws JacksonException {
        JsonTree original = json.get(Names.ORIGINAL);
        String name = original.get(Names.VERSION).text();
        List<Rule> named = rules(original.get(Names.RULES));
        List<Rule> rules = rules(json.get(Names.RULES));
        MissingPolicy policy = json.get(Names.MISSING_POLICY).choice(POLICIES);
        List<Waiver> waivers = new ArrayList<>();
        for (JsonTree waiver : json.get(Names.WAIVERS).items()) {
            waivers.add(waiver(waiver));
        }
        return json.make(() -> {
            RuleSet base = named == null ? RuleSet.standard(name) : RuleSet.of(name, named);
            RuleSet set = rules == null || rules.equals(base.rules()) ? base : base.withRules(rules);
            return policy == set.missingPolicy() && waivers.isEmpty()
                    ? set
                    : set.withMissingPolicy(policy).withWaivers(waivers);
        });
    }

    private static @Nullable List<Rule> rules(JsonTree json) throws JacksonException {
        if (json.isNull()) {
            return null;
        }
        List<Rule> rules = new ArrayList<>();
        for (JsonTree rule : json.items()) {
            rules.add(RuleJson.read(rule));
        }
        return rules;
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
