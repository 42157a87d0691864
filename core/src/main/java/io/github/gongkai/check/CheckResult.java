package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.Severity;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking one report: a verdict for every check, the findings, and the checks that are undecided.
 *
 * <p>The result of a report whose every check is satisfied is a shared value that holds no report. Any other holds the
 * report, and works out findings and ranges from it each time it is asked. Results are equal if they are of the same
 * rule set and of equal reports with equal verdicts.
 */
public final class CheckResult {

    private final RuleSet ruleSet;
    private final FormEdition edition;
    private final EditionPlan plan;

    /** The verdicts in the order of the checks; null if every check is satisfied. */
    private final Verdict @Nullable [] verdicts;

    private final @Nullable AnnualReport report;

    private CheckResult(
            RuleSet ruleSet,
            FormEdition edition,
            EditionPlan plan,
            Verdict @Nullable [] verdicts,
            @Nullable AnnualReport report) {
        this.ruleSet = ruleSet;
        this.edition = edition;
        this.plan = plan;
        this.verdicts = verdicts;
        this.report = report;
    }

    static CheckResult satisfied(RuleSet ruleSet, FormEdition edition, EditionPlan plan) {
        return new CheckResult(ruleSet, edition, plan, null, null);
    }

    static CheckResult of(RuleSet ruleSet, EditionPlan plan, Verdict[] verdicts, AnnualReport report) {
        return new CheckResult(ruleSet, report.edition(), plan, verdicts, report);
    }

    /** Returns the rule set that the report was checked against. */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** Returns the edition of the form that the report follows. */
    public FormEdition edition() {
        return edition;
    }

    /** Returns every check with its verdict: rule by rule, place by place in the order of the form. */
    public List<Check> checks() {
        return IntStream.range(0, plan.satisfied().size()).mapToObj(this::check).toList();
    }

    /** Returns the checks of one rule with their verdicts; empty if the rule is not in the set or not for the edition. */
    public List<Check> checks(RuleId rule) {
        return checks().stream().filter(check -> check.rule().id().equals(rule)).toList();
    }

    /**
     * Returns the verdict on a rule over all its places: violated if one check is, else undecided if one check is, else
     * satisfied if one check is, else not applicable.
     */
    public Verdict verdict(RuleId rule) {
        Set<Verdict> all = EnumSet.noneOf(Verdict.class);
        checks(rule).forEach(check -> all.add(check.verdict()));
        return Stream.of(Verdict.VIOLATED, Verdict.UNDECIDED, Verdict.SATISFIED)
                .filter(all::contains)
                .findFirst()
                .orElse(Verdict.NOT_APPLICABLE);
    }

    /** Returns the violated checks, with what shows why, in the order of the checks. */
    public List<Finding> findings() {
        return report == null
                ? List.of()
                : ofVerdict(Verdict.VIOLATED)
                        .map(check -> Explanation.finding(check, report))
                        .toList();
    }

    /** Returns the undecided checks, with what it would take to decide them, in the order of the checks. */
    public List<Undecided> undecided() {
        return report == null
                ? List.of()
                : ofVerdict(Verdict.UNDECIDED)
                        .map(check -> Explanation.undecided(check, report))
                        .toList();
    }

    /** Returns whether a rule of at least this severity is violated. */
    public boolean isViolated(Severity atLeast) {
        return ofVerdict(Verdict.VIOLATED)
                .anyMatch(check -> check.rule().severity().compareTo(atLeast) >= 0);
    }

    /** Returns whether no check is violated; some may be undecided. */
    public boolean isConsistent() {
        return ofVerdict(Verdict.VIOLATED).findAny().isEmpty();
    }

    private Stream<Check> ofVerdict(Verdict verdict) {
        return verdicts == null && verdict != Verdict.SATISFIED
                ? Stream.empty()
                : checks().stream().filter(check -> check.verdict() == verdict);
    }

    private Check check(int index) {
        Check check = plan.satisfied().get(index);
        return verdicts == null || verdicts[index] == Verdict.SATISFIED
                ? check
                : ImmutableCheck.of(check.rule(), check.place(), check.formula(), verdicts[index]);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CheckResult other
                && ruleSet == other.ruleSet
                && edition == other.edition
                && Arrays.equals(verdicts, other.verdicts)
                && Objects.equals(report, other.report);
    }

    @Override
    public int hashCode() {
        return Objects.hash(edition, Arrays.hashCode(verdicts), report);
    }

    /** Returns the version of the rule set and the findings. */
    @Override
    public String toString() {
        return ruleSet.version() + " " + edition + " " + findings();
    }
}
