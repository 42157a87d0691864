package io.github.gongkai.rollup;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Narrative;
import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.SampleReports;
import io.github.gongkai.SerialForm;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.FormEdition;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collector;
import java.util.stream.LongStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TotalsTest {
    private static final AnnualReport TRIAL = SampleReports.zero(TRIAL_2019).withYear(ReportYear.of(2020));
    private static final AnnualReport REVISED = SampleReports.zero(REVISED_2021).withYear(ReportYear.of(2022));

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void orderOfTwoDoesNotMatter(@ForAll @Size(max = 4) List<Long> first, @ForAll @Size(max = 4) List<Long> second) {
        Totals one = totals(first);
        Totals other = totals(second);

        assertThat(one.plus(other)).isEqualTo(other.plus(one)).hasSameHashCodeAs(other.plus(one));
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void groupingOfThreeDoesNotMatter(
            @ForAll @Size(max = 3) List<Long> first,
            @ForAll @Size(max = 3) List<Long> second,
            @ForAll @Size(max = 3) List<Long> third) {
        Totals one = totals(first);
        Totals two = totals(second);
        Totals three = totals(third);

        assertThat(one.plus(two).plus(three)).isEqualTo(one.plus(two.plus(three)));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void noneAddsNothing(@ForAll @Size(max = 4) List<Long> seeds) {
        Totals totals = totals(seeds);

        assertThat(totals.plus(Totals.none())).isEqualTo(totals);
        assertThat(Totals.none().plus(totals)).isEqualTo(totals);
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void anySplitAndAnyOrderGiveTheSame(@ForAll @Size(min = 1, max = 12) List<Long> seeds, @ForAll Random random) {
        List<Totals> parts = new ArrayList<>(
                RandomReports.reports(seeds).stream().map(Totals::of).toList());
        while (parts.size() > 1) {
            Collections.shuffle(parts, random);
            parts.add(parts.remove(0).plus(parts.remove(0)));
        }

        assertThat(parts).containsExactly(totals(seeds));
    }

    @Test
    void parallelStreamGivesTheSame() {
        List<AnnualReport> reports = LongStream.range(0, 2000)
                .mapToObj(seed -> RandomReports.report(seed % 40))
                .toList();

        Totals sequential = reports.stream().collect(Totals.collector());

        assertThat(reports.parallelStream().collect(Totals.collector())).isEqualTo(sequential);
        assertThat(reports.parallelStream().unordered().collect(Totals.collector()))
                .isEqualTo(sequential);
        assertThat(sequential.members()).isEqualTo(2000);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void partsAreNotChangedByAddingThem(@ForAll @Size(min = 1, max = 4) List<Long> seeds) {
        Totals totals = totals(seeds);
        totals.plus(totals).plus(totals);

        assertThat(totals).isEqualTo(totals(seeds));
    }

    @Test
    void totalsDoNotChangeWhileTheCollectorGoesOn() {
        goOn(Totals.collector());
    }

    private static <A> void goOn(Collector<AnnualReport, A, Totals> collector) {
        A container = collector.supplier().get();
        collector.accumulator().accept(container, REVISED);
        Totals first = collector.finisher().apply(container);
        collector.accumulator().accept(container, REVISED);

        assertThat(first).isEqualTo(Totals.of(REVISED));
        assertThat(collector.finisher().apply(container).members()).isEqualTo(2);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void serialFormIsReadBackEqual(@ForAll @Size(max = 4) List<Long> seeds) throws IOException, ClassNotFoundException {
        Totals totals = totals(seeds);

        assertThat(SerialForm.of(totals).read()).isEqualTo(totals).hasSameHashCodeAs(totals);
        for (YearTotals year : totals.years()) {
            assertThat(SerialForm.of(year).read()).isEqualTo(year).hasSameHashCodeAs(year);
            assertThat(SerialForm.of(year.cells().get(0)).read())
                    .isEqualTo(year.cells().get(0));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 76_542, 76_544})
    void serialFormWhoseMembersDoNotFitIsRefused(long members) throws IOException {
        Totals totals = Collections.nCopies(76_543, REVISED).stream().collect(Totals.collector());
        SerialForm damaged = SerialForm.of(totals).replacing(76_543, members);

        assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(damaged::read);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 4_322})
    void serialFormWithFewerMembersThanBlanksIsRefused(long blanks) throws IOException {
        AnnualReport blank = REVISED.with(REVISED_2021.cell("applications.received.total"), Entry.blank());
        Totals totals = Totals.of(REVISED)
                .plus(Collections.nCopies(4_320, blank).stream().collect(Totals.collector()));
        SerialForm damaged = SerialForm.of(totals).replacing(4_320, blanks);

        assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(damaged::read);
    }

    @Test
    void totalsReadBackAddUpFurther() throws IOException, ClassNotFoundException {
        Totals totals = totals(List.of(1L, 2L, 3L));
        Totals read = (Totals) SerialForm.of(totals).read();

        assertThat(read.plus(totals(List.of(4L)))).isEqualTo(totals(List.of(4L, 3L, 2L, 1L)));
    }

    @Test
    void noneHasNoMembers() {
        assertThat(Totals.none().members()).isZero();
        assertThat(Totals.none().years()).isEmpty();
        assertThat(List.<AnnualReport>of().stream().collect(Totals.collector())).isEqualTo(Totals.none());
    }

    @Test
    void yearsAndEditionsAreKeptApartAndInOrder() {
        AnnualReport undated = REVISED.withYear(Optional.empty());
        Totals totals = List.of(undated, REVISED, TRIAL.withYear(ReportYear.of(2022)), REVISED, TRIAL).stream()
                .collect(Totals.collector());

        assertThat(totals.years())
                .hasToString("[2020 TRIAL_2019: 1, 2022 TRIAL_2019: 1, 2022 REVISED_2021: 2, REVISED_2021: 1]")
                .extracting(YearTotals::edition)
                .containsExactly(TRIAL_2019, TRIAL_2019, REVISED_2021, REVISED_2021);
        assertThat(totals.members()).isEqualTo(5);
        assertThat(totals.years().get(3).year()).isEmpty();
    }

    @Test
    void yearIsFoundByItsEdition() {
        Totals totals = Totals.of(TRIAL).plus(Totals.of(REVISED)).plus(Totals.of(REVISED.withYear(Optional.empty())));

        assertThat(totals.year(ReportYear.of(2022), REVISED_2021))
                .contains(totals.years().get(1));
        assertThat(totals.year(ReportYear.of(2022), TRIAL_2019)).isEmpty();
        assertThat(totals.year(ReportYear.of(2021), REVISED_2021)).isEmpty();
    }

    @Test
    void organAndNarrativeOfMembersDoNotMatter() {
        AnnualReport other = REVISED.withOrgan(Organ.of("另一局"))
                .withNarrative(Narrative.builder().overview("总体情况如下。").build());

        assertThat(Totals.of(other)).isEqualTo(Totals.of(REVISED));
    }

    @Test
    void differentSumsAreNotEqual() {
        FormEdition edition = REVISED_2021;
        assertThat(Totals.of(SampleReports.consistent(edition, 1)))
                .isNotEqualTo(Totals.of(SampleReports.consistent(edition, 2)))
                .isNotEqualTo(Totals.of(SampleReports.consistent(edition, 1).withYear(Optional.empty())))
                .isNotEqualTo(Totals.none());
        assertThat(Totals.of(REVISED)).isNotEqualTo(Totals.of(REVISED).plus(Totals.of(REVISED)));
    }

    @Test
    void membersBeyondALongAreRefused() {
        Totals totals = Totals.of(REVISED);
        for (int i = 0; i < 62; i++) {
            totals = totals.plus(totals);
        }
        Totals many = totals;

        assertThat(many.members()).isEqualTo(1L << 62);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> many.plus(many));
    }

    private static Totals totals(List<Long> seeds) {
        return RandomReports.reports(seeds).stream().collect(Totals.collector());
    }
}
