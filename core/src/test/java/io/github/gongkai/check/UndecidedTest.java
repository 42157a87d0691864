/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.SampleReports;
import io.github.gongkai.SerialForm;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.FormEdition;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndecidedTest {
    private static final String TRACK = "reviewAndLitigation.reconsideration.";
    private static final String FEES = "proactiveDisclosure.administrativeFees.";

    private static AnnualReport set(AnnualReport report, String path, Entry entry) {
        return report.with(report.edition().cell(path), entry);
    }

    private static AnnualReport track(Entry upheld, Entry pending, Entry total) {
        AnnualReport zero = SampleReports.zero(REVISED_2021);
        return set(set(set(zero, TRACK + "upheld", upheld), TRACK + "pending", pending), TRACK + "total", total);
    }

    private static AnnualReport fees(Entry before, Entry change) {
        AnnualReport zero = SampleReports.zero(TRIAL_2019);
        return set(set(zero, FEES + "itemsLastYear", before), FEES + "changeThisYear", change);
    }

    private static Undecided undecided(AnnualReport report, String key) {
        return RuleSet.standard().check(report).undecided().stream()
                .filter(undecided -> undecided.check().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ranges(Undecided undecided) {
        return undecided.missing().stream()
                .map(missing -> missing.cell().column().identifier() + " " + missing.range())
                .toList();
    }

    @Test
    void onlyMissingPartMustMakeUpTheRest() {
        Undecided undecided =
                undecided(track(Entry.count(3), Entry.blank(), Entry.count(3 + 2)), "T4-01[reconsideration]");

        assertThat(ranges(undecided)).containsExactly("pending 2");
        assertThat(undecided.holdsWithZeros()).isFalse();
    }

    @Test
    void missingPartsShareWhatIsLeft() {
        Undecided undecided =
                undecided(track(Entry.blank(), Entry.marked("-"), Entry.count(5)), "T4-01[reconsideration]");

        assertThat(ranges(undecided)).containsExactly("upheld [0, 5]", "pending [0, 5]");
        assertThat(undecided.missing())
                .extracting(MissingCell::entry)
                .containsExactly(Entry.blank(), Entry.marked("-"));
    }

    @Test
    void missingTotalIsTheSumOfItsParts() {
        Undecided undecided =
                undecided(track(Entry.count(12), Entry.count(3), Entry.blank()), "T4-01[reconsideration]");

        assertThat(ranges(undecided)).containsExactly("total 15");
        assertThat(undecided.holdsWithZeros()).isFalse();
    }

    @Test
    void missingTotalIsAtLeastItsStatedParts() {
        Undecided undecided = undecided(track(Entry.count(12), Entry.blank(), Entry.blank()), "T4-01[reconsideration]");

        assertThat(ranges(undecided)).containsExactly("pending [0, ∞)", "total [12, ∞)");
    }

    @Test
    void blankBesidesPartsThatAddUpHoldsWithZeros() {
        Undecided undecided = undecided(track(Entry.count(3), Entry.blank(), Entry.count(3)), "T4-01[reconsideration]");

        assertThat(ranges(undecided)).containsExactly("pending 0");
        assertThat(undecided.holdsWithZeros()).isTrue();
    }

    @Test
    void missingItemsMustCoverTheDecrease() {
        Undecided undecided = undecided(fees(Entry.blank(), Entry.change(-4)), "T2-02[administrativeFees]");

        assertThat(ranges(undecided)).containsExactly("itemsLastYear [4, ∞)");
        assertThat(undecided.holdsWithZeros()).isFalse();
    }

    @Test
    void missingChangeMayBeNegative() {
        Undecided undecided = undecided(fees(Entry.count(7), Entry.notRead()), "T2-02[administrativeFees]");

        assertThat(ranges(undecided)).containsExactly("changeThisYear [-7, ∞)");
        assertThat(undecided.holdsWithZeros()).isTrue();
    }

    @Test
    void bothMissingLeaveBothOpen() {
        Undecided undecided = undecided(fees(Entry.blank(), Entry.blank()), "T2-02[administrativeFees]");

        assertThat(ranges(undecided)).containsExactly("itemsLastYear [0, ∞)", "changeThisYear (-∞, ∞)");
        assertThat(undecided.holdsWithZeros()).isTrue();
    }

    @Test
    void unreadableFigureMustBeAdmissible() {
        Undecided undecided = undecided(
                track(Entry.unreadable("三"), Entry.count(0), Entry.count(0)), "T4-02[reconsideration.upheld]");

        assertThat(ranges(undecided)).containsExactly("upheld [0, ∞)");
        assertThat(undecided.missing()).extracting(MissingCell::entry).containsExactly(Entry.unreadable("三"));
    }

    @Test
    void verdictUsesOnlyTheCellsOfItsOwnCheck() {
        FormEdition edition = REVISED_2021;
        AnnualReport report = SampleReports.zero(edition)
                .with(edition.cell("applications.received.naturalPerson"), Entry.blank())
                .with(edition.cell("applications.received.total"), Entry.count(4))
                .with(edition.cell("applications.carriedForward.total"), Entry.count(4))
                .with(edition.cell("applications.carriedForward.naturalPerson"), Entry.count(4));

        assertThat(undecided(report, "T3-01[naturalPerson]").missing())
                .extracting(missing -> missing.cell().path())
                .containsExactly("applications.received.naturalPerson");
        assertThat(undecided(report, "T3-03[received]").missing())
                .extracting(missing -> missing.range().toString())
                .containsExactly("4");
    }

    @Test
    void serialFormIsReadBackEqual() throws IOException, ClassNotFoundException {
        Undecided undecided = undecided(fees(Entry.blank(), Entry.blank()), "T2-02[administrativeFees]");

        assertThat(SerialForm.of(undecided).read()).isEqualTo(undecided);
    }
}
