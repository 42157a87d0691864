/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.Organ;
import io.github.gongkai.Period;
import io.github.gongkai.ReportYear;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.publishedform.internal.Folding;
import io.github.gongkai.text.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the source says about the report as a whole: in its header, its title and its preface. The first statement counts. */
final class Metadata {
    /** The most lines that a header may have. */
    static final int MAX_HEADER = 50;

    private static final int MAX_LINE = 2000;
    private static final int MAX_TITLE = 120;
    private static final int MAX_PARTS = 20;
    private static final Pattern HEADER = Pattern.compile("(organ|year|edition|extract|note|published)\\s*[:：](.*)");
    private static final String TITLE_END = "政府信息公[开開](?:工作)?年度[报報]告";
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9０-９]{4})年度?(.*?)" + TITLE_END);
    private static final Pattern ORGAN_FIRST = Pattern.compile("(.+?)([0-9０-９]{4})年度?" + TITLE_END);
    private static final Pattern PERIOD = Pattern.compile("([0-9０-９]{4})年([0-9０-９]{1,2})月([0-9０-９]{1,2})日起?(?:至|到|—|-)"
            + "(?:([0-9０-９]{4})年)?([0-9０-９]{1,2})月([0-9０-９]{1,2})日");
    private static final String DATE =
            "([0-9０-９]{4})\\s*[-年/.]\\s*([0-9０-９]{1,2})\\s*[-月/.]\\s*([0-9０-９]{1,2})(?![0-9０-９])";
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?:[发發]\\s*布|公\\s*布|公\\s*[开開])\\s*(?:日\\s*期|[时時]\\s*[间間])\\s*[:：]\\s*" + DATE,
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PUBLISHED_ON = Pattern.compile("^\\s*" + DATE);

    private final Notes notes;
    private @Nullable String organ;
    private @Nullable ReportYear year;
    private @Nullable FormEdition edition;
    private @Nullable Period period;
    private @Nullable LocalDate publishedOn;
    private boolean extract;

    Metadata(Notes notes) {
        this.notes = notes;
    }

    Optional<Organ> organ() {
        return Optional.ofNullable(organ).map(Organ::of);
    }

    Optional<ReportYear> year() {
        return Optional.ofNullable(year);
    }

    Optional<FormEdition> edition() {
        return Optional.ofNullable(edition);
    }

    Optional<Period> period() {
        return Optional.ofNullable(period);
    }

    Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    boolean isExtract() {
        return extract;
    }

    /** Reads the header, if the lines start with one, and returns how many lines it takes. */
    int readHeader(List<String> lines) {
        List<String> trimmed = lines.stream().map(Folding::trim).toList();
        int length = trimmed.indexOf("---");
        if (length <= 0 || !HEADER.matcher(trimmed.get(0)).matches()) {
            return 0;
        }
        for (int i = 0; i < length; i++) {
            Matcher matcher = HEADER.matcher(trimmed.get(i));
            boolean understood = matcher.matches() && readHeaderLine(SourcePlace.inText(i + 1, 1), matcher);
            if (!understood && !trimmed.get(i).isEmpty()) {
                notes.add(NoteKind.HEADER_NOT_UNDERSTOOD, SourcePlace.inText(i + 1, 1), trimmed.get(i));
            }
        }
        return length + 1;
    }

    /** Takes a line of the header; returns whether it could be understood. */
    private boolean readHeaderLine(SourcePlace place, Matcher matcher) {
        String value = Folding.trim(matcher.group(2));
        return switch (matcher.group(1)) {
            case "organ" -> stateOrgan(place, value);
            case "year" ->
                parse(value, ReportYear::of)
                        .map(found -> stateYear(place, found))
                        .isPresent();
            case "edition" -> stateEdition(place, value);
            case "published" -> stateDate(place, value);
            case "extract" -> stateExtract(value);
            default -> true;
        };
    }

    private boolean stateOrgan(SourcePlace place, String value) {
        if (organ == null) {
            organ = value.isEmpty() ? null : value;
        } else if (!organ.equals(value)) {
            noteConflict(place, value, "机关名称 " + organ, "organ " + organ);
        }
        return !value.isEmpty();
    }

    private boolean stateEdition(SourcePlace place, String value) {
        for (FormEdition candidate : FormEdition.values()) {
            if (candidate.name().equals(value)) {
                if (edition == null) {
                    edition = candidate;
                } else if (edition != candidate) {
                    noteConflict(place, value, "表式 " + edition, "edition " + edition);
                }
                return true;
            }
        }
        return false;
    }

    private boolean stateDate(SourcePlace place, String value) {
        try {
            stateDate(place, LocalDate.parse(value));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void stateDate(SourcePlace place, LocalDate found) {
        if (publishedOn == null) {
            publishedOn = found;
        } else if (!publishedOn.equals(found)) {
            noteConflict(place, found.toString(), "公布日期 " + publishedOn, "date of publication " + publishedOn);
        }
    }

    private boolean stateExtract(String value) {
        extract = value.equals("yes");
        return extract || value.equals("no");
    }

    /** Takes a title that stands around the text of a page; what stands in front of or behind the title counts as nothing. */
    void readPageTitle(SourcePlace place, String title) {
        for (String part : Folding.withoutSpace(title).split("[_|\\-—–>]", MAX_PARTS)) {
            if ((organ == null || year == null) && part.length() <= MAX_TITLE) {
                readTitle(place, part);
            }
        }
    }

    /** Takes a date of publication that the page states by name. */
    void readPublicationDate(SourcePlace place, String date) {
        readPublished(place, PUBLISHED_ON, date);
    }

    /** Looks for a title, a period or a date of publication in a line before the first section; returns if it is a title. */
    boolean readPreface(SourcePlace place, String line) {
        if (line.length() > MAX_LINE || line.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        String text = Folding.withoutSpace(line);
        readPeriod(place, text);
        readPublished(place, PUBLISHED, line);
        return text.length() <= MAX_TITLE && readTitle(place, text);
    }

    private void readPeriod(SourcePlace place, String text) {
        Matcher dates = PERIOD.matcher(text);
        if (period == null && dates.find()) {
            Optional<LocalDate> start = date(dates.group(1), dates.group(2), dates.group(3));
            Optional<LocalDate> end =
                    date(dates.group(4) == null ? dates.group(1) : dates.group(4), dates.group(5), dates.group(6));
            if (start.isPresent() && end.isPresent() && !end.get().isBefore(start.get())) {
                period = Period.of(start.get(), end.get());
                if (start.get().getYear() == end.get().getYear()) {
                    parse(dates.group(1), ReportYear::of).ifPresent(found -> stateYear(place, found));
                }
            }
        }
    }

    private void readPublished(SourcePlace place, Pattern pattern, String text) {
        Matcher published = pattern.matcher(text);
        if (published.find()) {
            date(published.group(1), published.group(2), published.group(3))
                    .ifPresent(found -> stateDate(place, found));
        }
    }

    private boolean readTitle(SourcePlace place, String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        Matcher organFirst = ORGAN_FIRST.matcher(text);
        Matcher title = yearFirst.matches() ? yearFirst : organFirst.matches() ? organFirst : null;
        if (title == null) {
            return false;
        }
        boolean first = title == yearFirst;
        parse(title.group(first ? 1 : 2), ReportYear::of).ifPresent(found -> stateYear(place, found));
        String name = title.group(first ? 2 : 1);
        organ = organ == null && !name.isEmpty() ? name : organ;
        return true;
    }

    private boolean stateYear(SourcePlace place, ReportYear found) {
        if (year == null) {
            year = found;
        } else if (!year.equals(found)) {
            noteConflict(place, found.toString(), "年度 " + year, "report year " + year);
        }
        return true;
    }

    private void noteConflict(SourcePlace place, String raw, String zh, String en) {
        notes.add(NoteKind.CONFLICTING_STATEMENT, place, raw, Wording.of(zh, en));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static <T> Optional<T> parse(String digits, Function<Integer, T> of) {
        try {
            return Optional.of(of.apply(Integer.parseInt(digits)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
