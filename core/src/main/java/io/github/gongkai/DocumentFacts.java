/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai;

import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen of a report beside its figures: whether it is what it says it is. Found out once, when the report is
 * built; whether any of it is a breach, the rules say.
 */
public final class DocumentFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What can be seen of one thing. */
    public enum Fact {
        /** It is so. */
        HOLDS,
        /** It is not so. */
        FAILS,
        /** The report does not say what is needed to tell. */
        NOT_STATED
    }

    /** How many facts there are: five, and one for each section. */
    public static final int COUNT = 11;

    private static final int PERIOD = 1;
    private static final int PUBLICATION = 2;
    private static final int PROBLEMS = 3;
    private static final int CREDIT_CODE = 4;
    private static final int FIRST_SECTION = 5;
    private static final List<Section> SECTIONS = List.of(Section.values());

    private final int packed;
    private final OrganLevel organLevel;

    private DocumentFacts(int packed, OrganLevel organLevel) {
        this.packed = packed;
        this.organLevel = organLevel;
    }

    static DocumentFacts of(AnnualReport report) {
        ReportYear year = report.year().orElse(null);
        Organ organ = report.organ().orElse(null);
        int packed = edition(report.edition(), year)
                | period(report.period().orElse(null), year) << (2 * PERIOD)
                | publication(report.publishedOn().orElse(null), organ, year) << (2 * PUBLICATION)
                | problems(report.narrative()) << (2 * PROBLEMS)
                | creditCode(organ) << (2 * CREDIT_CODE);
        for (int i = 0; i < SECTIONS.size(); i++) {
            packed |= section(SECTIONS.get(i), report) << (2 * (FIRST_SECTION + i));
        }
        return new DocumentFacts(packed, organ == null ? OrganLevel.UNKNOWN : organ.level());
    }

    /** Returns whether the edition that the report follows is the one for its year. */
    public Fact editionOfItsYear() {
        return fact(0);
    }

    /** Returns whether the period that the report states is the calendar year that it is about. */
    public Fact periodIsItsYear() {
        return fact(PERIOD);
    }

    /** Returns whether the report was published by the {@linkplain OrganKind#deadline deadline} of its kind of organ. */
    public Fact publishedInTime() {
        return fact(PUBLICATION);
    }

    /** Returns whether the section on problems and improvements says more than 无. Not stated if it is empty or left out. */
    public Fact problemsAreStated() {
        return fact(PROBLEMS);
    }

    /** Returns whether the unified social credit code of the organ is {@linkplain UnifiedSocialCreditCode#isValid valid}. */
    public Fact creditCodeChecks() {
        return fact(CREDIT_CODE);
    }

    /**
     * Returns whether a section stands in the document once, with no section behind it that should stand in front of it, and
     * with a text if it is narrative. The order counts only if the report has an {@linkplain AnnualReport#outline() outline};
     * nothing is said of narrative that was left out on purpose, nor of a table without an outline.
     */
    public Fact inPlace(Section section) {
        return fact(FIRST_SECTION + SECTIONS.indexOf(section));
    }

    /** Returns the level of the organ; unknown if the report names none. */
    public OrganLevel organLevel() {
        return organLevel;
    }

    /**
     * Returns all facts as one number, for code that has to be fast: two bits each, in the order of the methods of this class,
     * the sections in the order of the form; 0 holds, 1 is not stated, 3 fails.
     */
    public int packed() {
        return packed;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof DocumentFacts other && packed == other.packed && organLevel == other.organLevel;
    }

    @Override
    public int hashCode() {
        return 31 * packed + organLevel.hashCode();
    }

    /** Returns every fact, in the order of the methods of this class, and the level of the organ. */
    @Override
    public String toString() {
        return IntStream.range(0, COUNT).mapToObj(this::fact).toList() + " " + organLevel;
    }

    private Fact fact(int number) {
        return switch ((packed >>> (2 * number)) & 3) {
            case 0 -> Fact.HOLDS;
            case 1 -> Fact.NOT_STATED;
            default -> Fact.FAILS;
        };
    }

    private static int of(boolean holds) {
        return holds ? 0 : 3;
    }

    private static int notStated() {
        return 1;
    }

    private static int edition(FormEdition edition, @Nullable ReportYear year) {
        return year == null
                ? notStated()
                : of(year.edition().filter(edition::equals).isPresent());
    }

    private static int period(@Nullable Period period, @Nullable ReportYear year) {
        return period == null || year == null ? notStated() : of(period.equals(year.period()));
    }

    private static int publication(@Nullable LocalDate published, @Nullable Organ organ, @Nullable ReportYear year) {
        if (published == null || organ == null || year == null) {
            return notStated();
        }
        Optional<LocalDate> deadline = organ.kind().deadline(year);
        return deadline.isEmpty() ? notStated() : of(!published.isAfter(deadline.get()));
    }

    private static int problems(Narrative narrative) {
        String text = narrative.problemsAndImprovements().orElse("");
        return narrative.isExtract() || text.isBlank() ? notStated() : of(!saysNothing(text));
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

    private static int creditCode(@Nullable Organ organ) {
        String code = organ == null ? null : organ.unifiedSocialCreditCode().orElse(null);
        return code == null ? notStated() : of(UnifiedSocialCreditCode.isValid(code));
    }

    private static int section(Section section, AnnualReport report) {
        List<Section> outline = report.outline();
        boolean leftOut = !section.isTable() && report.narrative().isExtract();
        if (leftOut || (section.isTable() && outline.isEmpty())) {
            return notStated();
        }
        boolean inOrder = outline.isEmpty() || (isOnce(section, outline) && !isTooEarly(section, outline));
        boolean told = section.isTable()
                || !report.narrative().text(section).orElse("").isBlank();
        return of(inOrder && told);
    }

    private static boolean isOnce(Section section, List<Section> outline) {
        int first = outline.indexOf(section);
        return first >= 0 && first == outline.lastIndexOf(section);
    }

    private static boolean isTooEarly(Section section, List<Section> outline) {
        for (int i = outline.size() - 1; outline.get(i) != section; i--) {
            if (outline.get(i).compareTo(section) < 0) {
                return true;
            }
        }
        return false;
    }
}
