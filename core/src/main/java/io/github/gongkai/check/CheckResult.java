/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.MissingPolicy;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.Severity;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking one report: a verdict for every check, the findings, and the checks that are undecided.
 *
 * <p>The result of a report without a finding, every needed figure of which is stated, is a shared value that holds no
 * report. Any other holds the dossier, and works out findings and ranges from it each time it is asked. Results are equal
 * if they are of equal rule sets and of equal dossiers with equal verdicts.
 */
public final class CheckResult implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient RuleSet ruleSet;
    private final transient EditionPlan plan;

    /** The verdicts in the order of the checks. */
    private final transient byte[] verdicts;

    /** What was checked; null if no check is violated or undecided and there are no members. */
    private final transient @Nullable Dossier dossier;

    /** The checks of each member, with their verdicts; they follow those of the plan. */
    private final transient List<Check> ofMembers;

    private CheckResult(RuleSet ruleSet, EditionPlan plan, byte[] verdicts, @Nullable Dossier dossier) {
        this.ruleSet = ruleSet;
        this.plan = plan;
        this.verdicts = verdicts;
        this.dossier = dossier;
        this.ofMembers = dossier == null
                ? List.of()
                : dossier.members()
                        .map(members -> RosterChecks.of(ruleSet.rules(), dossier.report(), members))
                        .orElse(List.of());
    }

    /**
     * Returns the result of a report without a finding, every needed figure of which is stated, as it was written down.
     *
     * @param edition the edition of the form that the report follows
     * @param previous the edition that last year's report follows, if one was given
     * @param verdicts the verdicts in the order of the checks
     * @throws IllegalArgumentException if the rule set has another number of checks for them, or one is violated or undecided
     */
    public static CheckResult ofVerdicts(
            RuleSet ruleSet, FormEdition edition, Optional<FormEdition> previous, List<Verdict> verdicts) {
        EditionPlan plan = ruleSet.plan(edition, previous.orElse(null), false);
        if (verdicts.size() != plan.checks().size()) {
            throw new IllegalArgumentException(
                    "There are " + plan.checks().size() + " checks, but " + verdicts.size() + " verdicts were given.");
        }
        byte[] codes = new byte[verdicts.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = Verdicts.code(verdicts.get(i));
        }
        if (!Verdicts.allWell(codes)) {
            throw new IllegalArgumentException("What was checked is needed where a check is violated or undecided.");
        }
        return plan.withoutFinding(codes);
    }

    static CheckResult withoutFinding(RuleSet ruleSet, EditionPlan plan, byte[] verdicts) {
        return new CheckResult(ruleSet, plan, verdicts, null);
    }

    static CheckResult of(RuleSet ruleSet, EditionPlan plan, byte[] verdicts, Dossier dossier) {
        return new CheckResult(ruleSet, plan, verdicts, dossier);
    }

    boolean hasVerdicts(byte[] others) {
        return Arrays.equals(verdicts, others);
    }

    /** Returns the rule set that the report was checked against. */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** Returns the edition of the form that the report follows. */
    public FormEdition edition() {
        return plan.edition();
    }

    /** Returns the edition of the form that last year's report follows; empty if none was given. */
    public Optional<FormEdition> previousEdition() {
        return Optional.ofNullable(plan.previous());
    }

    /** Returns what was checked; empty if there is no finding, every needed figure is stated, and no members were given. */
    public Optional<Dossier> dossier() {
        return Optional.ofNullable(dossier);
    }

    /** Returns how cells that state no figure were read. */
    public MissingPolicy missingPolicy() {
        return ruleSet.missingPolicy();
    }

    /**
     * Returns every check with its verdict: rule by rule, place by place in the order of the form. The checks between years
     * are among them only if last year's report was given, and those of members, which come last, only if members were.
     */
    public List<Check> checks() {
        return stream().toList();
    }

    private Stream<Check> stream() {
        return Stream.concat(IntStream.range(0, verdicts.length).mapToObj(this::check), ofMembers.stream());
    }

    /** Returns the checks of one rule with their verdicts; empty if the rule is not in the set or was not applied. */
    public List<Check> checks(RuleId rule) {
        return stream().filter(check -> check.rule().id().equals(rule)).toList();
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

    /** Returns the violated checks that are not waived, with what shows why, in the order of the checks. */
    public List<Finding> findings() {
        return violated().filter(finding -> ruleSet.waiverOf(finding).isEmpty()).toList();
    }

    /** Returns the violated checks that are waived, in the order of the checks. */
    public List<WaivedFinding> waived() {
        return violated()
                .flatMap(finding -> ruleSet.waiverOf(finding).stream()
                        .map(waiver -> WaivedFinding.class.cast(ImmutableWaivedFinding.of(finding, waiver))))
                .toList();
    }

    private Stream<Finding> violated() {
        if (dossier == null) {
            return Stream.empty();
        }
        Explanation explanation = new Explanation(dossier, missingPolicy());
        return ofVerdict(Verdict.VIOLATED).map(explanation::finding);
    }

    /** Returns the undecided checks, with what it would take to decide them, in the order of the checks. */
    public List<Undecided> undecided() {
        if (dossier == null) {
            return List.of();
        }
        Explanation explanation = new Explanation(dossier, missingPolicy());
        return ofVerdict(Verdict.UNDECIDED).map(explanation::undecided).toList();
    }

    /** Returns whether there is a finding of at least this severity. */
    public boolean isViolated(Severity atLeast) {
        return dossier != null
                && findings().stream().anyMatch(finding -> finding.severity().compareTo(atLeast) >= 0);
    }

    /**
     * Returns whether the report is free of errors: there is no finding of severity {@link Severity#ERROR}. Some checks may
     * be undecided, and there may be warnings and hints.
     */
    public boolean isConsistent() {
        return !isViolated(Severity.ERROR);
    }

    private Stream<Check> ofVerdict(Verdict verdict) {
        return Stream.concat(
                IntStream.range(0, verdicts.length)
                        .filter(i -> Verdicts.verdict(verdicts[i]) == verdict)
                        .mapToObj(this::check),
                ofMembers.stream().filter(check -> check.verdict() == verdict));
    }

    private Check check(int index) {
        Check check = plan.checks().get(index);
        Verdict verdict = Verdicts.verdict(verdicts[index]);
        return verdict == check.verdict()
                ? check
                : ImmutableCheck.of(check.rule(), check.place(), check.formula(), verdict);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CheckResult other
                && ruleSet.equals(other.ruleSet)
                && Arrays.equals(verdicts, other.verdicts)
                && Objects.equals(dossier, other.dossier)
                && plan.checks().equals(other.plan.checks());
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(verdicts), dossier);
    }

    /** Returns the version of the rule set and the findings. */
    @Override
    public String toString() {
        return ruleSet.version() + " " + findings();
    }

    private Object writeReplace() {
        return new SerialForm(ruleSet, plan.edition(), plan.previous(), verdicts, dossier);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("A result is read from its serial form only.");
    }

    private static final class SerialForm implements Serializable {
        private static final long serialVersionUID = 1L;

        private final RuleSet ruleSet;
        private final FormEdition edition;
        private final @Nullable FormEdition previous;
        private final byte[] verdicts;
        private final @Nullable Dossier dossier;

        SerialForm(
                RuleSet ruleSet,
                FormEdition edition,
                @Nullable FormEdition previous,
                byte[] verdicts,
                @Nullable Dossier dossier) {
            this.ruleSet = ruleSet;
            this.edition = edition;
            this.previous = previous;
            this.verdicts = verdicts;
            this.dossier = dossier;
        }

        private Object readResolve() throws InvalidObjectException {
            EditionPlan plan = ruleSet.plan(
                    edition, previous, dossier != null && dossier.members().isPresent());
            if (verdicts.length != plan.checks().size()) {
                throw new InvalidObjectException("The result has " + verdicts.length + " verdicts, but "
                        + plan.checks().size() + " checks.");
            }
            return dossier == null
                    ? plan.withoutFinding(verdicts)
                    : new CheckResult(ruleSet, plan, verdicts.clone(), dossier);
        }
    }
}
