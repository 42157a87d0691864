package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.Period;
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
import org.jspecify.annotations.Nullable;

/** What is required of a report as a document: the verdict, and what was expected and found. */
final class DocumentFacts {
    private static final List<Section> SECTIONS = List.of(Section.values());

    /** The number of the first section among all requirements; the others follow. */
    private static final int FIRST_SECTION = 5;

    /** How many requirements there are. */
    static final int COUNT = FIRST_SECTION + SECTIONS.size();

    private DocumentFacts() {}

    /** The verdict; never undecided, since what a document does not say is no input. */
    static Verdict verdict(DocumentRequirement requirement, @Nullable Section section, AnnualReport report) {
        return Verdicts.verdict(code(requirement, section, report));
    }

    private static byte code(DocumentRequirement requirement, @Nullable Section section, AnnualReport report) {
        return switch (requirement) {
            case EDITION_OF_ITS_YEAR -> edition(report);
            case PERIOD_IS_ITS_YEAR -> period(report);
            case PUBLISHED_IN_TIME -> inTime(report);
            case SECTION_IN_PLACE -> inPlace(Objects.requireNonNull(section), report);
            case PROBLEMS_ARE_STATED -> problems(report);
            case CREDIT_CODE_CHECKS -> creditCode(report);
        };
    }

    /** The verdicts on all that is required of a document, packed: each in the two bits at twice its {@link #number}. */
    static int all(AnnualReport report) {
        return edition(report)
                | period(report) << 2
                | inTime(report) << 4
                | problems(report) << 6
                | creditCode(report) << 8
                | sections(report);
    }

    /** The number of a requirement among those of {@link #all}. */
    static int number(DocumentRequirement requirement, @Nullable Section section) {
        return switch (requirement) {
            case EDITION_OF_ITS_YEAR -> 0;
            case PERIOD_IS_ITS_YEAR -> 1;
            case PUBLISHED_IN_TIME -> 2;
            case PROBLEMS_ARE_STATED -> 3;
            case CREDIT_CODE_CHECKS -> 4;
            case SECTION_IN_PLACE -> FIRST_SECTION + SECTIONS.indexOf(section);
        };
    }

    private static int sections(AnnualReport report) {
        int all = 0;
        if (report.narrative().isExtract() && report.outline().isEmpty()) {
            for (int i = 0; i < SECTIONS.size(); i++) {
                all |= Verdicts.NOT_APPLICABLE << (2 * (FIRST_SECTION + i));
            }
            return all;
        }
        boolean inOrder = report.outline().equals(SECTIONS);
        for (int i = 0; i < SECTIONS.size(); i++) {
            Section section = SECTIONS.get(i);
            byte code = inOrder && section.isTable() ? Verdicts.SATISFIED : inPlace(section, report);
            all |= code << (2 * (FIRST_SECTION + i));
        }
        return all;
    }

    private static byte edition(AnnualReport report) {
        ReportYear year = report.year().orElse(null);
        return year == null ? Verdicts.NOT_APPLICABLE : of(fits(report.edition(), year.value()));
    }

    private static byte of(boolean holds) {
        return holds ? Verdicts.SATISFIED : Verdicts.VIOLATED;
    }

    private static boolean fits(FormEdition edition, int year) {
        return year >= edition.firstYear() && year <= edition.lastYear().orElse(Integer.MAX_VALUE);
    }

    private static byte period(AnnualReport report) {
        Period period = report.period().orElse(null);
        ReportYear year = report.year().orElse(null);
        if (period == null || year == null) {
            return Verdicts.NOT_APPLICABLE;
        }
        LocalDate start = period.start();
        LocalDate end = period.end();
        return of(start.getYear() == year.value()
                && start.getDayOfYear() == 1
                && end.getYear() == year.value()
                && end.getMonth() == Month.DECEMBER
                && end.getDayOfMonth() == 31);
    }

    private static byte inTime(AnnualReport report) {
        LocalDate published = report.publishedOn().orElse(null);
        Month month = month(report);
        ReportYear year = report.year().orElse(null);
        if (published == null || month == null || year == null) {
            return Verdicts.NOT_APPLICABLE;
        }
        int yearAfter = year.value() + 1;
        return of(published.getYear() < yearAfter
                || (published.getYear() == yearAfter && published.getMonthValue() <= month.getValue()));
    }

    /** The month on whose last day, the 31st, the deadline of Regulations art. 49 is; null where none is known for the organ. */
    private static @Nullable Month month(AnnualReport report) {
        Organ organ = report.organ().orElse(null);
        if (organ == null) {
            return null;
        }
        return switch (organ.kind()) {
            case DEPARTMENT -> Month.JANUARY;
            case LOCAL_GOVERNMENT -> Month.MARCH;
            default -> null;
        };
    }

    private static byte inPlace(Section section, AnnualReport report) {
        boolean leftOut = !section.isTable() && report.narrative().isExtract();
        List<Section> outline = report.outline();
        if (leftOut || (section.isTable() && outline.isEmpty())) {
            return Verdicts.NOT_APPLICABLE;
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

    private static byte problems(AnnualReport report) {
        String text = text(Section.PROBLEMS_AND_IMPROVEMENTS, report);
        if (report.narrative().isExtract() || text == null || text.isBlank()) {
            return Verdicts.NOT_APPLICABLE;
        }
        return of(!saysNothing(text));
    }

    /** Whether a text is 无 alone, with whatever spaces and punctuation. */
    private static boolean saysNothing(String text) {
        boolean found = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '无' && !found) {
                found = true;
            } else if (Character.isLetterOrDigit(character)) {
                return false;
            }
        }
        return found;
    }

    private static byte creditCode(AnnualReport report) {
        Organ organ = report.organ().orElse(null);
        String code = organ == null ? null : organ.unifiedSocialCreditCode().orElse(null);
        return code == null ? Verdicts.NOT_APPLICABLE : of(UnifiedSocialCreditCode.isValid(code));
    }

    static Finding finding(Check check, DocumentRequirement requirement, Severity severity, AnnualReport report) {
        Words words = switch (requirement) {
            case EDITION_OF_ITS_YEAR -> editionOfYear(report);
            case PERIOD_IS_ITS_YEAR ->
                both(
                        report.year().orElseThrow().period().toString(),
                        report.period().orElseThrow().toString());
            case PUBLISHED_IN_TIME -> {
                LocalDate deadline = LocalDate.of(
                        report.year().orElseThrow().value() + 1, Objects.requireNonNull(month(report)), 31);
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
