/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.jqwik;

import io.github.gongkai.Organ;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.ReportSeries;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.rollup.Member;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rollup.ReportTree;
import io.github.gongkai.testkit.BrokenReport;
import io.github.gongkai.testkit.Slip;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.SampleReportingFormat;

/**
 * Shows a value that holds reports by its parts, of which {@link ReportFormat} shows the reports.
 *
 * @param <T> what is shown
 */
record PartsFormat<T>(Class<T> type, Function<T, Shown> parts) implements SampleReportingFormat {

    static List<SampleReportingFormat> all() {
        return List.of(
                new PartsFormat<>(Dossier.class, PartsFormat::dossier),
                new PartsFormat<>(ReportSeries.class, PartsFormat::series),
                new PartsFormat<>(ReportTree.class, PartsFormat::tree),
                new PartsFormat<>(BrokenReport.class, PartsFormat::broken),
                new PartsFormat<>(Slip.class, PartsFormat::slip));
    }

    @Override
    public boolean appliesTo(Object value) {
        return type.isInstance(value);
    }

    @Override
    public Object report(Object value) {
        return parts.apply(type.cast(value)).toMap();
    }

    @Override
    public Optional<String> label(Object value) {
        return Optional.of(type.getSimpleName() + " ");
    }

    private static Shown dossier(Dossier dossier) {
        return with(new Shown(), dossier);
    }

    private static Shown with(Shown shown, Dossier dossier) {
        return shown.add("report", dossier.report())
                .addIfPresent("previous", dossier.previous())
                .addIfPresent("members", dossier.members().map(PartsFormat::members));
    }

    /** Members are kept as sums only: they are shown by who they are. */
    private static List<String> members(Members members) {
        return members.reported().stream().map(PartsFormat::member).toList();
    }

    private static String member(Member member) {
        return member.organ().map(Organ::name).map(EscapedText::of).orElse("no organ,") + " "
                + member.year().map(year -> year + " ").orElse("no year, ") + member.edition();
    }

    private static Shown series(ReportSeries series) {
        Shown shown = new Shown().add("reports", series.reports());
        return series.replaced().isEmpty() ? shown : shown.add("replaced", series.replaced());
    }

    private static Shown tree(ReportTree tree) {
        Shown shown = new Shown().add("report", tree.report());
        return tree.members().isEmpty() ? shown : shown.add("members", tree.members());
    }

    private static Shown broken(BrokenReport broken) {
        return with(
                new Shown().add("key", broken.key()).add("violated", List.copyOf(broken.violated())), broken.dossier());
    }

    private static Shown slip(Slip slip) {
        return new Shown()
                .add("kind", slip.kind())
                .add("cells", slip.cells().stream().map(CellRef::path).toList())
                .add("violated", List.copyOf(slip.violated()))
                .add("report", slip.report());
    }
}
