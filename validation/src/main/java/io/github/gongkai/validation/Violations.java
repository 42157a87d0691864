/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import io.github.gongkai.check.Finding;
import io.github.gongkai.diagnose.Correction;
import io.github.gongkai.diagnose.Repair;
import io.github.gongkai.form.CellRef;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** What there is to know of violations, and an order of them, since Jakarta Validation returns them in none. */
public final class Violations {

    private Violations() {}

    /** Returns the finding that made a violation; empty for one that no finding made. */
    public static Optional<Finding> finding(ConstraintViolation<?> violation) {
        return cause(violation).map(ViolationCause::finding);
    }

    /**
     * Returns the cells that must be wrong for the finding to come about, with what they must state instead; empty if others could be wrong
     * as well, and for a finding of which a diagnosis says nothing: it is not about figures, or may be lawful.
     */
    public static Optional<Repair> repair(ConstraintViolation<?> violation) {
        return cause(violation).flatMap(ViolationCause::repair);
    }

    /** Returns what that repair asks for in the cell that the violation stands at; empty if that cell stays as it is. */
    public static Optional<Correction> correction(ConstraintViolation<?> violation) {
        return cause(violation).flatMap(ViolationCause::correction);
    }

    static Optional<ViolationCause> cause(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return Optional.ofNullable(hibernate.getDynamicPayload(ViolationCause.class));
    }

    /** Returns the cell that a violation stands at; empty if it stands at none. */
    public static Optional<CellRef> cell(ConstraintViolation<?> violation) {
        return ViolationPlace.of(violation).cell();
    }

    /**
     * Returns where a violation stands in what was sent in: {@code reports[1].applications.received.total}. Left out are the method,
     * the name that Jakarta Validation has for an element of a list, and the parameter that took what was sent, unless the violation
     * stands at the parameter itself. Of a method that takes several objects, the path does not tell in which.
     */
    public static String path(ConstraintViolation<?> violation) {
        StringBuilder path = new StringBuilder();
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.isInIterable()) {
                Object element = node.getIndex() == null ? node.getKey() : node.getIndex();
                path.append('[').append(Objects.toString(element, "")).append(']');
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                path.append(path.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return path.isEmpty() ? parameter : path.toString();
    }

    /**
     * Returns the violations in the order of the form, whatever that of the collection: by what leads to a report or a table,
     * parameters and elements of a list as they stand there, other names and keys by their text; then by cell; then by rule. What
     * stands at no cell stands behind the cells of its report. Elements of a set have the same path, and are not told apart.
     */
    public static <V extends ConstraintViolation<?>> List<V> inOrder(Collection<V> violations) {
        Map<V, ViolationPlace> places = new HashMap<>();
        violations.forEach(violation -> places.put(violation, ViolationPlace.of(violation)));
        return violations.stream()
                .sorted(Comparator.comparing((V violation) -> places.get(violation))
                        .thenComparing(violation ->
                                finding(violation).map(Finding::key).orElse(""))
                        .thenComparing(ConstraintViolation::getMessage))
                .toList();
    }
}
