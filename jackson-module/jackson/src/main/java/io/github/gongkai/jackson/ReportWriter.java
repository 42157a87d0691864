/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.Period;
import io.github.gongkai.ReportYear;
import io.github.gongkai.entry.Entries;
import io.github.gongkai.form.Section;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/** Writes one report. */
final class ReportWriter {
    private static final List<Section> SECTIONS = List.of(Section.values());

    private final JsonOutput out;
    private final JsonGenerator json;

    private ReportWriter(JsonOutput out) {
        this.out = out;
        this.json = out.generator();
    }

    static void write(AnnualReport report, JsonGenerator generator) throws JacksonException {
        new ReportWriter(new JsonOutput(generator)).write(report);
    }

    private void write(AnnualReport report) throws JacksonException {
        json.writeStartObject();
        name(ReportShape.SCHEMA_VERSION);
        json.writeNumber(ReportShape.VERSION);
        name(ReportShape.EDITION);
        json.writeString(report.edition().name());
        name(ReportShape.ORGAN);
        write(report.organ().orElse(null));
        name(ReportShape.YEAR);
        write(report.year().orElse(null));
        name(ReportShape.PERIOD);
        write(report.period().orElse(null));
        name(ReportShape.PUBLISHED_ON);
        LocalDate publishedOn = report.publishedOn().orElse(null);
        json.writeString(publishedOn == null ? null : publishedOn.toString());
        name(ReportShape.EXTRACT);
        json.writeBoolean(report.narrative().isExtract());
        name(ReportShape.OUTLINE);
        writeOutline(report.outline());
        name(ReportShape.PREAMBLE);
        out.text(report.narrative().preamble().orElse(null));
        for (int i = 0; i < SECTIONS.size(); i++) {
            name(ReportShape.FIRST_SECTION + i);
            write(SECTIONS.get(i), report);
        }
        json.writeEndObject();
    }

    private void name(int property) throws JacksonException {
        json.writeName(ReportShape.REPORT.key(property));
    }

    private void write(@Nullable Organ organ) throws JacksonException {
        if (organ == null) {
            json.writeNull();
        } else {
            OrganJson.write(organ, out);
        }
    }

    private void write(@Nullable ReportYear year) throws JacksonException {
        if (year == null) {
            json.writeNull();
        } else {
            json.writeNumber(year.value());
        }
    }

    private void write(@Nullable Period period) throws JacksonException {
        if (period == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeName(ReportShape.PERIOD_OBJECT.key(ReportShape.START));
        json.writeString(period.start().toString());
        json.writeName(ReportShape.PERIOD_OBJECT.key(ReportShape.LAST));
        json.writeString(period.end().toString());
        json.writeEndObject();
    }

    private void writeOutline(List<Section> outline) throws JacksonException {
        json.writeStartArray();
        for (Section section : outline) {
            json.writeString(section.identifier());
        }
        json.writeEndArray();
    }

    private void write(Section section, AnnualReport report) throws JacksonException {
        if (section.isTable()) {
            write(
                    CellObject.of(section, report.edition()),
                    report.table(section).entries());
        } else {
            out.text(report.narrative().text(section).orElse(null));
        }
    }

    private void write(CellObject object, Entries entries) throws JacksonException {
        ObjectShape shape = object.shape();
        json.writeStartObject();
        for (int i = 0; i < shape.size(); i++) {
            json.writeName(shape.key(i));
            CellObject inner = object.inner(i);
            if (inner == null) {
                write(entries, object.slot(i));
            } else {
                write(inner, entries);
            }
        }
        json.writeEndObject();
    }

    private void write(Entries entries, int index) throws JacksonException {
        long packed = entries.packed(index);
        if (packed >= -Entries.MAX_PACKED && entries.isPackedAlone(index)) {
            json.writeNumber(packed);
        } else {
            EntryWriter.write(entries.get(index), out);
        }
    }
}
