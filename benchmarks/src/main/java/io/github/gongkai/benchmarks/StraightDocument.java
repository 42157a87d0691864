package io.github.gongkai.benchmarks;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Narrative;
import io.github.gongkai.Organ;
import io.github.gongkai.OrganKind;
import io.github.gongkai.OrganLevel;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import java.time.LocalDate;
import java.util.List;

/** The rules of the document as one would write them by hand, for a report that says everything they need. */
final class StraightDocument {
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Section[] ORDER = Section.values();

    private StraightDocument() {}

    static boolean holds(AnnualReport report) {
        Organ organ = report.organ().orElseThrow();
        int year = report.year().orElseThrow().value();
        return (year < 2021 ? FormEdition.TRIAL_2019 : FormEdition.REVISED_2021) == report.edition()
                && organ.level() != OrganLevel.COUNTY
                && organ.level() != OrganLevel.TOWNSHIP
                && isYear(report.period().orElseThrow().start(), year, 1, 1)
                && isYear(report.period().orElseThrow().end(), year, 12, 31)
                && inTime(report.publishedOn().orElseThrow(), organ.kind(), year + 1)
                && inOrder(report.outline())
                && told(report.narrative())
                && checks(organ.unifiedSocialCreditCode().orElseThrow());
    }

    private static boolean isYear(LocalDate day, int year, int month, int ofMonth) {
        return day.getYear() == year && day.getMonthValue() == month && day.getDayOfMonth() == ofMonth;
    }

    private static boolean inTime(LocalDate day, OrganKind kind, int year) {
        return kind != OrganKind.DEPARTMENT
                || day.getYear() < year
                || (day.getYear() == year && day.getMonthValue() == 1);
    }

    private static boolean inOrder(List<Section> outline) {
        if (outline.size() != ORDER.length) {
            return false;
        }
        for (int i = 0; i < ORDER.length; i++) {
            if (outline.get(i) != ORDER[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean told(Narrative narrative) {
        String problems = narrative.problemsAndImprovements().orElse("");
        return !narrative.overview().orElse("").isBlank()
                && !problems.isBlank()
                && !problems.strip().equals("无")
                && !narrative.otherMatters().orElse("").isBlank();
    }

    private static boolean checks(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += CHARACTERS.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return CHARACTERS.indexOf(code.charAt(17)) == (31 - sum % 31) % 31;
    }
}
