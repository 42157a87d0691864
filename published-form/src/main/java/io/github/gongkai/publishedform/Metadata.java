package io.github.gongkai.publishedform;

import io.github.gongkai.Organ;
import io.github.gongkai.Period;
import io.github.gongkai.ReportYear;
import io.github.gongkai.form.FormEdition;
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
    private static final Pattern HEADER = Pattern.compile("(organ|year|edition|extract|note|published)\\s*[:：](.*)");
    private static final String TITLE_END = "政府信息公[开開](?:工作)?年度[报報]告";
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9０-９]{4})年度?(.*?)" + TITLE_END);
    private static final Pattern ORGAN_FIRST = Pattern.compile("(.+?)([0-9０-９]{4})年度?" + TITLE_END);
    private static final Pattern PERIOD = Pattern.compile("([0-9０-９]{4})年([0-9０-９]{1,2})月([0-9０-９]{1,2})日起?(?:至|到|—|-)"
            + "(?:([0-9０-９]{4})年)?([0-9０-９]{1,2})月([0-9０-９]{1,2})日");
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?:[发發]布|公布|公[开開])(?:日期|[时時][间間])[:：]([0-9０-９]{4})[-年/.]([0-9０-９]{1,2})[-月/.]([0-9０-９]{1,2})");

    private final List<Note> notes;
    private @Nullable String organ;
    private @Nullable ReportYear year;
    private @Nullable FormEdition edition;
    private @Nullable Period period;
    private @Nullable LocalDate publishedOn;
    private boolean extract;

    Metadata(List<Note> notes) {
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
            boolean understood = matcher.matches() && readHeaderLine(i + 1, matcher);
            if (!understood && !trimmed.get(i).isEmpty()) {
                note(NoteKind.HEADER_NOT_UNDERSTOOD, i + 1, trimmed.get(i));
            }
        }
        return length + 1;
    }

    /** Takes a line of the header; returns whether it could be understood. */
    private boolean readHeaderLine(int line, Matcher matcher) {
        String value = Folding.trim(matcher.group(2));
        return switch (matcher.group(1)) {
            case "organ" -> stateOrgan(line, value);
            case "year" ->
                parse(value, ReportYear::of)
                        .map(found -> stateYear(line, found))
                        .isPresent();
            case "edition" -> stateEdition(line, value);
            case "published" -> stateDate(line, value);
            case "extract" -> stateExtract(value);
            default -> true;
        };
    }

    private boolean stateOrgan(int line, String value) {
        if (organ == null) {
            organ = value.isEmpty() ? null : value;
        } else if (!organ.equals(value)) {
            noteConflict(line, value, "机关名称 " + organ, "organ " + organ);
        }
        return !value.isEmpty();
    }

    private boolean stateEdition(int line, String value) {
        for (FormEdition candidate : FormEdition.values()) {
            if (candidate.name().equals(value)) {
                if (edition == null) {
                    edition = candidate;
                } else if (edition != candidate) {
                    noteConflict(line, value, "表格版本 " + edition, "edition " + edition);
                }
                return true;
            }
        }
        return false;
    }

    private boolean stateDate(int line, String value) {
        try {
            stateDate(line, LocalDate.parse(value));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void stateDate(int line, LocalDate found) {
        if (publishedOn == null) {
            publishedOn = found;
        } else if (!publishedOn.equals(found)) {
            noteConflict(line, found.toString(), "发布日期 " + publishedOn, "date of publication " + publishedOn);
        }
    }

    private boolean stateExtract(String value) {
        extract = value.equals("yes");
        return extract || value.equals("no");
    }

    /** Looks for a title, a period or a date of publication in a line before the first section. */
    void readPreface(int number, String line) {
        if (line.length() > MAX_LINE || line.chars().noneMatch(Character::isDigit)) {
            return;
        }
        String text = Folding.withoutSpace(line);
        if (text.length() <= MAX_TITLE) {
            readTitle(number, text);
        }
        Matcher dates = PERIOD.matcher(text);
        if (period == null && dates.find()) {
            Optional<LocalDate> start = date(dates.group(1), dates.group(2), dates.group(3));
            Optional<LocalDate> end =
                    date(dates.group(4) == null ? dates.group(1) : dates.group(4), dates.group(5), dates.group(6));
            if (start.isPresent() && end.isPresent() && !end.get().isBefore(start.get())) {
                period = Period.of(start.get(), end.get());
                if (start.get().getYear() == end.get().getYear()) {
                    parse(dates.group(1), ReportYear::of).ifPresent(found -> stateYear(number, found));
                }
            }
        }
        Matcher published = PUBLISHED.matcher(text);
        if (published.find()) {
            date(published.group(1), published.group(2), published.group(3))
                    .ifPresent(found -> stateDate(number, found));
        }
    }

    private void readTitle(int number, String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        Matcher organFirst = ORGAN_FIRST.matcher(text);
        Matcher title = yearFirst.matches() ? yearFirst : organFirst.matches() ? organFirst : null;
        if (title == null) {
            return;
        }
        boolean first = title == yearFirst;
        parse(title.group(first ? 1 : 2), ReportYear::of).ifPresent(found -> stateYear(number, found));
        String name = title.group(first ? 2 : 1);
        organ = organ == null && !name.isEmpty() ? name : organ;
    }

    private boolean stateYear(int line, ReportYear found) {
        if (year == null) {
            year = found;
        } else if (!year.equals(found)) {
            noteConflict(line, found.toString(), "年度 " + year, "report year " + year);
        }
        return true;
    }

    private void noteConflict(int line, String raw, String zh, String en) {
        notes.add(Note.builder()
                .kind(NoteKind.CONFLICTING_STATEMENT)
                .line(line)
                .raw(raw)
                .subject(Wording.of(zh, en))
                .build());
    }

    private void note(NoteKind kind, int line, String raw) {
        notes.add(Note.builder().kind(kind).line(line).raw(raw).build());
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
