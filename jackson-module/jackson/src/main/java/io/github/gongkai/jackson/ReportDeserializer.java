package io.github.gongkai.jackson;

import io.github.gongkai.AnnualReport;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads reports. */
final class ReportDeserializer extends ValueDeserializer<AnnualReport> {
    private final ReadSettings settings;

    ReportDeserializer(ReadSettings settings) {
        this.settings = settings;
    }

    @Override
    public AnnualReport deserialize(JsonParser parser, DeserializationContext context) throws JacksonException {
        return Strictly.read(parser, settings, ReportReader::read);
    }

    /** Reads the same: a report never names its Java type. */
    @Override
    public AnnualReport deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer type)
            throws JacksonException {
        return deserialize(parser, context);
    }
}
