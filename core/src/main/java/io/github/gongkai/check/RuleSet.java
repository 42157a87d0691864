/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.rollup.ReportTree;
import io.github.gongkai.rule.Basis;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.rule.StandardRules;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A set of rules that reports are checked against, with a version that every result carries, and with what goes with it: how
 * cells that state no figure are read, and which findings are waived.
 *
 * <p>A value: every method that changes something returns another set. Safe to share between threads. Checking a report
 * without a finding, every needed figure of which is stated, allocates nothing.
 */
public final class RuleSet implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient RuleList rules;
    private final transient MissingPolicy missingPolicy;
    private final transient List<Waiver> waivers;
    private final transient Plans plans;
    private final transient Plans plansWithMembers;

    private RuleSet(RuleList rules, MissingPolicy missingPolicy, List<Waiver> waivers) {
        this.rules = rules;
        this.missingPolicy = missingPolicy;
        this.waivers = List.copyOf(waivers);
        this.plans = new Plans(this, false);
        this.plansWithMembers = new Plans(this, true);
    }

    /** Returns the standard set: every rule of {@link StandardRules}. */
    public static RuleSet standard() {
        return Standard.SET;
    }

    /**
     * Returns the standard set as it was in a version.
     *
     * @throws IllegalArgumentException if there is no such version in {@link StandardRules#versions()}
     */
    public static RuleSet standard(String version) {
        if (version.equals(StandardRules.VERSION)) {
            return standard();
        }
        return of(
                version,
                StandardRules.ofVersion(version)
                        .orElseThrow(() -> new IllegalArgumentException("There is no version \"" + version
                                + "\" of the standard rules, only " + StandardRules.versions() + ".")));
    }

    /**
     * Returns a set of these rules, of any origin.
     *
     * @throws IllegalArgumentException if the version is blank or two rules have the same id
     */
    public static RuleSet of(String version, Collection<Rule> rules) {
        return new RuleSet(RuleList.of(version, rules), MissingPolicy.UNKNOWN, List.of());
    }

    /**
     * Returns the set that this one was made from: as it was named, with the rules it had then, and with nothing that goes with
     * it.
     */
    public RuleSet original() {
        return of(rules.name(), rules.original());
    }

    /**
     * Returns the set with these rules instead of those it has; the {@linkplain #version() version} says how they differ from
     * those of the {@linkplain #original() original}.
     *
     * @throws IllegalArgumentException if two rules have the same id
     */
    public RuleSet withRules(Collection<Rule> other) {
        return with(rules.with(other));
    }

    /**
     * Returns the version of the set, which stands in every result: the name that the set was given, and behind it how the
     * rules differ from those it had then, such as {@code standard-2 -D-05 T3-02=WARNING}.
     */
    public String version() {
        return rules.version();
    }

    /** Returns the rules of the set, in the order in which they are applied. */
    public List<Rule> rules() {
        return rules.rules();
    }

    /** Returns the rule with an id, if the set has it. */
    public Optional<Rule> rule(RuleId id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Returns how cells that state no figure are read; as unknown unless the caller says otherwise. */
    public MissingPolicy missingPolicy() {
        return missingPolicy;
    }

    /** Returns the waivers that go with the set. */
    public List<Waiver> waivers() {
        return waivers;
    }

    /** Returns the set of those rules that a condition holds for. */
    public RuleSet filter(Predicate<? super Rule> condition) {
        return with(rules.with(rules().stream().filter(condition).toList()));
    }

    /**
     * Returns the set of these rules alone.
     *
     * @throws IllegalArgumentException if the set has no rule with one of the ids
     */
    public RuleSet only(RuleId... ids) {
        List<RuleId> kept = known(ids);
        return filter(rule -> kept.contains(rule.id()));
    }

    /**
     * Returns the set without these rules.
     *
     * @throws IllegalArgumentException if the set has no rule with one of the ids
     */
    public RuleSet without(RuleId... ids) {
        List<RuleId> left = known(ids);
        return filter(rule -> !left.contains(rule.id()));
    }

    /** Returns the set of those rules that come from where it is said. */
    public RuleSet only(Basis... bases) {
        return filter(rule -> Arrays.asList(bases).contains(rule.basis()));
    }

    /** Returns the set of those rules a breach of which is at least as severe. */
    public RuleSet atLeast(Severity severity) {
        return filter(rule -> rule.severity().compareTo(severity) >= 0);
    }

    /** Returns the set of those rules that are applied to one of these sections. */
    public RuleSet only(Section... sections) {
        List<Section> kept = Arrays.asList(sections);
        return filter(rule -> rule.formulas().stream()
                .anyMatch(placed ->
                        placed.place().section().filter(kept::contains).isPresent()));
    }

    /**
     * Returns the set with more rules, behind those it has.
     *
     * @throws IllegalArgumentException if the set has a rule with one of their ids
     */
    public RuleSet with(Rule... more) {
        List<Rule> all = new ArrayList<>(rules());
        all.addAll(Arrays.asList(more));
        return with(rules.with(all));
    }

    /**
     * Returns the set in which a breach of a rule is as severe as said, for every year.
     *
     * @throws IllegalArgumentException if the set has no such rule
     */
    public RuleSet withSeverity(RuleId id, Severity severity) {
        known(id);
        return with(rules.with(rules().stream()
                .map(rule -> rule.id().equals(id) ? rule.withSeverity(severity).withSeverityByYear(Map.of()) : rule)
                .toList()));
    }

    /** Returns the set with another way to read cells that state no figure. */
    public RuleSet withMissingPolicy(MissingPolicy policy) {
        return new RuleSet(rules, policy, waivers);
    }

    /** Returns the set with these waivers, instead of those it has. */
    public RuleSet withWaivers(Collection<Waiver> given) {
        return new RuleSet(rules, missingPolicy, List.copyOf(given));
    }

    private RuleSet with(RuleList other) {
        return new RuleSet(other, missingPolicy, waivers);
    }

    private List<RuleId> known(RuleId... ids) {
        for (RuleId id : ids) {
            if (rule(id).isEmpty()) {
                throw new IllegalArgumentException("There is no rule " + id + " in " + this + ".");
            }
        }
        return List.of(ids);
    }

    EditionPlan plan(FormEdition edition, @Nullable FormEdition previous, boolean members) {
        return (members ? plansWithMembers : plans).of(edition, previous);
    }

    /** Returns the waiver that covers a finding, if there is one. */
    Optional<Waiver> waiverOf(Finding finding) {
        return waivers.stream().filter(waiver -> waiver.covers(finding)).findFirst();
    }

    /**
     * Checks a report alone against every rule of the set, at each of its places. The rules between years and those between
     * a report and its members are not applied.
     *
     * <p>A check is undecided if its verdict depends on a cell that is not stated, and decided as soon as it does not, since
     * counts are whole and not negative. A verdict uses only the cells of its own check.
     */
    public CheckResult check(AnnualReport report) {
        EditionPlan plan = plans.of(report.edition(), null);
        CheckResult quick = plan.quick(report, null);
        return quick != null ? quick : check(plan, Dossier.of(report));
    }

    /** Checks a report together with the reports that go with it, as {@link #check(AnnualReport)} does one alone. */
    public CheckResult check(Dossier dossier) {
        AnnualReport report = dossier.report();
        AnnualReport previous = dossier.previous().orElse(null);
        FormEdition editionBefore = previous == null ? null : previous.edition();
        if (dossier.members().isPresent()) {
            return checkWithMembers(plansWithMembers.of(report.edition(), editionBefore), dossier);
        }
        EditionPlan plan = plans.of(report.edition(), editionBefore);
        CheckResult quick = plan.quick(report, previous);
        return quick != null ? quick : check(plan, dossier);
    }

    /** Checks every report of a tree, each against its members. */
    public TreeResult check(ReportTree tree) {
        Dossier dossier = Dossier.of(tree.report()).withMembers(tree.toMembers());
        return ImmutableTreeResult.of(
                check(dossier), tree.members().stream().map(this::check).toList());
    }

    /**
     * Checks every report of a series, each together with the one of the year before if the series has it.
     *
     * @return the results, in the order of {@link ReportSeries#reports()}
     */
    public List<CheckResult> check(ReportSeries series) {
        return series.dossiers().stream().map(this::check).toList();
    }

    private CheckResult checkWithMembers(EditionPlan plan, Dossier dossier) {
        return CheckResult.of(this, plan, plan.verdicts(dossier, missingPolicy), dossier);
    }

    private CheckResult check(EditionPlan plan, Dossier dossier) {
        byte[] verdicts = plan.verdicts(dossier, missingPolicy);
        return Verdicts.allWell(verdicts)
                ? plan.withoutFinding(verdicts)
                : CheckResult.of(this, plan, verdicts, dossier);
    }

    /**
     * Looks into the set itself, without any report: how many of its equations are independent, which checks are redundant or
     * contradict each other, and how many guard each cell. Worked out anew on each call, exactly.
     */
    public SelfCheck selfCheck(FormEdition edition) {
        return new SelfChecking(plans.of(edition, null).checks()).of(edition, rules());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof RuleSet other
                && rules.equals(other.rules)
                && missingPolicy == other.missingPolicy
                && waivers.equals(other.waivers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rules, missingPolicy, waivers);
    }

    /** Returns the version. */
    @Override
    public String toString() {
        return version();
    }

    private Object writeReplace() {
        return new SerialForm(rules, missingPolicy, waivers.toArray(Waiver[]::new));
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("A rule set is read from its serial form only.");
    }

    private static final class SerialForm implements Serializable {
        private static final long serialVersionUID = 1L;

        private final RuleList rules;
        private final MissingPolicy missingPolicy;
        private final Waiver[] waivers;

        SerialForm(RuleList rules, MissingPolicy missingPolicy, Waiver[] waivers) {
            this.rules = rules;
            this.missingPolicy = missingPolicy;
            this.waivers = waivers;
        }

        private Object readResolve() {
            RuleSet read = new RuleSet(rules, missingPolicy, List.of(waivers));
            return read.equals(standard()) ? standard() : read;
        }
    }

    /** The standard set, made when it is first asked for. */
    private static final class Standard {
        static final RuleSet SET = of(StandardRules.VERSION, StandardRules.all());

        private Standard() {}
    }
}
