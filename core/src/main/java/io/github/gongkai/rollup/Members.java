/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rollup;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The reports that go into a roll-up: who handed in what, who should have, and the {@link Totals} of those who should.
 *
 * <p>It holds no report, only what they add up to. Like totals, members are put together in any order and in any parts.
 */
@Value.Immutable
public abstract sealed class Members implements Serializable permits ImmutableMembers {
    private static final long serialVersionUID = 1L;

    Members() {}

    /** Who should report; empty if that is not known. */
    @Value.Parameter
    public abstract Optional<Roster> roster();

    /** Who has reported, in an order that does not depend on that of the reports. */
    @Value.Parameter
    public abstract List<Member> reported();

    /** The sum of the reports; those of organs that are not on the roster are left out. */
    @Value.Parameter
    public abstract Totals totals();

    /** Returns the members that have handed in these reports, if it is not known who should. */
    public static Members of(Collection<AnnualReport> reports) {
        return reports.stream().collect(collector(Optional.empty()));
    }

    /** Returns the members that have handed in these reports, with the roster of those who should. */
    public static Members of(Roster roster, Collection<AnnualReport> reports) {
        return reports.stream().collect(collector(roster));
    }

    /**
     * Returns members as they were written down.
     *
     * @throws IllegalArgumentException if more reports were added up than have been handed in
     */
    public static Members of(Optional<Roster> roster, Collection<Member> reported, Totals totals) {
        if (totals.members() > reported.size()) {
            throw new IllegalArgumentException(
                    totals.members() + " reports were added up, but only " + reported.size() + " have been handed in.");
        }
        return of(roster, reported.stream(), totals);
    }

    /** Returns a collector of reports, with the roster of those who should report. */
    public static Collector<AnnualReport, ?, Members> collector(Roster roster) {
        return collector(Optional.of(roster));
    }

    private static Collector<AnnualReport, ?, Members> collector(Optional<Roster> roster) {
        return Collector.of(
                () -> new Accumulator(roster.orElse(null)),
                Accumulator::add,
                Accumulator::add,
                Accumulator::toMembers,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Returns these and other members together.
     *
     * @throws IllegalArgumentException if the rosters differ
     */
    public Members plus(Members other) {
        if (!roster().equals(other.roster())) {
            throw new IllegalArgumentException("Members of different rosters cannot be put together: " + roster()
                    + " and " + other.roster() + ".");
        }
        return of(
                roster(), Stream.concat(reported().stream(), other.reported().stream()), totals().plus(other.totals()));
    }

    private static Members of(Optional<Roster> roster, Stream<Member> reported, Totals totals) {
        return ImmutableMembers.of(roster, reported.sorted(Member.ORDER).toList(), totals);
    }

    /** Members while they grow; for one thread. */
    private static final class Accumulator {
        private final @Nullable Roster roster;

        /** The names and codes that are on the roster, to find most organs at once. */
        private final Map<String, Organ> onRoster = new HashMap<>();

        private final List<Member> reported = new ArrayList<>();
        private final TotalsAccumulator totals = new TotalsAccumulator();

        Accumulator(@Nullable Roster roster) {
            this.roster = roster;
            if (roster != null) {
                for (Organ organ : roster.organs()) {
                    onRoster.put(organ.name(), organ);
                }
            }
        }

        void add(AnnualReport report) {
            reported.add(Member.of(report));
            if (roster == null || roster.isWhoeverReported() || isOnRoster(report.organ(), roster)) {
                totals.add(report);
            }
        }

        private boolean isOnRoster(Optional<Organ> organ, Roster known) {
            if (organ.isEmpty()) {
                return false;
            }
            Organ sameName = onRoster.get(organ.get().name());
            return Objects.equals(sameName, organ.get())
                    || (sameName != null && sameName.isSameAs(organ.get()))
                    || known.find(organ.get()).isPresent();
        }

        Accumulator add(Accumulator other) {
            reported.addAll(other.reported);
            totals.add(other.totals);
            return this;
        }

        Members toMembers() {
            return of(Optional.ofNullable(roster), reported.stream(), totals.toTotals());
        }
    }
}
