/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.Organ;
import io.github.gongkai.OrganKind;
import io.github.gongkai.OrganLevel;
import io.github.gongkai.Period;
import io.github.gongkai.ReportYear;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.publishedform.internal.PageMarkup;
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
    private final Map<String, String> values = new HashMap<>();

    /** Takes a fact; of two of one name the first counts. */
    void take(String name, String value) {
        values.putIfAbsent(name, value);
    }

    /** Whether the page says what it holds. One that does names the sections, even if there are none. */
    boolean areThere() {
        return values.containsKey(PageMarkup.OUTLINE);
    }

    Optional<Organ> organ() {
        return value(PageMarkup.ORGAN)
                .map(name -> Organ.builder()
                        .name(name)
                        .unifiedSocialCreditCode(value(PageMarkup.CREDIT_CODE))
                        .level(constant(PageMarkup.ORGAN_LEVEL, OrganLevel.values())
                                .orElse(OrganLevel.UNKNOWN))
                        .kind(constant(PageMarkup.ORGAN_KIND, OrganKind.values())
                                .orElse(OrganKind.UNKNOWN))
                        .build());
    }

    Optional<ReportYear> year() {
        return parsed(PageMarkup.YEAR, value -> ReportYear.of(Integer.parseInt(value)));
    }

    Optional<FormEdition> edition() {
        return constant(PageMarkup.EDITION, FormEdition.values());
    }

    Optional<Period> period() {
        Optional<LocalDate> start = parsed(PageMarkup.PERIOD_START, LocalDate::parse);
        Optional<LocalDate> end = parsed(PageMarkup.PERIOD_END, LocalDate::parse);
        return start.isPresent() && end.isPresent() && !end.get().isBefore(start.get())
                ? Optional.of(Period.of(start.get(), end.get()))
                : Optional.empty();
    }

    Optional<LocalDate> publishedOn() {
        return parsed(PageMarkup.PUBLISHED_ON, LocalDate::parse);
    }

    List<Section> outline() {
        return value(PageMarkup.OUTLINE).stream()
                .flatMap(names -> Arrays.stream(names.split(" ")))
                .flatMap(name -> Arrays.stream(Section.values())
                        .filter(section -> section.identifier().equals(name)))
                .toList();
    }

    boolean isExtract() {
        return value(PageMarkup.EXTRACT).equals(Optional.of("yes"));
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
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
