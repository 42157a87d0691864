/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.diagnose.Derivation;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.rule.Rule;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches Jackson to write and to read annual reports, the results of checking them, diagnoses and derivations, findings, rules
 * and sets of rules; and to write an entry by itself.
 *
 * <p>It is found by {@code findAndAddModules()}; with other than strict settings, it is added with {@code addModule}. If a
 * mapper gets both, the one with settings counts, whichever comes first.
 */
public final class GongkaiModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    private static final String PLAIN = "gongkai";
    private static final String WITH_SETTINGS = "gongkai with settings";

    /** Creates the module that reads strictly, and leaves it to one with settings if the mapper has it. */
    public GongkaiModule() {
        this(PLAIN, ReadSettings.strict());
    }

    /** Creates the module that reads as the settings say. */
    public GongkaiModule(ReadSettings settings) {
        this(WITH_SETTINGS, settings);
    }

    private GongkaiModule(String name, ReadSettings settings) {
        super(name);
        add(AnnualReport.class, DocumentKind.REPORT, settings);
        add(CheckResult.class, DocumentKind.RESULT, settings);
        add(Diagnosis.class, DocumentKind.DIAGNOSIS, settings);
        add(Derivation.class, DocumentKind.DERIVATION, settings);
        add(Finding.class, DocumentKind.FINDING, settings);
        add(RuleSet.class, DocumentKind.RULE_SET, settings);
        add(Rule.class, DocumentKind.RULE, settings);
        addSerializer(Entry.class, new EntrySerializer());
    }

    private <T> void add(Class<T> type, DocumentKind<T> kind, ReadSettings settings) {
        addSerializer(type, new DocumentSerializer<>(kind));
        addDeserializer(type, new DocumentDeserializer<>(kind, settings));
    }

    @Override
    public void setupModule(SetupContext context) {
        if (getModuleName().equals(WITH_SETTINGS) || !modules(context).contains(WITH_SETTINGS)) {
            super.setupModule(context);
        }
    }

    private static Set<Object> modules(SetupContext context) {
        Set<Object> modules = new HashSet<>();
        ((MapperBuilder<?, ?>) context.getOwner()).withModules(module -> modules.add(module.getRegistrationId()));
        return modules;
    }
}
