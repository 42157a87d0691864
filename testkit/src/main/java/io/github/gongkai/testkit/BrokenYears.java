/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.ProactiveDisclosureColumn;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.RuleId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Breaks the rules from year to year by changing last year's report. */
final class BrokenYears {
    private static final int SEVERAL = 7;

    private final RuleId rule;
    private final PlacedFormula placed;
    private final Place place;
    private final Choices choices;
    private final Dossier right;
    private final AnnualReport previous;

    BrokenYears(RuleId rule, PlacedFormula placed, OrganProfile profile, Choices choices) {
        this.rule = rule;
        this.placed = placed;
        this.place = placed.place();
        this.choices = choices;
        this.right = new Series(profile, firstYear(choices)).pair(choices);
        this.previous = right.previous().orElseThrow();
    }

    /** A year whose form has what last year's report is asked for, and so that the report of the next one is of the edition. */
    private int firstYear(Choices choices) {
        FormEdition edition = place.edition();
        List<Integer> years = IntStream.rangeClosed(-1, Reports.moreYears(edition) - 1)
                .mapToObj(more -> edition.firstYear() + more)
                .filter(year -> FormEdition.forYear(year).filter(this::hasRow).isPresent())
                .limit(SEVERAL)
                .toList();
        return years.size() == 1 ? years.get(0) : choices.oneOf(years);
    }

    /** Whether an edition has the row of the place with the columns that it has in the edition of the place. */
    private boolean hasRow(FormEdition edition) {
        return place.row()
                .filter(row -> !row.columns(edition).equals(row.columns(place.edition())))
                .isEmpty();
    }

    BrokenReport broken() {
        AnnualReport wrong = switch (rule.value()) {
            case "Y-01" -> off(ApplicationRow.CARRIED_FORWARD, place.column().orElseThrow());
            case "Y-02" -> off(place.row().orElseThrow(), ProactiveDisclosureColumn.IN_FORCE);
            case "Y-03" -> off(place.row().orElseThrow(), ProactiveDisclosureColumn.ITEMS_LAST_YEAR);
            case "Y-04" -> choices.chance(0.5) ? ofAnotherOrgan() : ofAnotherYear();
            default ->
                new BrokenFormula(placed.formula(), 1 + choices.figure(0.3, 1_000), choices)
                        .previous(right.report(), previous)
                        .orElseThrow(() -> Breaking.unknown(rule));
        };
        Set<String> violated =
                rule.value().equals("Y-04") ? Set.of(rule.value()) : FormAlgebra.violated(right.report(), wrong);
        return ImmutableBrokenReport.of(rule, place, right.withPrevious(wrong), right, violated);
    }

    private AnnualReport off(FormRow row, FormColumn column) {
        CellRef cell = previous.edition().cell(row, column);
        return Figures.with(previous, cell, Figures.other(Figures.number(previous, cell), 1, choices));
    }

    private AnnualReport ofAnotherOrgan() {
        String name = previous.organ().orElseThrow().name();
        return previous.withOrgan(Organ.of("新" + name));
    }

    private AnnualReport ofAnotherYear() {
        return previous.withYear(
                choices.chance(0.5)
                        ? previous.year().orElseThrow().previous()
                        : previous.year().orElseThrow().next());
    }
}
