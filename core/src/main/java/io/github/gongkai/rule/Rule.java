/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import io.github.gongkai.ReportYear;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.law.Citation;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A statement that a report must meet: a value that says what must hold, at which places, where it comes from, and how
 * severe a breach is.
 */
@Value.Immutable
public abstract sealed class Rule implements WithRule, Serializable permits ImmutableRule {
    private static final long serialVersionUID = 1L;

    Rule() {}

    /** The permanent id. */
    public abstract RuleId id();

    /** Where the rule comes from. */
    public abstract Basis basis();

    /** How severe a breach is. */
    public abstract Severity severity();

    /** The report years for which a breach is of another severity, in their order; none for most rules. */
    @Value.NaturalOrder
    public abstract NavigableMap<ReportYear, Severity> severityByYear();

    /** The instruments that print or state the rule; empty where it is only implied or plausible. */
    public abstract List<Citation> citations();

    /** The rule in words, without the place. */
    public abstract Wording statement();

    /** How the rule is to be read, where a careful reader could differ. */
    public abstract Optional<Wording> note();

    /** The formula at each place, edition by edition, in the order of the form. */
    public abstract List<PlacedFormula> formulas();

    /** Throws unless the rule is applied somewhere, and at each place once. */
    @Value.Check
    void check() {
        if (formulas().isEmpty()) {
            throw new IllegalArgumentException("The rule " + id() + " is applied nowhere.");
        }
        Set<Place> seen = new HashSet<>();
        for (PlacedFormula placed : formulas()) {
            if (!seen.add(placed.place())) {
                throw new IllegalArgumentException("The rule " + id() + " is applied twice at " + placed.place() + ".");
            }
            for (CellRef cell : placed.formula().cells()) {
                if (cell.edition() != placed.place().edition()) {
                    throw new IllegalArgumentException("The rule " + id() + " is applied at a place of "
                            + placed.place().edition() + " to cells of " + cell.edition() + ".");
                }
            }
            if (placed.formula() == DocumentRequirement.SECTION_IN_PLACE
                    && placed.place().section().isEmpty()) {
                throw new IllegalArgumentException(
                        "The rule " + id() + " asks for a section to be in its place, but not for which.");
            }
        }
    }

    /** Returns how severe a breach is in a report for a year, or in one that states no year. */
    public Severity severity(Optional<ReportYear> year) {
        return year.map(severityByYear()::get).orElse(severity());
    }

    /** Returns the editions that the rule is for, in their order. */
    public Set<FormEdition> editions() {
        Set<FormEdition> editions = EnumSet.noneOf(FormEdition.class);
        formulas().forEach(placed -> editions.add(placed.place().edition()));
        return Collections.unmodifiableSet(editions);
    }

    /** Returns the formula at each place of one edition; empty if the rule is not for it. */
    public List<PlacedFormula> formulas(FormEdition edition) {
        return formulas().stream()
                .filter(placed -> placed.place().edition() == edition)
                .collect(Collectors.toUnmodifiableList());
    }

    /** Returns what is cited for the rule in a report of one edition: not the instrument of another edition's form. */
    public List<Citation> citations(FormEdition edition) {
        return citations().stream()
                .filter(citation -> Arrays.stream(FormEdition.values())
                        .noneMatch(other -> other != edition && citation.instrument() == other.instrument()))
                .collect(Collectors.toUnmodifiableList());
    }

    /** Returns where the rule comes from in a report of one edition, in words: its basis, and what is cited for it. */
    public String source(FormEdition edition, Language language) {
        String basis = basis().wording().in(language);
        List<Citation> cited = citations(edition);
        if (cited.isEmpty()) {
            return basis;
        }
        boolean zh = language == Language.ZH;
        return cited.stream()
                .map(citation -> citation.text(language))
                .collect(Collectors.joining(zh ? "、" : "; ", basis + (zh ? "（" : " ("), zh ? "）" : ")"));
    }

    /** Returns a builder, which needs an id, a basis, a severity, a statement and at least one formula. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rule. */
    public static class Builder extends ImmutableRule.Builder {
        Builder() {}
    }

    /** Returns the id and the statement. */
    @Override
    public final String toString() {
        return id() + " " + statement().en();
    }
}
