package io.github.gongkai.jackson;

import io.github.gongkai.AnnualReport;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches Jackson to write and to read annual reports.
 *
 * <p>It is found by {@code findAndAddModules()}; with other than strict settings, it is added with {@code addModule}.
 */
public final class GongkaiModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Creates the module that reads strictly. */
    public GongkaiModule() {
        this(ReadSettings.strict());
    }

    /** Creates the module that reads as the settings say. */
    public GongkaiModule(ReadSettings settings) {
        super("gongkai");
        addSerializer(AnnualReport.class, new ReportSerializer());
        addDeserializer(AnnualReport.class, new ReportDeserializer(settings));
    }
}
