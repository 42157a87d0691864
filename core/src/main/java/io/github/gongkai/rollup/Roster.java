/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rollup;

import io.github.gongkai.Organ;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Who should report into a roll-up, as the caller knows it: the organs by name, or whoever has reported. */
@Value.Immutable
public abstract sealed class Roster implements Serializable permits ImmutableRoster {
    private static final long serialVersionUID = 1L;

    Roster() {}

    /** The organs that should report; none if whoever has reported is all. */
    @Value.Parameter
    public abstract List<Organ> organs();

    /** Whether whoever has reported is all there is: nobody is missing, and nobody is foreign. */
    @Value.Parameter
    public abstract boolean isWhoeverReported();

    /** Throws if an organ is on the roster twice. */
    @Value.Check
    void check() {
        Set<String> names = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (Organ organ : organs()) {
            boolean known = organ.unifiedSocialCreditCode().isPresent()
                    ? !codes.add(organ.unifiedSocialCreditCode().get())
                    : !names.add(organ.name());
            if (known) {
                throw new IllegalArgumentException("The organ " + organ.name() + " is on the roster twice.");
            }
        }
    }

    /** Returns the organ of the roster that this one is, if it is there. */
    public Optional<Organ> find(Organ organ) {
        return organs().stream().filter(organ::isSameAs).findFirst();
    }

    /**
     * Returns the roster of these organs.
     *
     * @throws IllegalArgumentException if an organ is among them twice
     */
    public static Roster of(Collection<Organ> organs) {
        return ImmutableRoster.of(List.copyOf(organs), false);
    }

    /** Returns the roster that is complete with whoever has reported. */
    public static Roster whoeverReported() {
        return ImmutableRoster.of(List.of(), true);
    }

    /** Returns the names of the organs, or that whoever has reported is all. */
    @Override
    public final String toString() {
        return isWhoeverReported()
                ? "whoever reported"
                : organs().stream().map(Organ::name).toList().toString();
    }
}
