/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.table.StatutoryTable;
import java.util.List;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.spi.cfg.ConstraintMappingContributor;

/**
 * Puts {@link Consistent}, as it is by default, on every report, table and dossier, which have no annotation of their own, so that a
 * bare {@code validator.validate(report)} checks them, and so does {@code @Valid}. Hibernate Validator is told of it by one line,
 *
 * <pre>{@code
 * hibernate.validator.constraint_mapping_contributors=io.github.gongkai.validation.GongkaiConstraintMapping
 * }</pre>
 *
 * a property of its configuration. Whatever is annotated with {@link Consistent} besides is then checked twice.
 */
public final class GongkaiConstraintMapping implements ConstraintMappingContributor {

    /** Creates the contributor; Hibernate Validator does. */
    public GongkaiConstraintMapping() {}

    @Override
    public void createConstraintMappings(ConstraintMappingBuilder builder) {
        ConstraintMapping mapping = builder.addConstraintMapping();
        for (Class<?> type : List.of(AnnualReport.class, StatutoryTable.class, Dossier.class)) {
            mapping.type(type).constraint(new GenericConstraintDef<>(Consistent.class));
        }
    }
}
