/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.text.Wording;
import java.util.Optional;

/** Whether one report is last year's of another: of the same organ, for the year before. */
final class YearPair {

    private YearPair() {}

    static Verdict verdict(AnnualReport report, AnnualReport previous) {
        Verdict organ = sameOrgan(report.organ(), previous.organ());
        Verdict year = yearBefore(report.year(), previous.year());
        if (organ == Verdict.VIOLATED || year == Verdict.VIOLATED) {
            return Verdict.VIOLATED;
        }
        return organ == Verdict.SATISFIED && year == Verdict.SATISFIED ? Verdict.SATISFIED : Verdict.UNDECIDED;
    }

    private static Verdict sameOrgan(Optional<Organ> organ, Optional<Organ> previous) {
        if (organ.isEmpty() || previous.isEmpty()) {
            return Verdict.UNDECIDED;
        }
        return organ.get().isSameAs(previous.get()) ? Verdict.SATISFIED : Verdict.VIOLATED;
    }

    private static Verdict yearBefore(Optional<ReportYear> year, Optional<ReportYear> previous) {
        if (year.isEmpty() || previous.isEmpty()) {
            return Verdict.UNDECIDED;
        }
        return previous.get().value() == year.get().value() - 1 ? Verdict.SATISFIED : Verdict.VIOLATED;
    }

    static Finding finding(Check check, Severity severity, AnnualReport report, AnnualReport previous) {
        Wording organ = organ(report);
        String year = report.year().map(of -> Integer.toString(of.value() - 1)).orElse("?");
        return ImmutableDocumentFinding.of(
                check,
                severity,
                Wording.of(organ.zh() + year + "年度的报告", "the report of " + organ.en() + " for " + year),
                described(previous));
    }

    /** A report by its organ and its year: 某市人民政府2022年度的报告. */
    static Wording described(AnnualReport report) {
        Wording organ = organ(report);
        String year = report.year().map(ReportYear::toString).orElse("?");
        return Wording.of(organ.zh() + year + "年度的报告", "the report of " + organ.en() + " for " + year);
    }

    private static Wording organ(AnnualReport report) {
        return report.organ()
                .map(organ -> organ.name()
                        + organ.unifiedSocialCreditCode()
                                .map(code -> "（" + code + "）")
                                .orElse(""))
                .map(name -> Wording.of(name, name))
                .orElse(Wording.of("未具名机关", "an organ that is not named"));
    }

    /** Why it cannot be said. */
    static Wording undecided() {
        return Wording.of("两份报告未都写明机关和年度", "not both reports say of which organ and for which year they are");
    }
}
