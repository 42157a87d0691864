/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Narrative;
import io.github.gongkai.Organ;
import io.github.gongkai.OrganKind;
import io.github.gongkai.OrganLevel;
import io.github.gongkai.Period;
import io.github.gongkai.ReportYear;
import io.github.gongkai.SampleReports;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A report as a case writes it down: word by word, each a cell or a fact of the document and what stands in it. */
record CaseReport(AnnualReport report) {
    private static final String NOTHING = "blank";

    /** Returns the report that is zero in every cell. */
    static CaseReport zero(FormEdition edition) {
        return new CaseReport(SampleReports.zero(edition));
    }

    /** Returns the report of the same organ for the year before, zero in every cell, of the same edition. */
    static CaseReport before(CaseReport later) {
        AnnualReport zero = SampleReports.zero(later.report.edition());
        return new CaseReport(zero.withOrgan(later.report.organ())
                .withYear(later.report.year().map(ReportYear::previous)));
    }

    /** Returns a report for the same year as another, zero in every cell, of the same edition. */
    static CaseReport beside(CaseReport other) {
        return new CaseReport(SampleReports.zero(other.report.edition()).withYear(other.report.year()));
    }

    CaseReport with(String name, String value) {
        Optional<String> given = Optional.of(value).filter(text -> !text.equals(NOTHING));
        Organ organ = report.organ().orElse(Organ.of("某市人民政府"));
        return new CaseReport(
                switch (name) {
                    case "edition" ->
                        SampleReports.zero(FormEdition.valueOf(value))
                                .withOrgan(report.organ())
                                .withYear(report.year());
                    case "year" -> report.withYear(given.map(Integer::valueOf).map(ReportYear::of));
                    case "organ" -> report.withOrgan(given.map(organ::withName));
                    case "code" -> report.withOrgan(organ.withUnifiedSocialCreditCode(given));
                    case "level" -> report.withOrgan(organ.withLevel(OrganLevel.valueOf(value)));
                    case "kind" -> report.withOrgan(organ.withKind(OrganKind.valueOf(value)));
                    case "published" -> report.withPublishedOn(given.map(LocalDate::parse));
                    case "period" -> report.withPeriod(given.map(CaseReport::period));
                    case "outline" -> report.withOutline(outline(given.orElse("")));
                    case "overview", "problems", "other" -> report.withNarrative(narrative(name, given));
                    default -> {
                        CellRef cell = report.edition().cell(name);
                        yield report.with(cell, entry(cell, value));
                    }
                });
    }

    private static Period period(String text) {
        String[] ends = text.split("/", -1);
        return Period.of(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }

    private static List<Section> outline(String numbers) {
        return numbers.chars()
                .mapToObj(number -> Arrays.stream(Section.values())
                        .filter(section -> section.number().codePointAt(0) == number)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /** The narrative with one more section; one that is not there has nothing in it. */
    private Narrative narrative(String name, Optional<String> text) {
        Narrative narrative = report.narrative().withIsExtract(false);
        return switch (name) {
            case "overview" -> narrative.withOverview(text);
            case "problems" -> narrative.withProblemsAndImprovements(text);
            default -> narrative.withOtherMatters(text);
        };
    }

    private static Entry entry(CellRef cell, String value) {
        if (value.equals(NOTHING)) {
            return Entry.blank();
        }
        if (value.equals("notread")) {
            return Entry.notRead();
        }
        if (value.startsWith("mark:")) {
            return Entry.marked(value.substring("mark:".length()));
        }
        if (value.startsWith("unreadable:")) {
            return Entry.unreadable(value.substring("unreadable:".length()));
        }
        return cell.kind() == CellKind.AMOUNT ? amount(value) : SampleReports.number(cell, new BigDecimal(value));
    }

    private static Entry amount(String value) {
        AmountUnit unit = value.endsWith("万元")
                ? AmountUnit.TEN_THOUSAND_YUAN
                : value.endsWith("元") ? AmountUnit.YUAN : AmountUnit.NONE;
        String number = value.substring(0, value.length() - unit.label().length());
        return Entry.of(Amount.of(number, unit));
    }
}
