/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import static io.github.gongkai.form.ApplicationRow.CARRIED_FORWARD;
import static io.github.gongkai.form.ApplicationRow.CARRIED_IN;
import static io.github.gongkai.form.ApplicationRow.OUTCOMES_TOTAL;
import static io.github.gongkai.form.ApplicationRow.RECEIVED;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Narrative;
import io.github.gongkai.Organ;
import io.github.gongkai.Period;
import io.github.gongkai.ReportYear;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.ReviewResult;
import io.github.gongkai.form.ReviewTrack;
import io.github.gongkai.form.Section;
import io.github.gongkai.table.Applications;
import io.github.gongkai.table.ReviewAndLitigation;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a report from choices that are free of each other: the parts of every sum, of which the sums follow. So any choices make
 * a report that meets the rules of {@link FormAlgebra}, and so do smaller ones. What later rules ask is tried for.
 */
final class ReportMaker {
    /** Every section in its place, and a narrative that says something. */
    static final List<Section> OUTLINE = List.of(Section.values());

    static final Narrative NARRATIVE = Narrative.builder()
            .overview("本年度依法公开政府信息。")
            .problemsAndImprovements("公开内容不够全面，下一步将加以改进。")
            .otherMatters("无其他需要报告的事项。")
            .build();

    private static final int ATTEMPTS = 100;
    private static final List<AmountUnit> UNITS = List.of(AmountUnit.values());
    private static final List<AmountUnit> TEN_THOUSAND_YUAN = List.of(AmountUnit.TEN_THOUSAND_YUAN);

    private final Choices choices;
    private final OrganProfile profile;
    private final FormEdition edition;
    private final Optional<AnnualReport> previous;

    private ReportMaker(Choices choices, OrganProfile profile, FormEdition edition, Optional<AnnualReport> previous) {
        this.choices = choices;
        this.profile = profile;
        this.edition = edition;
        this.previous = previous;
    }

    static ReportMaker of(Choices choices, OrganProfile profile, FormEdition edition) {
        return new ReportMaker(choices, profile, edition, Optional.empty());
    }

    /** Returns a maker of the report of the year after another report. */
    ReportMaker following(AnnualReport before) {
        return new ReportMaker(choices, profile, edition, Optional.of(before));
    }

    /** The units that amounts come in: 万元 if the form prints it, else any. */
    private static List<AmountUnit> units(FormEdition edition) {
        return edition.cells().stream()
                        .filter(cell -> cell.kind() == CellKind.AMOUNT)
                        .map(cell -> cell.column().label(edition).zh())
                        .allMatch(label -> label.contains(AmountUnit.TEN_THOUSAND_YUAN.label()))
                ? TEN_THOUSAND_YUAN
                : UNITS;
    }

    /** Makes a report of an organ of any name. */
    AnnualReport report(ReportYear year) {
        return report(Organs.of(profile, choices.upTo(99), choices.chance(0.5)), year, units(edition));
    }

    /** Makes the report of an organ, its amounts in the unit of the year before if there is one. */
    AnnualReport report(Organ organ, ReportYear year) {
        List<AmountUnit> units = previous.filter(before -> before.edition() == edition).stream()
                .flatMap(before -> edition.cells().stream().map(before::entry))
                .flatMap(entry -> entry.amount().stream())
                .map(Amount::unit)
                .toList();
        return report(organ, year, units.isEmpty() ? units(edition) : units);
    }

    /**
     * Makes the report of an organ, its amounts in one of the units. Where a rule that is not built in here is not met, it draws again;
     * after some attempts it makes the simplest report.
     */
    AnnualReport report(Organ organ, ReportYear year, List<AmountUnit> units) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            AnnualReport report = drawn(organ, year, units);
            if (FormAlgebra.othersHold(report, previous)) {
                return report;
            }
        }
        return new ReportMaker(Choices.recorded(new long[0]), profile, edition, previous).drawn(organ, year, units);
    }

    private AnnualReport drawn(Organ organ, ReportYear year, List<AmountUnit> units) {
        boolean whole = choices.chance(0.8);
        return AnnualReport.builder()
                .organ(organ)
                .year(year)
                .period(choices.chance(0.9) ? Optional.of(Period.ofYear(year.value())) : Optional.empty())
                .publishedOn(publishedOn(organ, year))
                .narrative(whole ? NARRATIVE : Narrative.leftOut())
                .outline(whole ? OUTLINE : List.of())
                .proactiveDisclosure(
                        new DisclosureMaker(profile, choices, edition, previous, choices.oneOf(units)).table())
                .applications(applications())
                .reviewAndLitigation(reviewAndLitigation())
                .build();
    }

    private Optional<LocalDate> publishedOn(Organ organ, ReportYear year) {
        long daysBefore = choices.upTo(60);
        LocalDate last = organ.kind().deadline(year).orElse(LocalDate.of(year.value() + 1, 3, 31));
        return daysBefore == 0 ? Optional.empty() : Optional.of(last.minusDays(daysBefore % 30));
    }

    private Applications applications() {
        Applications.Builder table = Applications.builder(edition);
        boolean anyone = choices.chance(1 - profile.shareWithoutApplications());
        Demand demand = profile.demand(choices);
        Map<ApplicationRow, Long> totals = new EnumMap<>(ApplicationRow.class);
        for (ApplicantCategory category : ApplicantCategory.categories()) {
            Column column = new Column(table, category, totals);
            boolean some = choices.chance(1 - demand.shareWithout(category)) && anyone;
            double zeros = some ? demand.shareOfZeros(category) : 1;
            long handled = 0;
            for (ApplicationRow row : ApplicationRow.outcomes(edition)) {
                long figure = figure(zeros, demand.most(row, category));
                column.put(row, figure);
                handled += figure;
            }
            long drawn = figure(zeros, demand.most(CARRIED_IN, category));
            long in = previous.map(before -> whole(before, CARRIED_FORWARD, category))
                    .orElse(drawn);
            // What came in and was not handled goes forward; what was handled or goes forward beyond that is new.
            long forward = Math.max(figure(zeros, demand.most(CARRIED_FORWARD, category)), in - handled);
            column.put(OUTCOMES_TOTAL, handled);
            column.put(CARRIED_FORWARD, forward);
            column.put(CARRIED_IN, in);
            column.put(RECEIVED, handled + forward - in);
        }
        totals.forEach((row, total) -> table.entry(edition.cell(row, ApplicantCategory.TOTAL), Entry.count(total)));
        return table.build();
    }

    /** A figure, or zero where there are none; the number is taken in either case. */
    private long figure(double zeros, long most) {
        long figure = choices.figure(zeros, most);
        return zeros < 1 ? figure : 0;
    }

    private static long whole(AnnualReport report, ApplicationRow row, ApplicantCategory category) {
        return report.entry(report.edition().cell(row, category)).whole().orElseThrow();
    }

    /** A column of applicants, whose figures are added to the totals as they come. */
    private final class Column {
        private final Applications.Builder table;
        private final ApplicantCategory category;
        private final Map<ApplicationRow, Long> totals;

        Column(Applications.Builder table, ApplicantCategory category, Map<ApplicationRow, Long> totals) {
            this.table = table;
            this.category = category;
            this.totals = totals;
        }

        void put(ApplicationRow row, long figure) {
            table.entry(edition.cell(row, category), Entry.count(figure));
            totals.merge(row, figure, Long::sum);
        }
    }

    private ReviewAndLitigation reviewAndLitigation() {
        ReviewAndLitigation.Builder table = ReviewAndLitigation.builder(edition);
        for (ReviewTrack track : ReviewTrack.values()) {
            long total = 0;
            for (ReviewResult result : ReviewResult.results()) {
                long figure = choices.figure(profile.shareOfZeros(), profile.mostCases());
                table.entry(edition.cell(track, result), Entry.count(figure));
                total += figure;
            }
            table.entry(edition.cell(track, ReviewResult.TOTAL), Entry.count(total));
        }
        return table.build();
    }
}
