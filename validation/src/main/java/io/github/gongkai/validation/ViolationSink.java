/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** The violations of one validation, instead of the one that there would be by default. */
final class ViolationSink {
    private final HibernateConstraintValidatorContext context;

    ViolationSink(ConstraintValidatorContext context) {
        this.context = context.unwrap(HibernateConstraintValidatorContext.class);
        this.context.disableDefaultConstraintViolation();
    }

    /**
     * Adds a violation with the message of the constraint.
     *
     * @param path the names of the properties that lead to its place; none for what is validated itself
     * @param parameters what the message may contain
     * @param payload what goes with it, if anything
     */
    void add(List<String> path, Map<String, String> parameters, @Nullable Object payload) {
        parameters.forEach(context::addMessageParameter);
        context.withDynamicPayload(payload);
        ConstraintViolationBuilder violation =
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate());
        Iterator<String> names = path.iterator();
        if (!names.hasNext()) {
            violation.addConstraintViolation();
            return;
        }
        NodeBuilderCustomizableContext node = violation.addPropertyNode(names.next());
        while (names.hasNext()) {
            node = node.addPropertyNode(names.next());
        }
        node.addConstraintViolation();
    }
}
