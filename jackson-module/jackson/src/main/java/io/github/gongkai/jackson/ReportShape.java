/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.OrganKind;
import io.github.gongkai.OrganLevel;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The properties of a report's document beside its cells, in the order in which they are written. */
final class ReportShape {
    /** The version of the format, which every document states. */
    static final int VERSION = 1;

    static final int SCHEMA_VERSION = 0;
    static final int EDITION = 1;
    static final int ORGAN = 2;
    static final int YEAR = 3;
    static final int PERIOD = 4;
    static final int PUBLISHED_ON = 5;
    static final int EXTRACT = 6;
    static final int OUTLINE = 7;
    static final int PREAMBLE = 8;

    /** The first of the six sections, which come in the order of the form. */
    static final int FIRST_SECTION = 9;

    static final ObjectShape REPORT = new ObjectShape(names(), List.of());

    static final int NAME = 0;
    static final int CODE = 1;
    static final int LEVEL = 2;
    static final int KIND = 3;
    static final ObjectShape ORGAN_OBJECT = ObjectShape.of("name", "unifiedSocialCreditCode", "level", "kind");

    static final int START = 0;
    static final int LAST = 1;
    static final ObjectShape PERIOD_OBJECT = ObjectShape.of("start", "end");

    /** What a cell holds that is neither a plain whole number nor blank. */
    static final int MARK = 0;

    static final int UNREADABLE = 1;
    static final int NOT_READ = 2;
    static final int DECIMAL = 3;
    static final ObjectShape COUNT_OBJECT = ObjectShape.of("mark", "unreadable", "notRead", "decimal");
    static final int AMOUNT = 3;
    static final int UNIT_OF_AMOUNT = 4;
    static final ObjectShape AMOUNT_OBJECT = ObjectShape.of("mark", "unreadable", "notRead", "amount", "unit");

    static final int NUMBER = 0;
    static final int UNIT = 1;
    static final ObjectShape AMOUNT_AND_UNIT = ObjectShape.of("amount", "unit");

    static final Choice<FormEdition> EDITIONS = Choice.of(FormEdition.values(), FormEdition::name);
    static final Choice<OrganLevel> LEVELS = Choice.of(OrganLevel.values(), OrganLevel::name);
    static final Choice<OrganKind> KINDS = Choice.of(OrganKind.values(), OrganKind::name);
    static final Choice<AmountUnit> UNITS = Choice.of(AmountUnit.values(), AmountUnit::name);
    static final Choice<EntryState> STATES = Choice.of(EntryState.values(), EntryState::name);
    static final Choice<Section> SECTIONS = Choice.of(Section.values(), Section::identifier);

    private ReportShape() {}

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(
                Names.SCHEMA_VERSION,
                Names.EDITION,
                Names.ORGAN,
                Names.YEAR,
                "period",
                "publishedOn",
                "extract",
                "outline",
                "preamble"));
        Arrays.stream(Section.values()).map(Section::identifier).forEach(names::add);
        return names;
    }

    /** The constants of an enum by the texts that stand for them. */
    record Choice<T>(Map<String, T> byText) {

        static <T> Choice<T> of(T[] constants, Function<? super T, String> text) {
            return of(Arrays.asList(constants), text);
        }

        static <T> Choice<T> of(List<T> constants, Function<? super T, String> text) {
            Map<String, T> byText = new LinkedHashMap<>();
            for (T constant : constants) {
                byText.put(text.apply(constant), constant);
            }
            return new Choice<>(byText);
        }

        List<String> texts() {
            return List.copyOf(byText.keySet());
        }
    }
}
