/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import io.github.gongkai.check.Finding;
import io.github.gongkai.diagnose.Correction;
import io.github.gongkai.diagnose.DossierCell;
import io.github.gongkai.diagnose.Repair;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What made a violation: the finding, and the repair that would do away with it if there is only one. It is the dynamic payload of each
 * violation that a finding made; {@link Violations} reads it.
 */
public final class ViolationCause implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Finding finding;
    private final @Nullable Repair repair;
    private final @Nullable Correction correction;
    private final @Nullable DossierCell cell;

    ViolationCause(
            Finding finding, Optional<Repair> repair, Optional<Correction> correction, Optional<DossierCell> cell) {
        this.finding = finding;
        this.repair = repair.orElse(null);
        this.correction = correction.orElse(null);
        this.cell = cell.orElse(null);
    }

    /** Returns the finding. */
    public Finding finding() {
        return finding;
    }

    /**
     * Returns the only smallest repair of the fault that explains the finding, of the first such fault if there are several; empty if
     * there is none with a single repair.
     */
    public Optional<Repair> repair() {
        return Optional.ofNullable(repair);
    }

    /** Returns what that repair asks for in the cell that the violation stands at; empty if that cell stays as it is. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    /** The cell that the violation stands at, and in which report. */
    Optional<DossierCell> cell() {
        return Optional.ofNullable(cell);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ViolationCause cause
                && finding.equals(cause.finding)
                && Objects.equals(repair, cause.repair)
                && Objects.equals(correction, cause.correction)
                && Objects.equals(cell, cause.cell);
    }

    @Override
    public int hashCode() {
        return Objects.hash(finding, repair, correction, cell);
    }

    /** Returns the finding, and the repair behind it if there is one. */
    @Override
    public String toString() {
        return repair == null ? finding.toString() : finding + " " + repair;
    }
}
