/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.check.Dossier;
import io.github.gongkai.text.Language;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** A set of cells of least weight that, given other figures, satisfies the hard rules; none of them could keep its figure. */
@Value.Immutable
public abstract sealed class Repair implements Serializable permits ImmutableRepair {
    private static final long serialVersionUID = 1L;

    Repair() {}

    /** What is to be changed, in the order of the form; at least one cell. */
    @Value.Parameter
    public abstract List<Correction> corrections();

    /** Returns the cells, in the order of the form. */
    public List<DossierCell> cells() {
        return corrections().stream().map(Correction::cell).collect(Collectors.toUnmodifiableList());
    }

    /** Returns whether the right figure of every cell is forced. */
    public boolean isForced() {
        return corrections().stream().allMatch(correction -> correction.value().isPresent());
    }

    /**
     * Returns whether the repair can be made: every right figure is forced, is a count or a change of at most {@value
     * io.github.gongkai.entry.Figure#MAX_DIGITS} digits, and none is that of the members together.
     */
    public boolean isApplicable() {
        return corrections().stream()
                .allMatch(correction -> correction
                        .value()
                        .filter(value -> Filling.isPossible(correction.cell(), value))
                        .isPresent());
    }

    /**
     * Returns the reports with the repair made. What was published is in the reports as given; nobody but who published them can
     * say that these are right.
     *
     * @throws IllegalStateException if the repair is not {@linkplain #isApplicable() applicable}
     * @throws java.util.NoSuchElementException if there is no report of last year where the repair has a cell of it
     * @throws IllegalArgumentException if a cell is of another edition than the report
     */
    public Dossier applyTo(Dossier dossier) {
        if (!isApplicable()) {
            throw new IllegalStateException(
                    "The right figures are not all known, or not those of one report: " + this + ".");
        }
        Dossier repaired = dossier;
        for (Correction correction : corrections()) {
            repaired =
                    Filling.with(repaired, correction.cell(), correction.value().orElseThrow());
        }
        return repaired;
    }

    /** Returns the corrections in words. */
    public String message(Language language) {
        return corrections().stream()
                .map(correction -> correction.message(language))
                .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
    }

    /** Returns the corrections. */
    @Override
    public final String toString() {
        return corrections().toString();
    }
}
