/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Narrative;
import io.github.gongkai.Organ;
import io.github.gongkai.Period;
import io.github.gongkai.ReportYear;
import io.github.gongkai.entry.Entries;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.table.Applications;
import io.github.gongkai.table.ProactiveDisclosure;
import io.github.gongkai.table.ReviewAndLitigation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one report: from the token that it begins with to the one that it ends with. */
final class ReportReader {
    private static final List<Section> SECTIONS = List.of(Section.values());
    private static final long ALWAYS =
            ObjectShape.bit(ReportShape.SCHEMA_VERSION) | ObjectShape.bit(ReportShape.EDITION);

    private final JsonInput in;
    private final JsonParser parser;
    private final JsonValues values;
    private final Map<Section, TableReader> tables = new EnumMap<>(Section.class);

    private @Nullable FormEdition edition;
    private @Nullable Organ organ;
    private @Nullable ReportYear year;
    private @Nullable Period period;
    private @Nullable LocalDate publishedOn;
    private List<Section> outline = List.of();
    private final Narrative.Builder narrative = Narrative.builder();

    private ReportReader(JsonInput in) {
        this.in = in;
        this.parser = in.parser();
        this.values = new JsonValues(in);
    }

    static AnnualReport read(JsonInput in) throws JacksonException {
        ReportReader reader = new ReportReader(in);
        reader.readProperties();
        return reader.report();
    }

    private void readProperties() throws JacksonException {
        in.startObject();
        long seen = 0;
        int property = JsonInput.END;
        while ((property = in.nextProperty(ReportShape.REPORT, property, seen)) != JsonInput.END) {
            seen |= ObjectShape.bit(property);
            read(property);
        }
        in.require(ReportShape.REPORT, seen, ALWAYS);
        in.require(ReportShape.REPORT, seen);
    }

    private void read(int property) throws JacksonException {
        switch (property) {
            case ReportShape.SCHEMA_VERSION ->
                values.whole(ReportShape.VERSION, ReportShape.VERSION, Expected.exactly(ReportShape.VERSION));
            case ReportShape.EDITION -> edition = values.choice(ReportShape.EDITIONS);
            case ReportShape.ORGAN -> organ = values.isNull() ? null : organ();
            case ReportShape.YEAR -> year = values.isNull() ? null : year();
            case ReportShape.PERIOD -> period = values.isNull() ? null : period();
            case ReportShape.PUBLISHED_ON -> publishedOn = values.isNull() ? null : values.day(Expected.DAY_OR_NULL);
            case ReportShape.EXTRACT -> narrative.isExtract(values.bool());
            case ReportShape.OUTLINE -> outline = outline();
            case ReportShape.PREAMBLE -> narrative.preamble(Optional.ofNullable(values.textOrNull()));
            default -> section(SECTIONS.get(property - ReportShape.FIRST_SECTION));
        }
    }

    private ReportYear year() throws JacksonException {
        return ReportYear.of(values.whole(1, 9999, Expected.YEAR));
    }

    private void section(Section section) throws JacksonException {
        switch (section) {
            case OVERVIEW -> narrative.overview(Optional.ofNullable(values.textOrNull()));
            case PROBLEMS_AND_IMPROVEMENTS ->
                narrative.problemsAndImprovements(Optional.ofNullable(values.textOrNull()));
            case OTHER_MATTERS -> narrative.otherMatters(Optional.ofNullable(values.textOrNull()));
            default -> {
                TableReader table = new TableReader(in, section, edition);
                table.read();
                tables.put(section, table);
            }
        }
    }

    private Organ organ() throws JacksonException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw in.wrongType(Expected.OBJECT_OR_NULL);
        }
        Organ.Builder builder = Organ.builder();
        long seen = 0;
        int property = JsonInput.END;
        while ((property = in.nextProperty(ReportShape.ORGAN_OBJECT, property, seen)) != JsonInput.END) {
            seen |= ObjectShape.bit(property);
            switch (property) {
                case ReportShape.NAME -> builder.name(values.text(Expected.TEXT));
                case ReportShape.CODE -> builder.unifiedSocialCreditCode(Optional.ofNullable(values.textOrNull()));
                case ReportShape.LEVEL -> builder.level(values.choice(ReportShape.LEVELS));
                default -> builder.kind(values.choice(ReportShape.KINDS));
            }
        }
        in.require(ReportShape.ORGAN_OBJECT, seen, ObjectShape.bit(ReportShape.NAME));
        in.require(ReportShape.ORGAN_OBJECT, seen);
        return builder.build();
    }

    private Period period() throws JacksonException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw in.wrongType(Expected.OBJECT_OR_NULL);
        }
        LocalDate start = LocalDate.MIN;
        LocalDate end = LocalDate.MAX;
        long seen = 0;
        int property = JsonInput.END;
        while ((property = in.nextProperty(ReportShape.PERIOD_OBJECT, property, seen)) != JsonInput.END) {
            seen |= ObjectShape.bit(property);
            if (property == ReportShape.START) {
                start = values.day(Expected.DAY);
            } else {
                end = values.day(Expected.DAY);
            }
        }
        in.require(ReportShape.PERIOD_OBJECT, seen, ReportShape.PERIOD_OBJECT.all());
        if (end.isBefore(start)) {
            throw in.fault(JsonFault.CONTRADICTION, Expected.NOT_BEFORE_START, Found.period(start, end));
        }
        return Period.of(start, end);
    }

    private List<Section> outline() throws JacksonException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw in.wrongType(Expected.ARRAY);
        }
        List<Section> sections = new ArrayList<>();
        while (in.next() != JsonToken.END_ARRAY) {
            sections.add(values.choice(ReportShape.SECTIONS));
        }
        return sections;
    }

    private AnnualReport report() throws JacksonException {
        FormEdition known = Objects.requireNonNull(edition);
        return AnnualReport.builder()
                .organ(Optional.ofNullable(organ))
                .year(Optional.ofNullable(year))
                .period(Optional.ofNullable(period))
                .publishedOn(Optional.ofNullable(publishedOn))
                .narrative(narrative.build())
                .outline(outline)
                .proactiveDisclosure(ProactiveDisclosure.of(known, entries(Section.PROACTIVE_DISCLOSURE, known)))
                .applications(Applications.of(known, entries(Section.APPLICATIONS, known)))
                .reviewAndLitigation(ReviewAndLitigation.of(known, entries(Section.REVIEW_AND_LITIGATION, known)))
                .build();
    }

    private Entries entries(Section section, FormEdition known) throws JacksonException {
        TableReader table = tables.get(section);
        return table == null
                ? Entries.builder(known.table(section).cells().size()).build()
                : table.entries(section, known);
    }
}
