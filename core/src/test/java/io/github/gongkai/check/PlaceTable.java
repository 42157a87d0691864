/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a formula must hold: check by check, but many cells of one table in one line. */
final class PlaceTable {
    private static final int MANY_CELLS = 3;
    private static final int LONG_TABLE = 10;

    private final Rule rule;
    private final List<FormEdition> editions;
    private final List<PlacedFormula> formulas;

    PlaceTable(Rule rule, List<FormEdition> editions, List<PlacedFormula> formulas) {
        this.rule = rule;
        this.editions = editions;
        this.formulas = formulas;
    }

    @Override
    public String toString() {
        Map<String, List<PlacedFormula>> byLine =
                formulas.stream().collect(Collectors.groupingBy(this::line, LinkedHashMap::new, Collectors.toList()));
        List<List<String>> rows = new ArrayList<>();
        byLine.forEach((line, placed) -> rows.add(row(line, placed)));
        List<String> head = Stream.concat(
                        Stream.of("核对 · check", "适用处", "place"),
                        editions.stream().map(Markdown::code))
                .toList();
        String table = Markdown.table(head, rows);
        return rows.size() <= LONG_TABLE
                ? table
                : "<details>\n<summary>" + rows.size() + "处 · " + rows.size() + " places</summary>\n\n" + table
                        + "\n</details>\n";
    }

    private String line(PlacedFormula placed) {
        return isOneOfMany(placed)
                ? rule.id() + "[" + placed.place().section().orElseThrow().identifier() + "…]"
                : key(rule, placed);
    }

    static String key(Rule rule, PlacedFormula placed) {
        return ImmutableCheck.of(rule, placed.place(), placed.formula(), Verdict.SATISFIED)
                .key();
    }

    private boolean isOneOfMany(PlacedFormula placed) {
        return PlaceKind.of(placed) == PlaceKind.CELL
                && formulas.stream()
                                .filter(other -> PlaceKind.of(other) == PlaceKind.CELL)
                                .filter(other -> other.place().edition()
                                        == placed.place().edition())
                                .filter(other -> other.place()
                                        .section()
                                        .equals(placed.place().section()))
                                .count()
                        > MANY_CELLS;
    }

    private List<String> row(String line, List<PlacedFormula> placed) {
        boolean many = isOneOfMany(placed.get(0));
        List<String> row = new ArrayList<>();
        if (many) {
            Section section = placed.get(0).place().section().orElseThrow();
            row.add(firstKeys(placed));
            row.add(section.tableName().zh() + "，逐格");
            row.add(section.tableName().en() + ", cell by cell");
        } else {
            row.add(Markdown.code(line));
            row.add(labels(placed, Language.ZH));
            row.add(labels(placed, Language.EN));
        }
        for (FormEdition edition : editions) {
            long number = placed.stream()
                    .filter(of -> of.place().edition() == edition)
                    .count();
            row.add(number == 0 ? "—" : many ? Long.toString(number) : "✓");
        }
        return row;
    }

    /** The first key of each edition, since the cells of the editions differ. */
    private String firstKeys(List<PlacedFormula> placed) {
        return editions.stream()
                .flatMap(edition -> placed.stream()
                        .filter(of -> of.place().edition() == edition)
                        .limit(1))
                .map(of -> Markdown.code(key(rule, of)) + " …")
                .distinct()
                .collect(Collectors.joining("<br>"));
    }

    /** What the place is called; in both editions, if it is not the same. Members are known only to a report. */
    private static String labels(List<PlacedFormula> placed, Language language) {
        if (PlaceKind.of(placed.get(0)) == PlaceKind.MEMBER) {
            return PlaceKind.MEMBER.count(placed.size()).in(language);
        }
        return placed.stream()
                .map(PlacedFormula::place)
                .map((Place place) -> place.label(language))
                .distinct()
                .collect(Collectors.joining(" / "));
    }
}
