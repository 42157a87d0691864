package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.StandardRules;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A set of rules that reports are checked against, with a version that every result carries.
 *
 * <p>Safe to share between threads. Checking a consistent report with every figure stated allocates nothing.
 */
public final class RuleSet {

    private final String version;
    private final List<Rule> rules;
    private final Map<FormEdition, EditionPlan> plans = new EnumMap<>(FormEdition.class);
    private final Map<FormEdition, CheckResult> satisfied = new EnumMap<>(FormEdition.class);

    private RuleSet(String version, List<Rule> rules) {
        this.version = version;
        this.rules = List.copyOf(rules);
        for (FormEdition edition : FormEdition.values()) {
            EditionPlan plan = new EditionPlan(rules, edition);
            plans.put(edition, plan);
            satisfied.put(edition, CheckResult.satisfied(this, edition, plan));
        }
    }

    /** Returns the standard set: every rule of {@link StandardRules}. */
    public static RuleSet standard() {
        return Standard.SET;
    }

    /** Returns the version of the set, which stands in every result. */
    public String version() {
        return version;
    }

    /** Returns the rules of the set, in the order in which they are applied. */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Checks a report against every rule of the set, at each of its places.
     *
     * <p>What is not stated is unknown: a check is undecided if its verdict depends on such a cell, and decided as soon as
     * it does not, since counts are whole and not negative. A verdict uses only the cells of its own check.
     */
    public CheckResult check(AnnualReport report) {
        EditionPlan plan = forEdition(plans, report.edition());
        if (plan.plainlyHolds(report)) {
            return forEdition(satisfied, report.edition());
        }
        Verdict[] verdicts = plan.verdicts(report);
        return Arrays.stream(verdicts).allMatch(Verdict.SATISFIED::equals)
                ? forEdition(satisfied, report.edition())
                : CheckResult.of(this, plan, verdicts, report);
    }

    private static <T> T forEdition(Map<FormEdition, T> map, FormEdition edition) {
        T value = map.get(edition);
        if (value == null) {
            throw new IllegalArgumentException("There is no form of " + edition + ".");
        }
        return value;
    }

    /** Returns the version and the ids of the rules. */
    @Override
    public String toString() {
        return version + rules.stream().map(Rule::id).toList();
    }

    /** The standard set, made when it is first asked for. */
    private static final class Standard {
        static final RuleSet SET = new RuleSet("standard-1", StandardRules.all());

        private Standard() {}
    }
}
