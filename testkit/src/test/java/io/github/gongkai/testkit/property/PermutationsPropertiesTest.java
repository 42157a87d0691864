/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.check.Check;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.FigureFinding;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.ReviewTrack;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Place;
import io.github.gongkai.testkit.Anything;
import io.github.gongkai.testkit.Slip;
import io.github.gongkai.testkit.WithMissingCells;
import io.github.gongkai.testkit.jqwik.GongkaiDomain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * The form treats the five columns of organizations in section 三 alike, and the three tracks of section 四: where they change
 * places, so does what is said of them, and nothing else.
 */
@Domain(GongkaiDomain.class)
@Domain(DomainContext.Global.class)
class PermutationsPropertiesTest {

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void whatIsSaidOfASlipChangesPlacesWithTheColumnsAndTheTracks(@ForAll Slip slip, @ForAll Random random) {
        compare(slip.report(), MissingPolicy.UNKNOWN, random);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatIsSaidOfMissingCellsChangesPlacesWithTheColumnsAndTheTracks(
            @ForAll @WithMissingCells AnnualReport report, @ForAll MissingPolicy policy, @ForAll Random random) {
        compare(report, policy, random);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatIsSaidOfAnyReportChangesPlacesWithTheColumnsAndTheTracks(
            @ForAll @Anything AnnualReport report, @ForAll MissingPolicy policy, @ForAll Random random) {
        compare(report, policy, random);
    }

    private static void compare(AnnualReport report, MissingPolicy policy, Random random) {
        RuleSet rules = RuleSet.standard().withMissingPolicy(policy);
        Permutation permutation = new Permutation(random);

        assertThat(said(rules.check(permutation.of(report)), place -> place))
                .isEqualTo(said(rules.check(report), permutation::of));
    }

    /** The verdict of each check, and both sums of each finding. */
    private static Map<String, String> said(CheckResult result, UnaryOperator<Place> place) {
        Map<String, String> said = new TreeMap<>();
        for (Check check : result.checks()) {
            said.put(key(check, place), check.verdict().toString());
        }
        result.findings().forEach(finding -> {
            if (finding instanceof FigureFinding figures) {
                said.put(key(finding.check(), place), figures.leftSum() + " " + figures.rightSum());
            }
        });
        return said;
    }

    private static String key(Check check, UnaryOperator<Place> place) {
        return check.rule().id() + "[" + place.apply(check.place()).key() + "]";
    }

    /** The five columns and the three tracks in another order. */
    private static final class Permutation {
        private final Map<FormColumn, FormColumn> columns = new HashMap<>();
        private final Map<FormRow, FormRow> tracks = new HashMap<>();

        Permutation(Random random) {
            shuffle(
                    Arrays.stream(ApplicantCategory.values())
                            .filter(category -> category.group().isPresent())
                            .toList(),
                    columns,
                    random);
            shuffle(List.of(ReviewTrack.values()), tracks, random);
        }

        private static <T> void shuffle(List<? extends T> values, Map<T, T> to, Random random) {
            List<T> shuffled = new ArrayList<>(values);
            Collections.shuffle(shuffled, random);
            for (int i = 0; i < values.size(); i++) {
                to.put(values.get(i), shuffled.get(i));
            }
        }

        AnnualReport of(AnnualReport report) {
            AnnualReport permuted = report;
            for (CellRef cell : report.edition().cells()) {
                permuted = permuted.with(of(cell), report.entry(cell));
            }
            return permuted;
        }

        private CellRef of(CellRef cell) {
            return cell.section() == Section.PROACTIVE_DISCLOSURE
                    ? cell
                    : cell.edition().cell(of(cell.row()), of(cell.column()));
        }

        Place of(Place place) {
            if (place.row().isPresent() && place.column().isPresent()) {
                return Place.ofCell(of(
                        place.edition().cell(place.row().get(), place.column().get())));
            }
            return place.column()
                    .map(column ->
                            Place.ofColumn(place.edition(), place.section().orElseThrow(), of(column)))
                    .or(() -> place.row().map(row -> Place.ofRow(place.edition(), of(row))))
                    .orElse(place);
        }

        private FormRow of(FormRow row) {
            return tracks.getOrDefault(row, row);
        }

        private FormColumn of(FormColumn column) {
            return columns.getOrDefault(column, column);
        }
    }
}
