/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Admissible;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.Relation;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.Scope;
import io.github.gongkai.rule.StandardRules;
import io.github.gongkai.rule.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the same checks for reports with cells that are not stated: each cell is a term, and each check gets its verdict. */
final class PartialSource {
    private final FormEdition edition;
    private final String name;
    private final StringBuilder body = new StringBuilder();

    /** What the checks of one report are, in order. */
    private final List<Formula> formulas;

    private final Map<String, String> sums = new HashMap<>();
    private final Set<Integer> declared = new HashSet<>();

    private PartialSource(FormEdition edition, String name) {
        this.edition = edition;
        this.name = name;
        this.formulas = StandardRules.all().stream()
                .map(Rule::formulas)
                .flatMap(List::stream)
                .filter(placed -> placed.place().edition() == edition)
                .map(PlacedFormula::formula)
                .filter(formula -> formula.scope() == Scope.REPORT)
                .toList();
    }

    static String of(FormEdition edition, String name) {
        return new PartialSource(edition, name).source();
    }

    private String source() {
        line("package io.github.gongkai.check;");
        line("");
        if (!leftOut().isEmpty()) {
            line("import static io.github.gongkai.check.Partial.atLeast;");
        }
        line("import static io.github.gongkai.check.Partial.body;");
        line("import static io.github.gongkai.check.Partial.equal;");
        line("import static io.github.gongkai.check.Partial.total;");
        line("");
        line("import io.github.gongkai.AnnualReport;");
        line("import io.github.gongkai.entry.Entries;");
        line("");
        line(
                "/** The verdicts of the standard rules on the figures of one edition. Written from the rules; a test fails when they differ. */");
        line("final class %s {", name);
        line("    private %s() {}", name);
        line("");
        line("    /** Writes the verdicts to their places, and returns that it did. */");
        line("    static boolean judge(AnnualReport report, long blankBody, byte[] verdicts) {");
        line(
                "        Partial.admissible(report.proactiveDisclosure().entries(), verdicts, %d);",
                first(Section.PROACTIVE_DISCLOSURE));
        line("        Partial.admissible(report.applications().entries(), verdicts, %d);", first(Section.APPLICATIONS));
        line(
                "        Partial.admissible(report.reviewAndLitigation().entries(), verdicts, %d);",
                first(Section.REVIEW_AND_LITIGATION));
        line("        applications(report.applications().entries(), blankBody, verdicts);");
        line("        reviewAndLitigation(report.reviewAndLitigation().entries(), blankBody, verdicts);");
        if (!leftOut().isEmpty()) {
            line("        proactiveDisclosure(report.proactiveDisclosure().entries(), verdicts);");
        }
        line("        return true;");
        line("    }");
        line("");
        line(
                "    /** The places of the checks whose verdict here holds only if all cells of their table are stated. */");
        line("    static int[] leftOut() {");
        line(
                "        return new int[] {%s};",
                leftOut().stream().map(check -> Integer.toString(check)).collect(Collectors.joining(", ")));
        line("    }");
        stated();
        table(Section.APPLICATIONS);
        table(Section.REVIEW_AND_LITIGATION);
        line("}");
        return body.toString();
    }

    private List<Integer> leftOut() {
        return IntStream.range(0, formulas.size())
                .filter(i -> formulas.get(i) instanceof Comparison && !isBalance(formulas.get(i)))
                .boxed()
                .toList();
    }

    private void stated() {
        if (leftOut().isEmpty()) {
            return;
        }
        line("");
        line("    private static void proactiveDisclosure(Entries cells, byte[] verdicts) {");
        for (int check : leftOut()) {
            Comparison comparison = (Comparison) formulas.get(check);
            if (comparison.relation() != Relation.AT_LEAST
                    || comparison.cells().stream().anyMatch(cell -> cell.section() != Section.PROACTIVE_DISCLOSURE)) {
                throw new IllegalStateException("No code is written for " + comparison + ".");
            }
            line(
                    "        verdicts[%d] = atLeast(%s, %s);",
                    check, packed(comparison.left()), packed(comparison.right()));
        }
        line("    }");
    }

    private static String packed(List<Term> side) {
        return side.isEmpty()
                ? "0"
                : side.stream()
                        .map(term -> "cells.packed(" + term.cell().index() + ")")
                        .collect(Collectors.joining(" + "));
    }

    /** The place of the check of the first cell of a table; those of the others follow in the order of the form. */
    private int first(Section section) {
        List<Integer> places = edition.table(section).cells().stream()
                .map(cell -> formulas.indexOf(Admissible.figureIn(cell)))
                .toList();
        int first = places.get(0);
        if (!places.equals(IntStream.range(first, first + places.size()).boxed().toList())) {
            throw new IllegalStateException("The checks of single cells do not stand in the order of the form.");
        }
        return first;
    }

    private static boolean isBalance(Formula formula) {
        return formula instanceof Comparison comparison
                && comparison.relation() == Relation.EQUAL
                && comparison.cells().get(0).section() != Section.PROACTIVE_DISCLOSURE
                && comparison.cells().stream().allMatch(cell -> cell.kind() == CellKind.COUNT);
    }

    private void table(Section section) {
        sums.clear();
        declared.clear();
        line("");
        line("    private static void %s(Entries cells, long blankBody, byte[] verdicts) {", section.identifier());
        edition.table(section).rows().forEach(this::row);
        line("    }");
    }

    private void row(FormRow row) {
        List<CellRef> cells = row.columns(edition).stream()
                .map(column -> edition.cell(row, column))
                .toList();
        for (int i = 0; i < cells.size(); i++) {
            CellRef cell = cells.get(i);
            line(
                    "        %sc%d = %s;%s",
                    declared.add(i) ? "long " : "",
                    i,
                    cell.isTotal()
                            ? "total(cells.packed(" + cell.index() + "))"
                            : "body(cells.packed(" + cell.index() + "), blankBody)",
                    i == 0 ? " // " + row.identifier() : "");
        }
        for (int check = 0; check < formulas.size(); check++) {
            if (isBalance(formulas.get(check))) {
                compare(check, (Comparison) formulas.get(check), cells);
            }
        }
    }

    private void compare(int check, Comparison comparison, List<CellRef> cells) {
        List<CellRef> here = comparison.cells().stream().filter(cells::contains).toList();
        if (here.isEmpty()) {
            return;
        }
        List<String> left = variables(comparison.left(), cells);
        List<String> right = variables(comparison.right(), cells);
        if (here.size() == comparison.cells().size()) {
            line("        verdicts[%d] = equal(%s, %s);", check, String.join(" + ", left), String.join(" + ", right));
            return;
        }
        int last = comparison.cells().stream().mapToInt(CellRef::index).max().orElseThrow();
        boolean finished = here.stream().anyMatch(cell -> cell.index() == last);
        String leftSum = grow("l" + check, left, finished);
        String rightSum = grow("r" + check, right, finished);
        if (finished) {
            line("        verdicts[%d] = equal(%s, %s);", check, leftSum, rightSum);
        }
    }

    /** Adds to one side of a check; if it is finished, returns the sum without writing it down. */
    private String grow(String side, List<String> added, boolean finished) {
        String sum = String.join(" + ", added);
        String before = sums.getOrDefault(side, "");
        if (finished) {
            return before.isEmpty() ? sum : sum.isEmpty() ? before : before + " + " + sum;
        }
        if (!added.isEmpty()) {
            line("        %s%s %s %s;", before.isEmpty() ? "long " : "", side, before.isEmpty() ? "=" : "+=", sum);
            sums.put(side, side);
        }
        return side;
    }

    private static List<String> variables(List<Term> side, List<CellRef> cells) {
        List<String> variables = new ArrayList<>();
        for (Term term : side) {
            if (cells.contains(term.cell())) {
                variables.add("c" + cells.indexOf(term.cell()));
            }
        }
        return variables;
    }

    private void line(String format, Object... arguments) {
        body.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
