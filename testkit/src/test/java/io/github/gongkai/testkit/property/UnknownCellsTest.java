/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.check.Check;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.MissingCell;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Undecided;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.testkit.Reports;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Verdicts and ranges with unknown cells, compared with trying every whole number in them. What stands in the other cells of the
 * report makes no difference.
 */
class UnknownCellsTest {
    /** Above what any one unknown cell must hold to make up for the stated ones: four parts of at most 4. */
    private static final int BOUND = 4 * 4 + 1;

    private static final Map<String, Entry> UNKNOWN = Map.of(
            "blank", Entry.blank(),
            "mark", Entry.marked("/"),
            "text", Entry.unreadable("若干"),
            "not read", Entry.notRead());

    private static final List<CellRef> TRACK = Stream.of("upheld", "corrected", "otherResult", "pending", "total")
            .map(column -> REVISED_2021.cell("reviewAndLitigation.directLitigation." + column))
            .toList();
    private static final List<CellRef> ITEMS = Stream.of("itemsLastYear", "changeThisYear")
            .map(column -> TRIAL_2019.cell("proactiveDisclosure.administrativePenalties." + column))
            .toList();

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void totalOfATrackIsJudgedAsByTryingEveryNumber(@ForAll("fiveCells") List<String> cells, @ForAll long others) {
        AnnualReport report = report(TRACK, cells, others);
        Check check = check("T4-01[directLitigation]", report);
        AssignmentSearch narrow = searchTrack(cells, BOUND);

        assertThat(check.verdict()).isEqualTo(narrow.verdict());
        if (check.verdict() == Verdict.UNDECIDED) {
            Undecided undecided = undecided(check, report);
            compareRanges(undecided, TRACK, narrow, searchTrack(cells, BOUND + 1));
            assertThat(undecided.holdsWithZeros())
                    .isEqualTo(searchTrack(cells, 0).verdict() == Verdict.SATISFIED);
        }
    }

    /** Under this policy a blank or marked part is as good as a zero, and a total is not. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void blankPartsOfATrackCountAsZeroUnderThePolicyThatSaysSo(
            @ForAll("fiveCells") List<String> cells, @ForAll long others) {
        List<String> read = new ArrayList<>(cells);
        read.subList(0, 4).replaceAll(cell -> cell.equals("blank") || cell.equals("mark") ? "0" : cell);
        CheckResult result = RuleSet.standard()
                .withMissingPolicy(MissingPolicy.BLANK_BODY_IS_ZERO)
                .check(report(TRACK, cells, others));
        AssignmentSearch narrow = searchTrack(read, BOUND);

        assertThat(result.missingPolicy()).isEqualTo(MissingPolicy.BLANK_BODY_IS_ZERO);
        assertThat(result.checks())
                .filteredOn(check -> check.key().equals("T4-01[directLitigation]"))
                .extracting(Check::verdict)
                .containsExactly(narrow.verdict());
        assertThat(result.undecided())
                .filteredOn(open -> open.check().key().equals("T4-01[directLitigation]"))
                .allSatisfy(open -> assertThat(open.missing())
                        .extracting(missing -> missing.cell())
                        .doesNotHaveDuplicates()
                        .hasSize(
                                (int) read.stream().filter(UNKNOWN::containsKey).count()));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void itemsAndTheirChangeAreJudgedAsByTryingEveryNumber(
            @ForAll("twoCells") List<String> cells, @ForAll long others) {
        AnnualReport report = report(ITEMS, cells, others);
        Check check = check("T2-02[administrativePenalties]", report);
        AssignmentSearch narrow = searchItems(cells, BOUND);

        assertThat(check.verdict()).isEqualTo(narrow.verdict());
        if (check.verdict() == Verdict.UNDECIDED) {
            Undecided undecided = undecided(check, report);
            compareRanges(undecided, ITEMS, narrow, searchItems(cells, BOUND + 1));
            assertThat(undecided.holdsWithZeros())
                    .isEqualTo(searchItems(cells, 0).verdict() == Verdict.SATISFIED);
        }
    }

    private static AssignmentSearch searchTrack(List<String> cells, int bound) {
        List<Optional<BigDecimal>> stated =
                new ArrayList<>(cells.stream().map(UnknownCellsTest::number).toList());
        stated.set(4, stated.get(4).map(BigDecimal::negate));
        return new AssignmentSearch(
                stated, new int[] {0, 0, 0, 0, -bound}, new int[] {bound, bound, bound, bound, 0}, sum -> sum == 0);
    }

    private static AssignmentSearch searchItems(List<String> cells, int bound) {
        return new AssignmentSearch(
                cells.stream().map(UnknownCellsTest::number).toList(),
                new int[] {0, -bound},
                new int[] {bound, bound},
                sum -> sum >= 0);
    }

    /** Every number that holds lies in the range, and the ends of the range, as whole numbers, hold. */
    private static void compareRanges(
            Undecided undecided, List<CellRef> cells, AssignmentSearch narrow, AssignmentSearch wide) {
        for (MissingCell missing : undecided.missing()) {
            int term = cells.indexOf(missing.cell());
            boolean subtracted = cells.size() == 5 && term == 4;
            long least = subtracted ? -narrow.most(term) : narrow.least(term);
            long most = subtracted ? -narrow.least(term) : narrow.most(term);
            long wideLeast = subtracted ? -wide.most(term) : wide.least(term);
            long wideMost = subtracted ? -wide.least(term) : wide.most(term);

            assertThat(missing.range()
                            .min()
                            .map(min -> min.setScale(0, RoundingMode.CEILING).longValueExact()))
                    .isEqualTo(wideLeast < least ? Optional.empty() : Optional.of(least));
            assertThat(missing.range()
                            .max()
                            .map(max -> max.setScale(0, RoundingMode.FLOOR).longValueExact()))
                    .isEqualTo(wideMost > most ? Optional.empty() : Optional.of(most));
        }
        assertThat(undecided.missing()).isNotEmpty();
    }

    private static AnnualReport report(List<CellRef> cells, List<String> entries, long others) {
        FormEdition edition = cells.get(0).edition();
        AnnualReport report =
                Reports.anything().filter(any -> any.edition() == edition).generate(others);
        for (int i = 0; i < cells.size(); i++) {
            CellRef cell = cells.get(i);
            Entry entry = UNKNOWN.get(entries.get(i));
            report = report.with(cell, entry != null ? entry : Numbers.entry(cell, new BigDecimal(entries.get(i))));
        }
        return report;
    }

    private static Optional<BigDecimal> number(String cell) {
        return UNKNOWN.containsKey(cell) ? Optional.empty() : Optional.of(new BigDecimal(cell));
    }

    private static Check check(String key, AnnualReport report) {
        return RuleSet.standard().check(report).checks().stream()
                .filter(check -> check.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Undecided undecided(Check check, AnnualReport report) {
        return RuleSet.standard().check(report).undecided().stream()
                .filter(undecided -> undecided.check().equals(check))
                .findFirst()
                .orElseThrow();
    }

    @Provide
    static Arbitrary<List<String>> fiveCells() {
        return cell().list().ofSize(5);
    }

    @Provide
    static Arbitrary<List<String>> twoCells() {
        return cell().list().ofSize(2);
    }

    private static Arbitrary<String> cell() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(UNKNOWN.keySet().stream().sorted().toList())),
                Tuple.of(3, Arbitraries.of("0", "1", "2", "3", "4")),
                Tuple.of(1, Arbitraries.of("-2", "-1", "0.5", "1.5", "2.0")));
    }
}
