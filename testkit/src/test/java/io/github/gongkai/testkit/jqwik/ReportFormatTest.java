/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Narrative;
import io.github.gongkai.Organ;
import io.github.gongkai.OrganKind;
import io.github.gongkai.OrganLevel;
import io.github.gongkai.Period;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.ReportSeries;
import io.github.gongkai.diagnose.SlipKind;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rollup.ReportTree;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.testkit.BrokenReport;
import io.github.gongkai.testkit.OrganProfile;
import io.github.gongkai.testkit.Reports;
import io.github.gongkai.testkit.Slip;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;
import org.junit.jupiter.api.Test;

/** What jqwik prints of a value that falsifies a property. */
class ReportFormatTest {
    private static final FormEdition EDITION = FormEdition.REVISED_2021;

    /** Nothing but zeros, and no text. */
    private static final AnnualReport ZEROS = Reports.consistent(EDITION, OrganProfile.TOWN)
            .edgeCases()
            .get(0)
            .value()
            .withOrgan(Optional.empty())
            .withPeriod(Optional.empty())
            .withPublishedOn(Optional.empty())
            .withNarrative(Narrative.leftOut())
            .withOutline();

    private static SampleReportingFormat format(Object value) {
        return new GongkaiDomain()
                .getReportingFormats().stream()
                        .filter(format -> format.appliesTo(value))
                        .findFirst()
                        .orElseThrow();
    }

    private static Map<String, Object> shown(Object value) {
        Map<String, Object> shown = new LinkedHashMap<>();
        ((Map<?, ?>) format(value).report(value)).forEach((name, part) -> shown.put(name.toString(), part));
        return shown;
    }

    private static String label(Object value) {
        return format(value).label(value).orElseThrow();
    }

    @Test
    void aReportOfNothingButZerosIsShort() {
        assertThat(shown(ZEROS)).containsExactly(Map.entry("narrative", "left out"), Map.entry("outline", "left out"));
        assertThat(label(ZEROS.withYear(Optional.empty())))
                .isEqualTo("no organ, no year, REVISED_2021, all else zero: ");
    }

    @Test
    void allOfAReportThatIsNotPlainIsShown() {
        AnnualReport report = ZEROS.withOrgan(Organ.builder()
                        .name("甲市")
                        .level(OrganLevel.COUNTY)
                        .kind(OrganKind.DEPARTMENT)
                        .unifiedSocialCreditCode("11320000014000000X")
                        .build())
                .withPeriod(Period.ofYear(2023))
                .withPublishedOn(LocalDate.of(2024, 3, 31))
                .withNarrative(Narrative.builder()
                        .preamble("一")
                        .overview("二")
                        .problemsAndImprovements("三")
                        .otherMatters("四")
                        .build())
                .withOutline(Section.OVERVIEW, Section.OTHER_MATTERS)
                .with(EDITION.cell("applications.received.total"), Entry.count(8))
                .with(EDITION.cell("applications.carriedIn.total"), Entry.marked("8"))
                .with(EDITION.cell("reviewAndLitigation.reconsideration.total"), Entry.blank());

        assertThat(shown(report))
                .containsExactly(
                        Map.entry("organ.level", OrganLevel.COUNTY),
                        Map.entry("organ.kind", OrganKind.DEPARTMENT),
                        Map.entry("organ.code", "11320000014000000X"),
                        Map.entry("period", Period.ofYear(2023)),
                        Map.entry("publishedOn", LocalDate.of(2024, 3, 31)),
                        Map.entry("narrative.isExtract", false),
                        Map.entry("narrative.preamble", "一"),
                        Map.entry("narrative.overview", "二"),
                        Map.entry("narrative.problemsAndImprovements", "三"),
                        Map.entry("narrative.otherMatters", "四"),
                        Map.entry("outline", "一 六"),
                        Map.entry("applications.received.total", "8"),
                        Map.entry("applications.carriedIn.total", "<MARKED> 8"),
                        Map.entry("reviewAndLitigation.reconsideration.total", "<BLANK>"));
    }

    @Test
    void textsAreShortAndNothingInThemIsHidden() {
        AnnualReport report = ZEROS.withOrgan(Organ.of("甲\n\u202E市"))
                .withNarrative(Narrative.builder()
                        .overview("\u0000\"\\\u200F\u2028\uD800")
                        .otherMatters("长".repeat(100))
                        .build())
                .with(EDITION.cell("applications.received.total"), Entry.unreadable("\u202B1"));

        assertThat(label(report)).startsWith("甲\\u000A\\u202E市 ");
        assertThat(shown(report))
                .containsEntry("narrative.overview", "\\u0000\\u0022\\u005C\\u200F\\u2028\\uD800")
                .containsEntry("narrative.otherMatters", "长".repeat(60) + "… (100 characters)")
                .containsEntry("applications.received.total", "<UNREADABLE> \\u202B1");
    }

    @Test
    void whatHoldsReportsIsShownByItsParts() {
        AnnualReport other = ZEROS.withOrgan(Organ.of("乙\t县"));
        assertThat(shown(Dossier.of(ZEROS))).containsExactly(Map.entry("report", ZEROS));
        assertThat(shown(Dossier.of(ZEROS).withPrevious(other).withMembers(Members.of(List.of(other)))))
                .containsExactly(
                        Map.entry("report", ZEROS),
                        Map.entry("previous", other),
                        Map.entry("members", List.of("乙\\u0009县 " + other.year().orElseThrow() + " REVISED_2021")));
        assertThat(shown(ReportSeries.of(List.of(ZEROS)))).containsExactly(Map.entry("reports", List.of(ZEROS)));
        assertThat(shown(ReportSeries.of(List.of(ZEROS, other))))
                .containsExactly(Map.entry("reports", List.of(other)), Map.entry("replaced", List.of(ZEROS)));
        ReportTree leaf = ReportTree.of(other);
        assertThat(shown(leaf)).containsExactly(Map.entry("report", other));
        assertThat(shown(ReportTree.of(ZEROS, List.of(leaf))))
                .containsExactly(Map.entry("report", ZEROS), Map.entry("members", List.of(leaf)));
    }

    @Test
    void whatIsBrokenIsShownWithItsAnswer() {
        BrokenReport broken = Reports.broken(RuleId.of("Y-04")).generate(1);
        assertThat(shown(broken))
                .containsExactly(
                        Map.entry("key", "Y-04"),
                        Map.entry("violated", List.of("Y-04")),
                        Map.entry("report", broken.report()),
                        Map.entry("previous", broken.dossier().previous().orElseThrow()));
        Slip slip = Reports.slips(SlipKind.DIGITS_SWAPPED).generate(1);
        assertThat(shown(slip))
                .containsEntry("kind", SlipKind.DIGITS_SWAPPED)
                .containsEntry("report", slip.report())
                .containsOnlyKeys("kind", "cells", "violated", "report");
        assertThat(label(slip)).isEqualTo("Slip ");
    }
}
