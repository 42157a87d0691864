/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import io.github.gongkai.diagnose.DossierCell;
import io.github.gongkai.form.CellRef;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where a violation stands: the steps that lead to a report or a table, and the cell there; all steps if it stands at no cell. */
record ViolationPlace(List<Step> steps, Optional<CellRef> cell) implements Comparable<ViolationPlace> {
    private static final Comparator<ViolationPlace> ORDER = Comparator.comparing(
                    ViolationPlace::steps, ViolationPlace::compare)
            .thenComparing(
                    place -> place.cell().map(CellRef::section).orElse(null),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(place -> place.cell().map(CellRef::index).orElse(-1));

    static ViolationPlace of(ConstraintViolation<?> violation) {
        List<Step> steps = new ArrayList<>();
        violation.getPropertyPath().forEach(node -> steps.add(Step.of(node)));
        return Violations.cause(violation)
                .flatMap(ViolationCause::cell)
                .map(DossierCell::cell)
                .filter(cell -> depth(cell, steps) > 0)
                .map(cell -> at(cell, steps))
                .orElse(new ViolationPlace(steps, Optional.empty()));
    }

    /** How many of the last steps are the path of a cell, with the section in front or, below a table, without it; 0 if none. */
    private static int depth(CellRef cell, List<Step> steps) {
        List<String> path = List.of(cell.path().split("\\."));
        List<String> inTable = path.subList(1, path.size());
        return endsWith(steps, path) ? path.size() : endsWith(steps, inTable) ? inTable.size() : 0;
    }

    private static boolean endsWith(List<Step> steps, List<String> names) {
        int start = steps.size() - names.size();
        return start >= 0
                && steps.subList(start, steps.size()).stream()
                        .map(Step::name)
                        .toList()
                        .equals(names);
    }

    /** The first step to a cell may say which element of a list the report is. */
    private static ViolationPlace at(CellRef cell, List<Step> steps) {
        int start = steps.size() - depth(cell, steps);
        List<Step> way = new ArrayList<>(steps.subList(0, start));
        way.add(steps.get(start).withoutName());
        return new ViolationPlace(way, Optional.of(cell));
    }

    @Override
    public int compareTo(ViolationPlace other) {
        return ORDER.compare(this, other);
    }

    private static int compare(List<Step> left, List<Step> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = left.get(i).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    /** One step: to a parameter, or to an element of what is there, if it has elements, and to a property of that. */
    record Step(int index, String key, String name) implements Comparable<Step> {
        private static final Comparator<Step> ORDER =
                Comparator.comparing(Step::index).thenComparing(Step::key).thenComparing(Step::name);

        static Step of(Path.Node node) {
            Integer index = node.getKind() == ElementKind.PARAMETER
                    ? Integer.valueOf(node.as(Path.ParameterNode.class).getParameterIndex())
                    : node.getIndex();
            return new Step(
                    Objects.requireNonNullElse(index, -1),
                    Objects.toString(node.getKey(), ""),
                    Objects.requireNonNullElse(node.getName(), ""));
        }

        Step withoutName() {
            return new Step(index, key, "");
        }

        @Override
        public int compareTo(Step other) {
            return ORDER.compare(this, other);
        }
    }
}
