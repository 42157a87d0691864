/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.assertj;

import io.github.gongkai.check.Check;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.Undecided;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.text.Language;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * What can be asserted about a report that is checked. Checks are named by their keys, such as {@code T3-01[naturalPerson]}.
 *
 * @param <S> the assertion itself
 * @param <A> what the assertion is about
 */
public abstract sealed class AbstractCheckAssert<S extends AbstractCheckAssert<S, A>, A> extends AbstractAssert<S, A>
        permits AbstractReportAssert, CheckResultAssert {

    AbstractCheckAssert(@Nullable A actual, Class<?> self) {
        super(actual, self);
    }

    /** Returns what came of checking the report. */
    abstract CheckResult result();

    /** Returns what is checked, in a few words. */
    abstract String subject();

    /** Asserts that there is no finding of severity {@link Severity#ERROR}. */
    public S isConsistent() {
        List<Finding> errors = findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw failure("Expecting %s to be consistent, but it violates:%s", subject(), listed(errors));
        }
        return myself;
    }

    /** Asserts that there is no finding at all, of whatever severity. */
    public S hasNoFinding() {
        List<Finding> findings = findings();
        if (!findings.isEmpty()) {
            throw failure("Expecting no finding in %s, but it violates:%s", subject(), listed(findings));
        }
        return myself;
    }

    /**
     * Asserts that these checks are violated, and no others. Without any, asserts that none is.
     *
     * @throws IllegalArgumentException if there is no such check
     */
    public S violatesExactly(String... keys) {
        return violatesExactly(set(keys));
    }

    /**
     * Asserts that these checks are violated, and no others. Without any, asserts that none is.
     *
     * @throws IllegalArgumentException if there is no such check, or no set
     */
    public S violatesExactly(Set<String> keys) {
        isNotNull();
        requireKnown(keys);
        List<Finding> findings = result().findings();
        List<Finding> unexpected = findings.stream()
                .filter(finding -> !keys.contains(finding.key()))
                .toList();
        Set<String> absent = absent(keys, findings);
        if (!unexpected.isEmpty() || !absent.isEmpty()) {
            throw failure(
                    "Expecting %s to violate exactly%s%s%s",
                    subject(),
                    lines(new TreeSet<>(keys)),
                    unexpected.isEmpty() ? "" : "\nbut it violates also:" + listed(unexpected),
                    absent.isEmpty() ? "" : "\nbut it does not violate:" + lines(absent));
        }
        return myself;
    }

    /**
     * Asserts that these checks are violated, and perhaps others.
     *
     * @throws IllegalArgumentException if there is no such check, or none is named
     */
    public S violates(String... keys) {
        isNotNull();
        Set<String> expected = set(keys);
        requireAny(expected);
        requireKnown(expected);
        List<Finding> findings = result().findings();
        Set<String> absent = absent(expected, findings);
        if (!absent.isEmpty()) {
            throw failure(
                    "Expecting %s to violate:%s\nbut it violates only:%s", subject(), lines(absent), listed(findings));
        }
        return myself;
    }

    /**
     * Asserts that none of these checks is violated.
     *
     * @throws IllegalArgumentException if there is no such check, or it does not apply to the report, or none is named
     */
    public S doesNotViolate(String... keys) {
        isNotNull();
        Set<String> refused = set(keys);
        requireAny(refused);
        requireKnown(refused);
        requireApplicable(refused);
        List<Finding> unexpected = result().findings().stream()
                .filter(finding -> refused.contains(finding.key()))
                .toList();
        if (!unexpected.isEmpty()) {
            throw failure("Expecting %s not to violate:%s", subject(), listed(unexpected));
        }
        return myself;
    }

    /** Asserts that no check is undecided: every figure that the rules need is stated, or does not matter. */
    public S isDecided() {
        isNotNull();
        List<Undecided> undecided = result().undecided();
        if (!undecided.isEmpty()) {
            throw failure(
                    "Expecting every check of %s to be decided, but for want of figures these are not:%s",
                    subject(),
                    lines(undecided.stream().map(one -> one.check().key()).toList()));
        }
        return myself;
    }

    private List<Finding> findings() {
        isNotNull();
        return result().findings();
    }

    private static Set<String> set(String... keys) {
        return new LinkedHashSet<>(Arrays.asList(keys));
    }

    /** Of no check at all anything is true. */
    private static void requireAny(Set<String> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("No check is named, so that nothing would be asserted.");
        }
    }

    /** A check that does not exist is never violated, so that a slip in its name would go unseen. */
    private void requireKnown(@Nullable Set<String> keys) {
        if (keys == null) {
            throw new IllegalArgumentException("The set of the keys of checks is null.");
        }
        CheckResult result = result();
        Set<String> known = result.checks().stream().map(Check::key).collect(Collectors.toSet());
        for (String key : keys) {
            if (!known.contains(key)) {
                throw new IllegalArgumentException("There is no check " + key + " of " + subject() + " against "
                        + result.ruleSet().version() + ".");
            }
        }
    }

    private void requireApplicable(Set<String> keys) {
        for (Check check : result().checks()) {
            if (check.verdict() == Verdict.NOT_APPLICABLE && keys.contains(check.key())) {
                throw new IllegalArgumentException("The check " + check.key() + " does not apply to " + subject()
                        + ", so that it cannot be violated and nothing would be asserted.");
            }
        }
    }

    private static Set<String> absent(Set<String> keys, List<Finding> findings) {
        Set<String> absent = new TreeSet<>(keys);
        findings.forEach(finding -> absent.remove(finding.key()));
        return absent;
    }

    private static String listed(List<Finding> findings) {
        return findings.isEmpty()
                ? " nothing"
                : lines(findings.stream()
                        .map(finding -> finding.key() + "\n      " + finding.message(Language.ZH) + "\n      "
                                + finding.message(Language.EN))
                        .toList());
    }

    private static String lines(Iterable<String> texts) {
        StringBuilder lines = new StringBuilder();
        texts.forEach(text -> lines.append("\n  ").append(text));
        return lines.toString();
    }
}
