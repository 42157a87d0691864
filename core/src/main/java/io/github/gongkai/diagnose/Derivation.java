/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Dossier;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * What the hard rules force for cells that state no figure, and what they leave open. From {@link Diagnoser#derive(Dossier)}.
 *
 * <p>Only cells that some hard rule between figures speaks of are in it, of this report and of last year's if it is given; none that
 * the missing policy counts as zero.
 */
@Value.Immutable
public abstract sealed class Derivation implements Serializable permits ImmutableDerivation {
    private static final long serialVersionUID = 1L;

    Derivation() {}

    /** What was asked for. */
    @Value.Parameter
    public abstract Diagnoser diagnoser();

    /** What it was derived from. */
    @Value.Parameter
    public abstract Dossier dossier();

    /** The figures that are forced, each behind those that it is derived from. */
    @Value.Parameter
    public abstract List<DerivedFigure> figures();

    /** The cells that are not forced, in the order of the form. */
    @Value.Parameter
    public abstract List<OpenFigure> open();

    /** The figures that are forced by the hard rules, but with which another rule of the set would be violated. */
    @Value.Parameter
    public abstract List<WithheldFigure> withheld();

    /**
     * The cells of which nothing is said, because stated figures conflict that some chain of rules ties to them, in the order of
     * the form; {@link Diagnoser#diagnose(Dossier)} says which.
     */
    @Value.Parameter
    public abstract List<DossierCell> conflicting();

    /** Whether the steps that were allowed have sufficed; if not, more may be forced, and ranges may be narrower. */
    @Value.Parameter
    public abstract boolean isComplete();

    /** Returns the reports with every forced figure filled in. */
    public Dossier filled() {
        Dossier filled = dossier();
        for (DerivedFigure figure : figures()) {
            filled = Filling.with(filled, figure.cell(), figure.value());
        }
        return filled;
    }

    /** Returns the report with every forced figure filled in. */
    public AnnualReport filledReport() {
        return filled().report();
    }

    /** Returns the figures. */
    @Override
    public final String toString() {
        return figures().toString();
    }
}
