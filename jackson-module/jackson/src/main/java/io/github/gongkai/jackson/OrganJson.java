/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.Organ;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/** Organs as objects. */
final class OrganJson {
    private static final ObjectShape SHAPE = ReportShape.ORGAN_OBJECT;

    private OrganJson() {}

    static void write(Organ organ, JsonOutput out) throws JacksonException {
        JsonGenerator json = out.generator();
        json.writeStartObject();
        json.writeName(SHAPE.key(ReportShape.NAME));
        out.text(organ.name());
        json.writeName(SHAPE.key(ReportShape.CODE));
        out.text(organ.unifiedSocialCreditCode().orElse(null));
        json.writeName(SHAPE.key(ReportShape.LEVEL));
        json.writeString(organ.level().name());
        json.writeName(SHAPE.key(ReportShape.KIND));
        json.writeString(organ.kind().name());
        json.writeEndObject();
    }

    /** Reads an organ outside of a report: in a roster, or of a member. */
    static Organ read(JsonTree json) throws JacksonException {
        Organ.Builder organ = Organ.builder();
        organ.name(json.get(SHAPE.name(ReportShape.NAME)).text());
        JsonTree code = json.get(SHAPE.name(ReportShape.CODE));
        if (!code.isNull()) {
            organ.unifiedSocialCreditCode(code.text());
        }
        organ.level(json.get(SHAPE.name(ReportShape.LEVEL)).choice(ReportShape.LEVELS));
        organ.kind(json.get(SHAPE.name(ReportShape.KIND)).choice(ReportShape.KINDS));
        return organ.build();
    }
}
