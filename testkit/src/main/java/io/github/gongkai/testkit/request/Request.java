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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The generator that a parameter asks for. */
public final class Request {
    private static final Set<Class<?>> TYPES = Set.of(
            AnnualReport.class, Dossier.class, ReportSeries.class, ReportTree.class, BrokenReport.class, Slip.class);

    private Request() {}

    /** Returns whether there is a generator for a type. */
    public static boolean isKnown(Class<?> type) {
        return TYPES.contains(type);
    }

    /** Returns the generator for a known type, as narrow as the annotations ask. */
    public static Generator<?> generator(Class<?> type, Annotations annotations) {
        if (type == AnnualReport.class) {
            return ofEdition(reports(annotations), AnnualReport::edition, annotations);
        }
        if (type == Dossier.class) {
            return ofEdition(Reports.yearPairs(), pair -> pair.report().edition(), annotations);
        }
        if (type == ReportSeries.class) {
            return ofEdition(Reports.series(), series -> series.reports().get(0).edition(), annotations);
        }
        if (type == ReportTree.class) {
            return ofEdition(Reports.trees(), tree -> tree.report().edition(), annotations);
        }
        if (type == Slip.class) {
            Generator<Slip> slips = annotations
                    .find(OfKind.class)
                    .map(kind -> Reports.slips(kind.value()))
                    .orElseGet(Reports::slips);
            return ofEdition(slips, slip -> slip.report().edition(), annotations);
        }
        Generator<BrokenReport> broken = annotations
                .find(Breaks.class)
                .map(rule -> Reports.broken(RuleId.of(rule.value())))
                .orElseGet(Reports::broken);
        return ofEdition(broken, one -> one.report().edition(), annotations);
    }

    private static Generator<AnnualReport> reports(Annotations annotations) {
        if (annotations.find(Anything.class).isPresent()) {
            return Reports.anything();
        }
        Optional<WithMissingCells> missing = annotations.find(WithMissingCells.class);
        Generator<AnnualReport> consistent = annotations
                .find(OfOrgan.class)
                .map(organ -> Reports.consistent(organ.value()))
                .orElseGet(Reports::consistent);
        return missing.map(cells -> Reports.withMissingCells(consistent, cells.value()))
                .orElse(consistent);
    }

    private static <T> Generator<T> ofEdition(
            Generator<T> generator, Function<T, FormEdition> edition, Annotations annotations) {
        return annotations
                .find(OfEdition.class)
                .map(wanted -> generator.filter(value -> edition.apply(value) == wanted.value()))
                .orElse(generator);
    }
}
