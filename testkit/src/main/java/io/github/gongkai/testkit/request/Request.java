/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.request;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.ReportSeries;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rollup.ReportTree;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.testkit.Anything;
import io.github.gongkai.testkit.Breaks;
import io.github.gongkai.testkit.BrokenReport;
import io.github.gongkai.testkit.Generator;
import io.github.gongkai.testkit.OfEdition;
import io.github.gongkai.testkit.OfKind;
import io.github.gongkai.testkit.OfOrgan;
import io.github.gongkai.testkit.Reports;
import io.github.gongkai.testkit.Slip;
import io.github.gongkai.testkit.WithMissingCells;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The generator that a parameter asks for. */
public final class Request {
    private static final Set<Class<?>> TYPES = Set.of(
            AnnualReport.class, Dossier.class, ReportSeries.class, ReportTree.class, BrokenReport.class, Slip.class);

    private static final List<Class<? extends Annotation>> ANNOTATIONS =
            List.of(OfEdition.class, OfOrgan.class, WithMissingCells.class, Anything.class, Breaks.class, OfKind.class);

    private Request() {}

    /** Returns whether an annotation asks for something in particular. */
    public static boolean isNarrowed(Annotations annotations) {
        return ANNOTATIONS.stream().anyMatch(type -> annotations.find(type).isPresent());
    }

    /** Returns whether there is a generator for a type. */
    public static boolean isKnown(Class<?> type) {
        return TYPES.contains(type);
    }

    /**
     * Returns the generator for a known type, as narrow as the annotations ask.
     *
     * @throws IllegalArgumentException if an annotation does not go with the type, or with another one
     */
    public static Generator<?> generator(Class<?> type, Annotations annotations) {
        requireFits(OfOrgan.class, AnnualReport.class, type, annotations);
        requireFits(WithMissingCells.class, AnnualReport.class, type, annotations);
        requireFits(Anything.class, AnnualReport.class, type, annotations);
        requireFits(Breaks.class, BrokenReport.class, type, annotations);
        requireFits(OfKind.class, Slip.class, type, annotations);
        if (type == AnnualReport.class) {
            return ofEdition(reports(annotations), report -> List.of(report), annotations);
        }
        if (type == Dossier.class) {
            return ofEdition(
                    Reports.yearPairs(),
                    pair -> List.of(pair.report(), pair.previous().orElseThrow()),
                    annotations);
        }
        if (type == ReportSeries.class) {
            return ofEdition(Reports.series(), ReportSeries::reports, annotations);
        }
        if (type == ReportTree.class) {
            return ofEdition(Reports.trees(), tree -> List.of(tree.report()), annotations);
        }
        if (type == Slip.class) {
            Generator<Slip> slips = annotations
                    .find(OfKind.class)
                    .map(kind -> Reports.slips(kind.value()))
                    .orElseGet(Reports::slips);
            return ofEdition(slips, slip -> List.of(slip.report()), annotations);
        }
        return broken(annotations);
    }

    private static void requireFits(
            Class<? extends Annotation> annotation, Class<?> fitting, Class<?> type, Annotations annotations) {
        if (type != fitting && annotations.find(annotation).isPresent()) {
            throw new IllegalArgumentException("@" + annotation.getSimpleName() + " is for a parameter of the type "
                    + fitting.getSimpleName() + ", not " + type.getSimpleName() + ".");
        }
    }

    private static Generator<AnnualReport> reports(Annotations annotations) {
        Optional<WithMissingCells> missing = annotations.find(WithMissingCells.class);
        Optional<OfOrgan> organ = annotations.find(OfOrgan.class);
        if (annotations.find(Anything.class).isPresent()) {
            if (missing.isPresent() || organ.isPresent()) {
                throw new IllegalArgumentException("@Anything cannot be narrowed by @WithMissingCells or @OfOrgan.");
            }
            return Reports.anything();
        }
        Generator<AnnualReport> consistent =
                organ.map(one -> Reports.consistent(one.value())).orElseGet(Reports::consistent);
        return missing.map(cells -> Reports.withMissingCells(consistent, cells.value()))
                .orElse(consistent);
    }

    private static Generator<BrokenReport> broken(Annotations annotations) {
        Optional<RuleId> rule = annotations.find(Breaks.class).map(breaks -> RuleId.of(breaks.value()));
        Optional<FormEdition> edition = annotations.find(OfEdition.class).map(OfEdition::value);
        if (edition.isEmpty()) {
            return rule.map(Reports::broken).orElseGet(Reports::broken);
        }
        return rule.map(id -> Reports.broken(id, edition.get())).orElseGet(() -> Reports.broken(edition.get()));
    }

    /** Keeps what has reports of the wanted edition only. */
    private static <T> Generator<T> ofEdition(
            Generator<T> generator, Function<T, List<AnnualReport>> reports, Annotations annotations) {
        return annotations
                .find(OfEdition.class)
                .map(wanted -> generator.filter(
                        value -> reports.apply(value).stream().allMatch(report -> report.edition() == wanted.value())))
                .orElse(generator);
    }
}
