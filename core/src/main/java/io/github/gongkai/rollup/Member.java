/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rollup;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.form.FormEdition;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/** A report that was handed in for a roll-up, by what tells it from others. */
@Value.Immutable
public abstract sealed class Member implements Serializable permits ImmutableMember {
    private static final long serialVersionUID = 1L;

    /** By name; members of one name by everything that is known of them. */
    static final Comparator<Member> ORDER = Comparator.comparing(
                    (Member member) -> member.organ().map(Organ::name).orElse(""))
            .thenComparing(Member::toString);

    Member() {}

    /** The organ that reports; empty if the report does not say. */
    @Value.Parameter
    public abstract Optional<Organ> organ();

    /** The year of the report; empty if it does not say. */
    @Value.Parameter
    public abstract Optional<ReportYear> year();

    /** The edition of the form that the report follows. */
    @Value.Parameter
    public abstract FormEdition edition();

    /** Returns a member as it was written down. */
    public static Member of(FormEdition edition, Optional<Organ> organ, Optional<ReportYear> year) {
        return ImmutableMember.of(organ, year, edition);
    }

    /** Returns the member that a report is of. */
    public static Member of(AnnualReport report) {
        return ImmutableMember.of(report.organ(), report.year(), report.edition());
    }
}
