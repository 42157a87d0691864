/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.RosterRequirement;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.text.Wording;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a rule is applied to, and how so many of them are called. */
enum PlaceKind {
    DOCUMENT("报告整体", "the report as a whole"),
    MEMBER("每个成员", "every member"),
    SECTION("个部分", " section"),
    TRACK("种途径", " track"),
    ROW("行", " row"),
    COLUMN("列", " column"),
    CELL("格", " cell");

    private final String zh;
    private final String en;

    PlaceKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    static PlaceKind of(PlacedFormula placed) {
        Place place = placed.place();
        if (placed.formula() instanceof RosterRequirement || place.member().isPresent()) {
            return MEMBER;
        }
        if (place.section().isEmpty()) {
            return DOCUMENT;
        }
        if (place.row().isPresent() && place.column().isPresent()) {
            return CELL;
        }
        if (place.row().isPresent()) {
            return place.section().get() == Section.REVIEW_AND_LITIGATION ? TRACK : ROW;
        }
        return place.column().isPresent() ? COLUMN : SECTION;
    }

    /** Returns so many of them in words. */
    Wording count(long number) {
        return compareTo(MEMBER) <= 0
                ? Wording.of(zh, en)
                : Wording.of(number + zh, number + en + (number == 1 ? "" : "s"));
    }

    /** Returns what a rule is applied to in an edition, with its number: 7列. A dash if the rule is not for the edition. */
    static Wording of(Rule rule, FormEdition edition) {
        Map<PlaceKind, Long> numbers = rule.formulas(edition).stream()
                .collect(Collectors.groupingBy(
                        PlaceKind::of, () -> new EnumMap<>(PlaceKind.class), Collectors.counting()));
        if (numbers.isEmpty()) {
            return Wording.of("—", "—");
        }
        return Wording.of(
                numbers.entrySet().stream()
                        .map(number -> number.getKey().count(number.getValue()).zh())
                        .collect(Collectors.joining("、")),
                numbers.entrySet().stream()
                        .map(number -> number.getKey().count(number.getValue()).en())
                        .collect(Collectors.joining(", ")));
    }
}
