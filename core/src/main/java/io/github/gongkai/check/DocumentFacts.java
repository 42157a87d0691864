package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.UnifiedSocialCreditCode;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.DocumentRequirement;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.text.Wording;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is required of a report as a document: the verdict, and what was expected and found. */
final class DocumentFacts {
    private static final Pattern NOTHING = Pattern.compile("[\\p{Z}\\s]*无[\\p{P}\\p{Z}\\s]*");

    private DocumentFacts() {}

    /** The verdict; never undecided, since what a document does not say is no input. */
    static Verdict verdict(DocumentRequirement requirement, @Nullable Section section, AnnualReport report) {
        return switch (requirement) {
            case EDITION_OF_ITS_YEAR ->
                report.year().isEmpty()
                        ? Verdict.NOT_APPLICABLE
                        : of(fits(report.edition(), report.year().get()));
            case PERIOD_IS_ITS_YEAR -> period(report);
            case PUBLISHED_IN_TIME -> inTime(report);
            case SECTION_IN_PLACE -> inPlace(Objects.requireNonNull(section), report);
            case PROBLEMS_ARE_STATED -> problems(report);
            case CREDIT_CODE_CHECKS -> creditCode(report);
        };
    }

    private static Verdict of(boolean holds) {
        return holds ? Verdict.SATISFIED : Verdict.VIOLATED;
    }

    private static boolean fits(FormEdition edition, ReportYear year) {
        return year.value() >= edition.firstYear()
                && (edition.lastYear().isEmpty()
                        || year.value() <= edition.lastYear().getAsInt());
    }

    private static Verdict period(AnnualReport report) {
        if (report.period().isEmpty() || report.year().isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        LocalDate start = report.period().get().start();
        LocalDate end = report.period().get().end();
        int year = report.year().get().value();
        return of(start.getYear() == year
                && start.getDayOfYear() == 1
                && end.getYear() == year
                && end.getMonth() == Month.DECEMBER
                && end.getDayOfMonth() == 31);
    }

    private static Verdict inTime(AnnualReport report) {
        LocalDate deadline = deadline(report);
        return deadline == null || report.publishedOn().isEmpty()
                ? Verdict.NOT_APPLICABLE
                : of(!report.publishedOn().get().isAfter(deadline));
    }

    /** The deadline of Regulations art. 49; null where none is known for the organ, or the year is not stated. */
    private static @Nullable LocalDate deadline(AnnualReport report) {
        if (report.organ().isEmpty() || report.year().isEmpty()) {
            return null;
        }
        int year = report.year().get().value() + 1;
        return switch (report.organ().get().kind()) {
            case DEPARTMENT -> LocalDate.of(year, Month.JANUARY, 31);
            case LOCAL_GOVERNMENT -> LocalDate.of(year, Month.MARCH, 31);
            default -> null;
        };
    }

    private static Verdict inPlace(Section section, AnnualReport report) {
        boolean leftOut = !section.isTable() && report.narrative().isExtract();
        List<Section> outline = report.outline();
        if (leftOut || (section.isTable() && outline.isEmpty())) {
            return Verdict.NOT_APPLICABLE;
        }
        return of((outline.isEmpty() || (times(section, outline) == 1 && !isTooEarly(section, outline)))
                && (section.isTable() || !isEmpty(section, report)));
    }

    private static int times(Section section, List<Section> outline) {
        int times = 0;
        for (Section heading : outline) {
            times += heading == section ? 1 : 0;
        }
        return times;
    }

    private static boolean isTooEarly(Section section, List<Section> outline) {
        for (int i = outline.indexOf(section) + 1; i < outline.size(); i++) {
            if (outline.get(i).compareTo(section) < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmpty(Section section, AnnualReport report) {
        String text = text(section, report);
        return text == null || text.isBlank();
    }

    private static @Nullable String text(Section section, AnnualReport report) {
        return report.narrative().text(section).orElse(null);
    }

    private static Verdict problems(AnnualReport report) {
        if (report.narrative().isExtract() || isEmpty(Section.PROBLEMS_AND_IMPROVEMENTS, report)) {
            return Verdict.NOT_APPLICABLE;
        }
        String text = text(Section.PROBLEMS_AND_IMPROVEMENTS, report);
        return of(text == null || !NOTHING.matcher(text).matches());
    }

    private static Verdict creditCode(AnnualReport report) {
        String code = report.organ().flatMap(Organ::unifiedSocialCreditCode).orElse(null);
        return code == null ? Verdict.NOT_APPLICABLE : of(UnifiedSocialCreditCode.isValid(code));
    }

    static Finding finding(Check check, DocumentRequirement requirement, Severity severity, AnnualReport report) {
        Words words = switch (requirement) {
            case EDITION_OF_ITS_YEAR -> editionOfYear(report);
            case PERIOD_IS_ITS_YEAR ->
                both(
                        report.year().orElseThrow().period().toString(),
                        report.period().orElseThrow().toString());
            case PUBLISHED_IN_TIME -> {
                String deadline = String.valueOf(deadline(report));
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
        int times = times(section, outline);
        Wording found;
        if (!outline.isEmpty() && times != 1) {
            found = times == 0 ? Wording.of("没有", "none") : Wording.of("出现" + times + "次", "it " + times + " times");
        } else if (isTooEarly(section, outline)) {
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
