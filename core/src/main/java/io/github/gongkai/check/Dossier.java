/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.rollup.Members;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A report together with the reports that it is checked against. */
@Value.Immutable
public abstract sealed class Dossier implements WithDossier, Serializable permits ImmutableDossier {
    private static final long serialVersionUID = 1L;

    Dossier() {}

    /** The report that is checked. */
    @Value.Parameter
    public abstract AnnualReport report();

    /** The report of the same organ for the year before, as it was last published. */
    public abstract Optional<AnnualReport> previous();

    /** The reports of its members, added up, and who should have reported. */
    public abstract Optional<Members> members();

    /** Returns a dossier of a report alone. */
    public static Dossier of(AnnualReport report) {
        return ImmutableDossier.of(report);
    }
}
