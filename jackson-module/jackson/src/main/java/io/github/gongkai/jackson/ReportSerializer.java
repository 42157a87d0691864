package io.github.gongkai.jackson;

import io.github.gongkai.AnnualReport;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes reports. */
final class ReportSerializer extends ValueSerializer<AnnualReport> {

    @Override
    public void serialize(AnnualReport report, JsonGenerator json, SerializationContext context)
            throws JacksonException {
        ReportWriter.write(report, json);
    }

    /** Writes the same: a report never names its Java type. */
    @Override
    public void serializeWithType(
            AnnualReport report, JsonGenerator json, SerializationContext context, TypeSerializer type)
            throws JacksonException {
        serialize(report, json, context);
    }
}
