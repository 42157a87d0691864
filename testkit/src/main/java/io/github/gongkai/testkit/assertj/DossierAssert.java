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

/** Assertions about a report, alone or with those that it is checked against. */
public final class DossierAssert extends AbstractCheckAssert<DossierAssert, Dossier> {
    private final RuleSet rules;

    private DossierAssert(@Nullable Dossier actual, RuleSet rules) {
        super(actual, DossierAssert.class);
        this.rules = rules;
    }

    static DossierAssert of(@Nullable Dossier dossier) {
        return new DossierAssert(dossier, RuleSet.standard());
    }

    private DossierAssert with(Dossier dossier, RuleSet others) {
        DossierAssert next = new DossierAssert(dossier, others);
        next.info.description(info.description());
        return next;
    }

    /** Returns assertions about the same, checked against other rules. */
    public DossierAssert against(RuleSet others) {
        isNotNull();
        return with(actual, others);
    }

    /** Returns assertions about the same, with cells that state no figure read in another way. */
    public DossierAssert under(MissingPolicy policy) {
        return against(rules.withMissingPolicy(policy));
    }

    /** Returns assertions about the report together with the one for the year before. */
    public DossierAssert after(AnnualReport previous) {
        isNotNull();
        return with(actual.withPrevious(previous), rules);
    }

    /** Returns assertions about the report together with those of its members. */
    public DossierAssert over(Members members) {
        isNotNull();
        return with(actual.withMembers(members), rules);
    }

    /**
     * Asserts what stands in a cell, given by its path: {@code applications.received.total}.
     *
     * @throws IllegalArgumentException if the edition of the report has no such cell
     */
    public DossierAssert hasEntry(String path, Entry expected) {
        isNotNull();
        CellRef cell = actual.report().edition().cell(path);
        Entry found = actual.report().entry(cell);
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
        return this;
    }

    @Override
    CheckResult result() {
        return rules.check(actual);
    }

    @Override
    String subject() {
        AnnualReport report = actual.report();
        return "the report of " + report.organ().map(Organ::name).orElse("an unnamed organ")
                + report.year().map(year -> " for " + year).orElse("") + " on " + report.edition();
    }
}
