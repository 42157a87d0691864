/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.rollup.ReportTree;
import io.github.gongkai.rollup.Roster;
import io.github.gongkai.table.Applications;
import io.github.gongkai.table.ProactiveDisclosure;
import io.github.gongkai.table.ReviewAndLitigation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Governments with their members: each figure of a government is the sum of the figures of its members. */
final class Trees {
    /** Amounts of several units have no sum. */
    private static final List<AmountUnit> ONE_UNIT = List.of(AmountUnit.TEN_THOUSAND_YUAN);

    private final FormEdition edition;
    private final ReportYear year;
    private final OrganProfile top;

    Trees(FormEdition edition, ReportYear year, OrganProfile top) {
        this.edition = edition;
        this.year = year;
        this.top = top;
    }

    ReportTree tree(Choices choices) {
        return new Growing(choices).government(top);
    }

    /** A tree while it grows; it counts its organs, so that no two are the same. */
    private final class Growing {
        private final Choices choices;
        private int organs;

        Growing(Choices choices) {
            this.choices = choices;
        }

        private Organ organ(OrganProfile profile) {
            return Organs.of(profile, organs++, choices.chance(0.5));
        }

        ReportTree government(OrganProfile profile) {
            Organ organ = organ(profile);
            List<ReportTree> members = new ArrayList<>();
            members.add(profile == OrganProfile.CITY ? government(OrganProfile.COUNTY) : leaf(OrganProfile.TOWN));
            for (long more = choices.upTo(3); more > 0; more--) {
                members.add(leaf(
                        profile == OrganProfile.CITY ? OrganProfile.CITY_DEPARTMENT : OrganProfile.COUNTY_DEPARTMENT));
            }
            for (long more = choices.upTo(2); more > 0; more--) {
                members.add(profile == OrganProfile.CITY ? government(OrganProfile.COUNTY) : leaf(OrganProfile.TOWN));
            }
            List<AnnualReport> reports =
                    members.stream().map(ReportTree::report).toList();
            Roster roster = choices.chance(0.8)
                    ? Roster.of(reports.stream()
                            .map(report -> report.organ().orElseThrow())
                            .toList())
                    : Roster.whoeverReported();
            return ReportTree.of(sum(organ, reports), roster, members);
        }

        private ReportTree leaf(OrganProfile profile) {
            return ReportTree.of(ReportMaker.of(choices, profile, edition).report(organ(profile), year, ONE_UNIT));
        }
    }

    private AnnualReport sum(Organ organ, List<AnnualReport> members) {
        return AnnualReport.builder()
                .organ(organ)
                .year(year)
                .period(year.period())
                .publishedOn(organ.kind().deadline(year))
                .narrative(ReportMaker.NARRATIVE)
                .outline(ReportMaker.OUTLINE)
                .proactiveDisclosure(ProactiveDisclosure.of(edition, sums(Section.PROACTIVE_DISCLOSURE, members)))
                .applications(Applications.of(edition, sums(Section.APPLICATIONS, members)))
                .reviewAndLitigation(ReviewAndLitigation.of(edition, sums(Section.REVIEW_AND_LITIGATION, members)))
                .build();
    }

    private Entries sums(Section section, List<AnnualReport> members) {
        return Entries.of(edition.table(section).cells().stream()
                .map(cell -> sum(cell, members))
                .toList());
    }

    private static Entry sum(CellRef cell, List<AnnualReport> members) {
        BigDecimal sum = members.stream()
                .map(member -> member.entry(cell).number().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Figures.entry(cell, sum, AmountUnit.TEN_THOUSAND_YUAN);
    }
}
