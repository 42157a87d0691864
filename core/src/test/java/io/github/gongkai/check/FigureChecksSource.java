/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.FormTable;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Admissible;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.Relation;
import io.github.gongkai.rule.StandardRules;
import io.github.gongkai.rule.Term;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the checks of figures of one edition as straight-line Java: each cell is read once, row by row. A comparison within a
 * row is one expression; one over several rows grows from row to row.
 */
final class FigureChecksSource {
    private final FormEdition edition;
    private final String name;
    private final String partial;
    private final StringBuilder body = new StringBuilder();

    /** Names for the sums over several rows, by the key of their check. */
    private final Map<Comparison, String> sums = new HashMap<>();

    private final Set<Comparison> begun = new HashSet<>();
    private final Set<Integer> declared = new HashSet<>();

    private FigureChecksSource(FormEdition edition, String name, String partial) {
        this.edition = edition;
        this.name = name;
        this.partial = partial;
    }

    static String of(FormEdition edition, String name, String partial) {
        return new FigureChecksSource(edition, name, partial).source();
    }

    private String source() {
        line("package io.github.gongkai.check;");
        line("");
        line("import io.github.gongkai.AnnualReport;");
        line("import io.github.gongkai.MissingPolicy;");
        line("import io.github.gongkai.entry.Entries;");
        line("");
        line(
                "/** The checks of the standard rules on the figures of one edition. Written from the rules; a test fails when they differ. */");
        line("final class %s implements FigureChecks {", name);
        line("");
        line("    @Override");
        line("    public boolean hold(AnnualReport report) {");
        line("        return applications(report.applications().entries())");
        line("                && proactiveDisclosure(report.proactiveDisclosure().entries())");
        line("                && reviewAndLitigation(report.reviewAndLitigation().entries());");
        line("    }");
        line("");
        line("    @Override");
        line("    public boolean judge(AnnualReport report, MissingPolicy policy, byte[] verdicts) {");
        line(
                "        return Partial.isOpenTo(report) && %s.judge(report, Partial.blankBody(policy), verdicts);",
                partial);
        line("    }");
        line("");
        line("    @Override");
        line("    public int[] leftOut() {");
        line("        return %s.leftOut();", partial);
        line("    }");
        line("");
        line("    @Override");
        line("    public int checks() {");
        line("        return %d;", formulas().count());
        line("    }");
        for (Section section : Section.values()) {
            if (section.isTable()) {
                table(edition.table(section));
            }
        }
        line("}");
        return body.toString();
    }

    /** What the rules of the tables say. */
    private Stream<Formula> formulas() {
        return StandardRules.all().stream()
                .filter(rule -> rule.id().value().startsWith("T"))
                .flatMap(rule -> rule.formulas(edition).stream())
                .map(PlacedFormula::formula);
    }

    private void table(FormTable table) {
        List<Formula> formulas = formulas()
                .filter(formula -> formula instanceof Comparison || formula instanceof Admissible)
                .filter(formula -> formula.cells().get(0).section() == table.section())
                .toList();
        line("");
        line("    private static boolean %s(Entries cells) {", table.section().identifier());
        line("        long signs = 0;");
        line("        long differences = 0;");
        declared.clear();
        formulas.stream()
                .filter(formula -> formula instanceof Comparison)
                .map(Comparison.class::cast)
                .filter(comparison -> rows(comparison) > 1)
                .forEach(comparison -> sums.put(comparison, "s" + sums.size()));
        table.rows().forEach(row -> row(row, formulas));
        line("        return differences == 0 && signs >= 0;");
        line("    }");
        sums.clear();
        begun.clear();
    }

    private static long rows(Comparison comparison) {
        return comparison.cells().stream().map(CellRef::row).distinct().count();
    }

    private void row(FormRow row, List<Formula> formulas) {
        List<CellRef> cells = row.columns(edition).stream()
                .map(column -> edition.cell(row, column))
                .toList();
        if (cells.size() == 1) {
            line("        signs |= cells.packed(%d); // %s", cells.get(0).index(), row.identifier());
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            String type = declared.add(i) ? "long " : "";
            String comment = i == 0 ? " // " + row.identifier() : "";
            line("        %sc%d = cells.packed(%d);%s", type, i, cells.get(i).index(), comment);
        }
        line(
                "        signs |= %s;",
                cells.stream()
                        .map(cell -> cell.kind() == CellKind.SIGNED_CHANGE
                                ? "(%s + Entries.MAX_PACKED)".formatted(variable(cell, cells))
                                : variable(cell, cells))
                        .collect(Collectors.joining(" | ")));
        for (Formula formula : formulas) {
            if (formula instanceof Comparison comparison) {
                List<CellRef> here =
                        comparison.cells().stream().filter(cells::contains).toList();
                if (here.size() == comparison.cells().size()) {
                    line("        %s |= %s;", target(comparison), difference(comparison, here, cells));
                } else if (!here.isEmpty()) {
                    grow(comparison, here, cells);
                }
            }
        }
    }

    private void grow(Comparison comparison, List<CellRef> here, List<CellRef> cells) {
        String sum = sums.get(comparison);
        boolean first = begun.add(comparison);
        String added = difference(comparison, here, cells);
        if (first) {
            line("        long %s = %s;", sum, added);
        } else if (added.startsWith("-")) {
            line("        %s -= %s;", sum, added.substring(1));
        } else {
            line("        %s += %s;", sum, added);
        }
        List<CellRef> all = comparison.cells();
        int last = all.stream().mapToInt(CellRef::index).max().orElseThrow();
        if (here.stream().anyMatch(cell -> cell.index() == last)) {
            line("        %s |= %s;", target(comparison), sum);
        }
    }

    private static String target(Comparison comparison) {
        return comparison.relation() == Relation.EQUAL ? "differences" : "signs";
    }

    private static String difference(Comparison comparison, List<CellRef> here, List<CellRef> cells) {
        StringBuilder text = new StringBuilder();
        for (CellRef cell : here) {
            boolean left = comparison.left().contains(Term.of(cell));
            text.append(text.isEmpty() ? (left ? "" : "-") : (left ? " + " : " - "))
                    .append(variable(cell, cells));
        }
        return text.toString();
    }

    private static String variable(CellRef cell, List<CellRef> cells) {
        return "c" + cells.indexOf(cell);
    }

    private void line(String format, Object... arguments) {
        body.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
