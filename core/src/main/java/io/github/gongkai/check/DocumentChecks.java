/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.DocumentFacts;
import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.DocumentRequirement;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.text.Wording;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is required of a report as a document: the verdict, and what was expected and found. */
final class DocumentChecks {
    private static final List<Section> SECTIONS = List.of(Section.values());

    private DocumentChecks() {}

    /** The verdict; never undecided, since what a document does not say is no input. */
    static Verdict verdict(DocumentRequirement requirement, @Nullable Section section, AnnualReport report) {
        return Verdicts.verdict((byte) ((report.document().packed() >>> (2 * number(requirement, section))) & 3));
    }

    /** The number of the fact that a requirement asks for among those of {@link DocumentFacts#packed()}. */
    static int number(DocumentRequirement requirement, @Nullable Section section) {
        return switch (requirement) {
            case EDITION_OF_ITS_YEAR -> 0;
            case PERIOD_IS_ITS_YEAR -> 1;
            case PUBLISHED_IN_TIME -> 2;
            case PROBLEMS_ARE_STATED -> 3;
            case CREDIT_CODE_CHECKS -> 4;
            case SECTION_IN_PLACE ->
                DocumentFacts.COUNT - SECTIONS.size() + SECTIONS.indexOf(Objects.requireNonNull(section));
        };
    }

    static Finding finding(Check check, DocumentRequirement requirement, Severity severity, AnnualReport report) {
        Words words = switch (requirement) {
            case EDITION_OF_ITS_YEAR -> editionOfYear(report);
            case PERIOD_IS_ITS_YEAR ->
                both(
                        report.year().orElseThrow().period().toString(),
                        report.period().orElseThrow().toString());
            case PUBLISHED_IN_TIME -> {
                LocalDate deadline = report.organ()
                        .orElseThrow()
                        .kind()
                        .deadline(report.year().orElseThrow())
                        .orElseThrow();
                yield new Words(
                        Wording.of("不晚于" + deadline, deadline + " at the latest"),
                        same(report.publishedOn().orElseThrow().toString()));
            }
            case SECTION_IN_PLACE -> sectionInPlace(check.place().section().orElseThrow(), report);
            case PROBLEMS_ARE_STATED ->
                new Words(
                        Wording.of("问题及改进情况", "problems and improvements"),
                        same(report.narrative()
                                .problemsAndImprovements()
                                .orElseThrow()
                                .strip()));
            case CREDIT_CODE_CHECKS ->
                new Words(
                        Wording.of("18位且校验码正确的代码", "a code of 18 characters with the right check character"),
                        same(report.organ()
                                .flatMap(Organ::unifiedSocialCreditCode)
                                .orElseThrow()));
        };
        return ImmutableDocumentFinding.of(check, severity, words.expected(), words.found());
    }

    private static Words editionOfYear(AnnualReport report) {
        ReportYear year = report.year().orElseThrow();
        Wording expected = year.edition()
                .map(edition -> Wording.of(
                        year + "年度对应的" + edition.title().zh(),
                        "the " + edition.title().en() + ", for " + year))
                .orElse(Wording.of(year + "年度尚无此表式", "no form, since there was none for " + year));
        return new Words(expected, report.edition().title());
    }

    private static Words sectionInPlace(Section section, AnnualReport report) {
        List<Section> outline = report.outline();
        int times = Collections.frequency(outline, section);
        boolean told = section.isTable()
                || !report.narrative().text(section).orElse("").isBlank();
        Wording found;
        if (!outline.isEmpty() && times != 1) {
            found = times == 0 ? Wording.of("没有", "none") : Wording.of("出现" + times + "次", "it " + times + " times");
        } else if (told) {
            found = Wording.of("排在应在其前的部分之前", "it before a section that should stand in front of it");
        } else {
            found = Wording.of("没有内容", "nothing in it");
        }
        return new Words(Wording.of("依次出现一次且有内容", "it once, in its turn, with its content"), found);
    }

    private static Words both(String expected, String found) {
        return new Words(same(expected), same(found));
    }

    private static Wording same(String text) {
        return Wording.of(text, text);
    }

    /** What was expected, and what was found instead. */
    private record Words(Wording expected, Wording found) {}
}
