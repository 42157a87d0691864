/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.OrganLevel;
import io.github.gongkai.ReportYear;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.ProactiveDisclosureRow;
import io.github.gongkai.form.ReviewResult;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.StandardRules;
import io.github.gongkai.rule.ZeroForLevels;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Breaks one rule at one place of a consistent report. */
final class Breaking {
    private static final long LARGEST = 1_000;

    private final RuleId rule;
    private final PlacedFormula placed;
    private final Place place;
    private final ReportYear year;
    private final OrganProfile profile;
    private final FormEdition edition;

    private Breaking(RuleId rule, PlacedFormula placed, ReportYear year, OrganProfile profile) {
        this.rule = rule;
        this.placed = placed;
        this.place = placed.place();
        this.year = year;
        this.profile = profile;
        this.edition = place.edition();
    }

    /** Returns how a rule is broken at one of these places. */
    static Recipe<BrokenReport> recipe(RuleId rule, List<PlacedFormula> places, SplittableRandom random) {
        PlacedFormula placed = places.get(random.nextInt(places.size()));
        List<OrganProfile> profiles = profiles(rule, placed);
        Breaking breaking = new Breaking(
                rule,
                placed,
                Reports.year(placed.place().edition(), random),
                profiles.get(random.nextInt(profiles.size())));
        return choices -> Optional.of(breaking.broken(choices));
    }

    /** The sorts of organs whose report can break the rule there, and that rule alone. */
    private static List<OrganProfile> profiles(RuleId rule, PlacedFormula placed) {
        if (placed.formula() instanceof ZeroForLevels zero) {
            return Stream.of(OrganProfile.values())
                    .filter(profile -> zero.levels().contains(profile.level()))
                    .toList();
        }
        return suitable(rule, placed).stream()
                .filter(profile -> !mustBeZero(placed.place(), profile.level()))
                .toList();
    }

    private static List<OrganProfile> suitable(RuleId rule, PlacedFormula placed) {
        return switch (rule.value()) {
            case "D-03" -> List.of(OrganProfile.COUNTY_DEPARTMENT, OrganProfile.COUNTY, OrganProfile.CITY);
            default ->
                placed.place()
                                .row()
                                .filter(ProactiveDisclosureRow.REGULATIONS::equals)
                                .isPresent()
                        ? List.of(OrganProfile.CITY_DEPARTMENT, OrganProfile.CITY)
                        : List.of(OrganProfile.values());
        };
    }

    /** Whether a rule asks that a cell of the place, or of its row, is zero for organs of a level. */
    private static boolean mustBeZero(Place place, OrganLevel level) {
        return StandardRules.all().stream()
                .flatMap(rule -> rule.formulas(place.edition()).stream())
                .map(PlacedFormula::formula)
                .filter(formula ->
                        formula instanceof ZeroForLevels zero && zero.levels().contains(level))
                .flatMap(formula -> formula.cells().stream())
                .anyMatch(cell -> place.row().filter(cell.row()::equals).isPresent()
                        && place.column().map(cell.column()::equals).orElse(true));
    }

    private BrokenReport broken(Choices choices) {
        if (rule.value().startsWith("Y")) {
            return new BrokenYears(rule, placed, profile, choices).broken();
        }
        if (rule.value().startsWith("A")) {
            return new BrokenRollUp(rule, place, year, choices).broken();
        }
        long number = 1 + choices.figure(0.3, LARGEST);
        AnnualReport right = ReportMaker.of(choices, profile, edition).report(year);
        AnnualReport wrong = rule.value().startsWith("D") ? document(right, choices) : figures(right, number, choices);
        Set<String> violated = rule.value().startsWith("D") ? Set.of(key(rule, place)) : FormAlgebra.violated(wrong);
        return ImmutableBrokenReport.of(rule, place, Dossier.of(wrong), Dossier.of(right), violated);
    }

    /** The key of the check of a rule at a place. */
    static String key(RuleId rule, Place place) {
        return place.key().isEmpty() ? rule.value() : rule + "[" + place.key() + "]";
    }

    private AnnualReport document(AnnualReport right, Choices choices) {
        BrokenDocument document = new BrokenDocument(right, choices);
        return switch (rule.value()) {
            case "D-01" -> document.otherEdition();
            case "D-02" -> document.otherPeriod();
            case "D-03" -> document.late();
            case "D-04" -> document.sectionNotInPlace(place.section().orElseThrow());
            case "D-05" -> document.nothingToSay();
            case "D-06" -> document.wrongCode();
            default -> throw unknown(rule);
        };
    }

    private AnnualReport figures(AnnualReport right, long number, Choices choices) {
        BrokenDisclosure disclosure = new BrokenDisclosure(right, number, choices);
        BrokenSums sums = new BrokenSums(edition, choices);
        NegativeFigures negative = new NegativeFigures(edition, choices);
        return switch (rule.value()) {
            case "T2-01" -> disclosure.inadmissible(cell());
            case "T2-02" -> disclosure.fewerThanNoItems(place.row().orElseThrow());
            case "T2-03" -> disclosure.moreNewThanInAll(place.row().orElseThrow());
            case "T2-04" -> disclosure.regulations(place.row().orElseThrow());
            case "T3-01" -> moved(right, sums.flow(column()), number, choices);
            case "T3-02" -> moved(right, sums.outcomes(column()), number, choices);
            case "T3-03" -> moved(right, sums.row((ApplicationRow) place.row().orElseThrow()), number, choices);
            case "T3-04" -> below(right, negative.ofApplications(cell()), number);
            case "T4-01" -> moved(right, anyOfTrack(choices), number, choices);
            case "T4-02" -> below(right, negative.ofReview(cell()), number);
            default ->
                new BrokenFormula(placed.formula(), number, choices)
                        .report(right)
                        .orElseThrow(() -> unknown(rule));
        };
    }

    /** It cannot be told from the formula how to break a rule that was added to the standard set. */
    static IllegalStateException unknown(RuleId rule) {
        return new IllegalStateException("It is not known how to break the rule " + rule + ".");
    }

    private CellRef cell() {
        return edition.cell(place.row().orElseThrow(), place.column().orElseThrow());
    }

    private ApplicantCategory column() {
        return (ApplicantCategory) place.column().orElseThrow();
    }

    private Move anyOfTrack(Choices choices) {
        return Move.in(edition).up(place.row().orElseThrow(), choices.oneOf(ReviewResult.values()));
    }

    /** The report after a move, in the other direction at times, if no figure falls below zero. */
    private static AnnualReport moved(AnnualReport right, Move move, long number, Choices choices) {
        long most = move.mostBack(right);
        boolean back = choices.chance(0.5) && most > 0;
        return move.by(right, back ? -Math.min(number, most) : number);
    }

    /** The report after a move that takes the cell below zero. */
    private AnnualReport below(AnnualReport right, Move move, long number) {
        return move.by(right, Figures.number(right, cell()).longValueExact() + number);
    }
}
