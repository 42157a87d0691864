/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Narrative;
import io.github.gongkai.Organ;
import io.github.gongkai.Period;
import io.github.gongkai.ReportYear;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Breaks the rules of the document, each alone. */
final class BrokenDocument {
    private static final List<String> NOTHING_TO_SAY = List.of("无", "无。", " 无 ");

    private final AnnualReport report;
    private final ReportYear year;
    private final Organ organ;
    private final Choices choices;

    /** Takes a report of an organ of a kind that has a deadline. */
    BrokenDocument(AnnualReport report, Choices choices) {
        this.report = report.withNarrative(ReportMaker.NARRATIVE).withOutline(ReportMaker.OUTLINE);
        this.year = report.year().orElseThrow();
        this.organ = report.organ().orElseThrow();
        this.choices = choices;
    }

    /** Puts the report into a year that another edition is for. */
    AnnualReport otherEdition() {
        List<FormEdition> others = Arrays.stream(FormEdition.values())
                .filter(edition -> edition != report.edition())
                .toList();
        ReportYear other = Reports.year(others.size() == 1 ? others.get(0) : choices.oneOf(others), choices);
        int later = other.value() - year.value();
        return report.withYear(other)
                .withPeriod(report.period().map(period -> Period.ofYear(other.value())))
                .withPublishedOn(report.publishedOn().map(day -> day.plusYears(later)));
    }

    /** Lets the period begin late or early, end early or late, or be that of another year. */
    AnnualReport otherPeriod() {
        Period right = year.period();
        long days = 1 + choices.upTo(200);
        return report.withPeriod(choices.oneOf(List.of(
                Period.ofYear(year.previous().value()),
                Period.of(right.start().plusDays(days), right.end()),
                Period.of(right.start().minusDays(days), right.end()),
                Period.of(right.start(), right.end().plusDays(days)),
                Period.of(right.start(), right.end().minusDays(days)))));
    }

    AnnualReport late() {
        LocalDate deadline = organ.kind().deadline(year).orElseThrow();
        return report.withPublishedOn(deadline.plusDays(1 + choices.upTo(400)));
    }

    /** Leaves a section out, has it twice, in front of the one before it, or empty. */
    AnnualReport sectionNotInPlace(Section section) {
        List<Section> outline = new ArrayList<>(ReportMaker.OUTLINE);
        int place = outline.indexOf(section);
        switch (choices.oneOf(List.of("missing", "twice", "too early", "empty"))) {
            case "twice" -> outline.add(place, section);
            case "too early" -> Collections.swap(outline, place, Math.max(0, place - 1));
            case "empty" -> {
                if (!section.isTable()) {
                    return report.withNarrative(without(section));
                }
            }
            default -> {}
        }
        if (outline.equals(ReportMaker.OUTLINE)) {
            outline.remove(section);
            return (section.isTable() ? report : report.withNarrative(without(section))).withOutline(outline);
        }
        return report.withOutline(outline);
    }

    private Narrative without(Section section) {
        Narrative narrative = ReportMaker.NARRATIVE;
        return switch (section) {
            case OVERVIEW -> narrative.withOverview(Optional.empty());
            case PROBLEMS_AND_IMPROVEMENTS -> narrative.withProblemsAndImprovements(Optional.empty());
            default -> narrative.withOtherMatters(Optional.empty());
        };
    }

    AnnualReport nothingToSay() {
        return report.withNarrative(ReportMaker.NARRATIVE.withProblemsAndImprovements(choices.oneOf(NOTHING_TO_SAY)));
    }

    /** Changes one character of the code; the weights are no multiples of 31, so that the check character is then wrong. */
    AnnualReport wrongCode() {
        char[] code = Organs.code(choices.upTo(999_999)).toCharArray();
        int place = (int) choices.upTo(code.length - 1L);
        code[place] = code[place] == '0' ? '1' : '0';
        return report.withOrgan(organ.withUnifiedSocialCreditCode(new String(code)));
    }
}
