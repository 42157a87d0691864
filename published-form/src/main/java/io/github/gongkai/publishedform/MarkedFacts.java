package io.github.gongkai.publishedform;

import io.github.gongkai.Organ;
import io.github.gongkai.OrganKind;
import io.github.gongkai.OrganLevel;
import io.github.gongkai.Period;
import io.github.gongkai.ReportYear;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a page says of the report by name, in meta tags such as {@code gongkai.organ}. Pages that this library writes say
 * everything so; a value that cannot be understood counts as not stated.
 */
final class MarkedFacts {
    static final String PREFIX = "gongkai.";
    static final String ORGAN = PREFIX + "organ";
    static final String CREDIT_CODE = PREFIX + "creditCode";
    static final String ORGAN_LEVEL = PREFIX + "organLevel";
    static final String ORGAN_KIND = PREFIX + "organKind";
    static final String YEAR = PREFIX + "year";
    static final String EDITION = PREFIX + "edition";
    static final String PERIOD_START = PREFIX + "periodStart";
    static final String PERIOD_END = PREFIX + "periodEnd";
    static final String PUBLISHED_ON = PREFIX + "publishedOn";
    static final String OUTLINE = PREFIX + "outline";
    static final String EXTRACT = PREFIX + "extract";

    private final Map<String, String> values = new HashMap<>();

    /** Takes a fact; of two of one name the first counts. */
    void take(String name, String value) {
        values.putIfAbsent(name, value);
    }

    /** Whether the page says what it holds. One that does names the sections, even if there are none. */
    boolean areThere() {
        return values.containsKey(OUTLINE);
    }

    Optional<Organ> organ() {
        return value(ORGAN)
                .map(name -> Organ.builder()
                        .name(name)
                        .unifiedSocialCreditCode(value(CREDIT_CODE))
                        .level(constant(ORGAN_LEVEL, OrganLevel.values()).orElse(OrganLevel.UNKNOWN))
                        .kind(constant(ORGAN_KIND, OrganKind.values()).orElse(OrganKind.UNKNOWN))
                        .build());
    }

    Optional<ReportYear> year() {
        return parsed(YEAR, value -> ReportYear.of(Integer.parseInt(value)));
    }

    Optional<FormEdition> edition() {
        return constant(EDITION, FormEdition.values());
    }

    Optional<Period> period() {
        Optional<LocalDate> start = parsed(PERIOD_START, LocalDate::parse);
        Optional<LocalDate> end = parsed(PERIOD_END, LocalDate::parse);
        return start.isPresent() && end.isPresent() && !end.get().isBefore(start.get())
                ? Optional.of(Period.of(start.get(), end.get()))
                : Optional.empty();
    }

    Optional<LocalDate> publishedOn() {
        return parsed(PUBLISHED_ON, LocalDate::parse);
    }

    List<Section> outline() {
        return value(OUTLINE).stream()
                .flatMap(names -> Arrays.stream(names.split(" ")))
                .flatMap(name -> Arrays.stream(Section.values())
                        .filter(section -> section.identifier().equals(name)))
                .toList();
    }

    boolean isExtract() {
        return value(EXTRACT).equals(Optional.of("yes"));
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    private <E extends Enum<E>> Optional<E> constant(String name, E[] constants) {
        return value(name)
                .flatMap(value -> Arrays.stream(constants)
                        .filter(constant -> constant.name().equals(value))
                        .findFirst());
    }

    private <T> Optional<T> parsed(String name, Function<String, T> parse) {
        try {
            return value(name).map(parse);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
