/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.assertj;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.Organ;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.rollup.Members;
import org.jspecify.annotations.Nullable;

/**
 * What can be asserted about a report that is yet to be checked, against the standard rules unless others are given.
 *
 * @param <S> the assertion itself
 * @param <A> what the assertion is about
 */
public abstract sealed class AbstractReportAssert<S extends AbstractReportAssert<S, A>, A>
        extends AbstractCheckAssert<S, A> permits AnnualReportAssert, DossierAssert {
    private final RuleSet rules;

    AbstractReportAssert(@Nullable A actual, Class<?> self, RuleSet rules) {
        super(actual, self);
        this.rules = rules;
    }

    /** Returns the report with those that it is checked against. */
    abstract Dossier dossier();

    /** Returns assertions about the same, checked against other rules; nothing else of this assertion is kept. */
    abstract S of(RuleSet others);

    /** Returns assertions about the same, checked against other rules. */
    public S against(RuleSet others) {
        isNotNull();
        return asThis(of(others));
    }

    /** Returns assertions about the same, with cells that state no figure read in another way. */
    public S under(MissingPolicy policy) {
        return against(rules.withMissingPolicy(policy));
    }

    /** Returns assertions about the report together with the one for the year before. */
    public DossierAssert after(AnnualReport previous) {
        isNotNull();
        return asThis(new DossierAssert(dossier().withPrevious(previous), rules));
    }

    /** Returns assertions about the report together with those of its members. */
    public DossierAssert over(Members members) {
        isNotNull();
        return asThis(new DossierAssert(dossier().withMembers(members), rules));
    }

    /** Hands on what the user said of this assertion: its description, its own message, how values are shown. */
    private <T extends AbstractReportAssert<T, ?>> T asThis(T next) {
        next.info.useRepresentation(info.representation());
        next.info.description(info.description());
        next.info.overridingErrorMessage(info.overridingErrorMessage());
        return next;
    }

    /**
     * Asserts what stands in a cell, given by its path: {@code applications.received.total}.
     *
     * @throws IllegalArgumentException if the edition of the report has no such cell
     */
    public S hasEntry(String path, Entry expected) {
        isNotNull();
        CellRef cell = dossier().report().edition().cell(path);
        Entry found = dossier().report().entry(cell);
        if (!found.equals(expected)) {
            throw failureWithActualExpected(
                    found,
                    expected,
                    "Expecting %s to have %s in the cell %s, but it has %s.",
                    subject(),
                    expected,
                    cell,
                    found);
        }
        return myself;
    }

    @Override
    CheckResult result() {
        return rules.check(dossier());
    }

    @Override
    String subject() {
        AnnualReport report = dossier().report();
        return "the report of " + report.organ().map(Organ::name).orElse("an unnamed organ")
                + report.year().map(year -> " for " + year).orElse("") + " on " + report.edition();
    }
}
