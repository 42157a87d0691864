package io.github.gongkai.jackson;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.rule.Rule;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches Jackson to write and to read annual reports, the results of checking them, findings, rules and sets of rules.
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
        add(AnnualReport.class, DocumentKind.REPORT, settings);
        add(CheckResult.class, DocumentKind.RESULT, settings);
        add(Finding.class, DocumentKind.FINDING, settings);
        add(RuleSet.class, DocumentKind.RULE_SET, settings);
        add(Rule.class, DocumentKind.RULE, settings);
    }

    private <T> void add(Class<T> type, DocumentKind<T> kind, ReadSettings settings) {
        addSerializer(type, new DocumentSerializer<>(kind));
        addDeserializer(type, new DocumentDeserializer<>(kind, settings));
    }
}
