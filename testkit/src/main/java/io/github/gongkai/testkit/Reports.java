/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.ReportYear;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.ReportSeries;
import io.github.gongkai.diagnose.SlipKind;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rollup.ReportTree;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.StandardRules;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The generators of reports.
 *
 * <p>A report is consistent here if no rule of the standard set has a finding in it, not even a hint. Figures are as in published
 * reports: most of them zero, a few large. This is more than {@link io.github.gongkai.check.CheckResult#isConsistent()} asks, which
 * lets warnings and hints pass.
 */
public final class Reports {
    private static final int YEARS_OF_AN_EDITION_IN_FORCE = 9;

    private Reports() {}

    /** Returns a generator of consistent reports of any edition, with a figure in every cell. */
    public static Generator<AnnualReport> consistent() {
        return Generator.of(
                random -> consistent(any(random, FormEdition.values()), any(random, OrganProfile.values()), random));
    }

    /** Returns a generator of consistent reports of one edition, with a figure in every cell. */
    public static Generator<AnnualReport> consistent(FormEdition edition) {
        return Generator.of(random -> consistent(edition, any(random, OrganProfile.values()), random));
    }

    /** Returns a generator of consistent reports of any edition, of organs of one sort, with a figure in every cell. */
    public static Generator<AnnualReport> consistent(OrganProfile profile) {
        return Generator.of(random -> consistent(any(random, FormEdition.values()), profile, random));
    }

    /** Returns a generator of consistent reports of one edition, of organs of one sort, with a figure in every cell. */
    public static Generator<AnnualReport> consistent(FormEdition edition, OrganProfile profile) {
        return Generator.of(random -> consistent(edition, profile, random));
    }

    private static Recipe<AnnualReport> consistent(FormEdition edition, OrganProfile profile, SplittableRandom random) {
        ReportYear year = year(edition, random);
        return choices -> Optional.of(ReportMaker.of(choices, profile, edition).report(year));
    }

    static ReportYear year(FormEdition edition, SplittableRandom random) {
        return ReportYear.of(edition.firstYear() + random.nextInt(moreYears(edition) + 1));
    }

    static ReportYear year(FormEdition edition, Choices choices) {
        return ReportYear.of(edition.firstYear() + (int) choices.upTo(moreYears(edition)));
    }

    /** How many years behind its first an edition is used for. */
    static int moreYears(FormEdition edition) {
        return edition.lastYear().orElse(edition.firstYear() + YEARS_OF_AN_EDITION_IN_FORCE) - edition.firstYear();
    }

    /**
     * Returns a generator of consistent reports some cells of which state no figure, in one or more of the given ways.
     *
     * <p>If none is given, it is any of those that are seen in published reports but {@link MissingPattern#NOT_FILLED_IN}: no
     * check of such a report is violated under any missing policy.
     */
    public static Generator<AnnualReport> withMissingCells(MissingPattern... patterns) {
        return withMissingCells(consistent(), patterns);
    }

    /**
     * Returns a generator of reports that another one makes, which have a figure in every cell, without some of these figures, in
     * one or more of the given ways; if none is given, in those of {@link #withMissingCells(MissingPattern...)}.
     */
    public static Generator<AnnualReport> withMissingCells(
            Generator<AnnualReport> reports, MissingPattern... patterns) {
        List<MissingPattern> ways = patterns.length == 0 ? MissingPattern.HARMLESS : List.of(patterns);
        return reports.then(random -> {
            MissingPattern pattern = ways.get(random.nextInt(ways.size()));
            return (report, choices) -> MissingCells.in(report, pattern, ways, choices);
        });
    }

    /** Returns a generator of pairs of years: a consistent report, and the one of the same organ for the year before. */
    public static Generator<Dossier> yearPairs() {
        return Generator.of(random -> {
            Series series = Series.drawn(random);
            return choices -> Optional.of(series.pair(choices));
        });
    }

    /** Returns a generator of pairs of years of organs of one sort, the report of the later year being of one edition. */
    public static Generator<Dossier> yearPairs(FormEdition edition, OrganProfile profile) {
        return Generator.of(random -> {
            Series series = Series.upTo(year(edition, random), profile);
            return choices -> Optional.of(series.pair(choices));
        });
    }

    /** Returns a generator of the consistent reports of an organ for two to five years on end, also across the change of edition. */
    public static Generator<ReportSeries> series() {
        return Generator.of(random -> {
            Series series = Series.drawn(random);
            return choices -> Optional.of(ReportSeries.of(series.reports(choices)));
        });
    }

    /**
     * Returns a generator of governments with the reports of their members, which may have members of their own: a city, its
     * departments and its counties with their towns. Every report is consistent, and each government's is the sum of its members'.
     */
    public static Generator<ReportTree> trees() {
        return Generator.of(random -> {
            FormEdition edition = any(random, FormEdition.values());
            Trees trees = new Trees(
                    edition, year(edition, random), random.nextBoolean() ? OrganProfile.CITY : OrganProfile.COUNTY);
            return choices -> Optional.of(trees.tree(choices));
        });
    }

    /**
     * Returns a generator of anything that can be represented: reports without organ or year, with text, marks, negative numbers,
     * decimals and numbers of up to 30 digits in any cell, narrative of any characters; and consistent reports with such things in a
     * few cells. Nothing is promised of them.
     */
    public static Generator<AnnualReport> anything() {
        return Generator.of(random -> {
            FormEdition edition = any(random, FormEdition.values());
            if (random.nextInt(3) > 0) {
                return choices -> Optional.of(new AnythingMaker(edition, choices).report());
            }
            Recipe<AnnualReport> consistent = consistent(edition, any(random, OrganProfile.values()), random);
            return choices ->
                    consistent.make(choices).map(report -> new AnythingMaker(edition, choices).withAnything(report));
        });
    }

    /** Returns a generator of reports that break one rule of the standard set at one place, with every check that must then fail. */
    public static Generator<BrokenReport> broken() {
        return Generator.of(random -> {
            Rule rule =
                    StandardRules.all().get(random.nextInt(StandardRules.all().size()));
            return Breaking.recipe(rule.id(), rule.formulas(), random);
        });
    }

    /**
     * Returns a generator of reports that break one rule at one place, any that the rule is applied to.
     *
     * @throws IllegalArgumentException if the rule is not in the standard set
     */
    public static Generator<BrokenReport> broken(RuleId rule) {
        List<PlacedFormula> places = standard(rule).formulas();
        return Generator.of(random -> Breaking.recipe(rule, places, random));
    }

    /**
     * Returns a generator of reports of one edition that break one rule at one place, any that the rule is applied to.
     *
     * @throws IllegalArgumentException if the rule is not in the standard set, or not for the edition
     */
    public static Generator<BrokenReport> broken(RuleId rule, FormEdition edition) {
        List<PlacedFormula> places = standard(rule).formulas(edition);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("The rule " + rule + " is not for the edition " + edition + ".");
        }
        return Generator.of(random -> Breaking.recipe(rule, places, random));
    }

    /** Returns a generator of reports of one edition that break one rule of the standard set at one place. */
    public static Generator<BrokenReport> broken(FormEdition edition) {
        List<Rule> rules = StandardRules.all().stream()
                .filter(rule -> rule.editions().contains(edition))
                .toList();
        return Generator.of(random -> {
            Rule rule = rules.get(random.nextInt(rules.size()));
            return Breaking.recipe(rule.id(), rule.formulas(edition), random);
        });
    }

    /**
     * Returns a generator of reports that break one rule at one place. Where a rule speaks of members, the place does not matter:
     * any member is taken.
     *
     * @throws IllegalArgumentException if the standard set does not apply the rule there
     */
    public static Generator<BrokenReport> broken(RuleId rule, Place place) {
        List<PlacedFormula> places = standard(rule).formulas().stream()
                .filter(placed -> placed.place().equals(place))
                .toList();
        if (places.isEmpty()) {
            throw new IllegalArgumentException(
                    "The rule " + rule + " is not applied at " + place.edition() + " " + place + ".");
        }
        return Generator.of(random -> Breaking.recipe(rule, places, random));
    }

    private static Rule standard(RuleId id) {
        return StandardRules.all().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no rule " + id + " in the standard set."));
    }

    /** Returns a generator of consistent reports with one slip of the pen, with every check that must then fail. */
    public static Generator<Slip> slips() {
        return consistent().then(random -> {
            SlipKind kind = any(random, SlipKind.values());
            return slip(kind, random);
        });
    }

    /** Returns a generator of consistent reports with one slip of a kind, with every check that must then fail. */
    public static Generator<Slip> slips(SlipKind kind) {
        return consistent().then(random -> slip(kind, random));
    }

    private static Generator.Step<AnnualReport, Slip> slip(SlipKind kind, SplittableRandom random) {
        int start = random.nextInt(Integer.MAX_VALUE);
        int way = random.nextInt(Integer.MAX_VALUE);
        return (report, choices) -> Slip.first(kind, report, start, way);
    }

    private static <T extends Enum<T>> T any(SplittableRandom random, T[] constants) {
        return constants[random.nextInt(constants.length)];
    }
}
