/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MutationTest {
    private static final List<String> NAMES = new ArrayList<>();
    private static final Map<String, AnnualReport> WHOLE = new HashMap<>();

    static {
        NAMES.addAll(Reports.WHOLE);
        NAMES.addAll(Reports.PARTIAL);
        NAMES.forEach(name -> WHOLE.put(name, Reports.read(name).report()));
    }

    @Provide
    static Arbitrary<String> reports() {
        return Arbitraries.of(NAMES);
    }

    /** The reading, or nothing if the text is said to be no report. Any other exception fails the test. */
    private static Optional<Reading> read(String text) {
        try {
            return Optional.of(PublishedForm.readText(text));
        } catch (NotAReportException e) {
            return Optional.empty();
        }
    }

    /**
     * Whatever happens to the labels, the bars and the lines, as long as no digit is touched: a cell states the figure of
     * the report or none.
     */
    @Property(tries = 6000)
    void damagedLabelsAndTablesNeverMoveAFigure(
            @ForAll("reports") String name, @ForAll long seed, @ForAll("damages") int damages) {
        String text = new Mutation(new Random(seed)).structure(Reports.text(name), damages);
        AnnualReport original = WHOLE.get(name);

        read(text).map(Reading::report).ifPresent(report -> {
            for (CellRef cell : original.edition().cells()) {
                Entry entry = cellIn(report, cell);
                if (entry.isStated()) {
                    assertThat(entry).as("%s in\n%s", cell, text).isEqualTo(original.entry(cell));
                }
            }
        });
    }

    /** A figure that is not in the reading of the damaged text any more is in a note, or was on no line of it. */
    @Property(tries = 2000)
    void aRowThatIsNotReadIsInANote(@ForAll("reports") String name, @ForAll long seed, @ForAll("damages") int damages) {
        String text = new Mutation(new Random(seed)).labels(Reports.text(name), damages);
        AnnualReport original = WHOLE.get(name);

        read(text).ifPresent(reading -> {
            String notes =
                    String.join("\n", reading.notes().stream().map(Note::raw).toList());
            for (CellRef cell : original.edition().cells()) {
                Entry before = original.entry(cell);
                if (before.isStated() && !cellIn(reading.report(), cell).equals(before)) {
                    assertThat(notes).as("%s in\n%s", cell, text).contains(digits(before));
                }
            }
        });
    }

    private static String digits(Entry entry) {
        return entry.number().orElseThrow().toPlainString();
    }

    private static Entry cellIn(AnnualReport report, CellRef cell) {
        return report.edition() == cell.edition() ? report.entry(cell) : Entry.notRead();
    }

    @Property(tries = 6000)
    void anyTextIsReadOrIsNoReport(@ForAll("reports") String name, @ForAll long seed, @ForAll("damages") int damages) {
        Optional<Reading> reading = read(new Mutation(new Random(seed)).characters(Reports.text(name), damages * 20));

        reading.ifPresent(found -> assertThat(found.tables()).isNotEmpty());
    }

    @Property(tries = 2000)
    void anyBytesAreReadOrAreNoReport(
            @ForAll("reports") String name,
            @ForAll long seed,
            @ForAll("damages") int damages,
            @ForAll("charsets") Charset charset) {
        byte[] bytes = Reports.text(name).getBytes(charset);
        new Mutation(new Random(seed)).bytes(bytes, damages * 20);

        try {
            Reading reading = PublishedForm.readText(bytes);
            boolean replaced = new String(bytes, Charset.forName(reading.charset())).indexOf('\uFFFD') >= 0;
            assertThat(reading.notes().stream().anyMatch(note -> note.kind() == NoteKind.UNDECODABLE_BYTES))
                    .isEqualTo(replaced);
        } catch (NotAReportException e) {
            assertThat(e).hasMessageStartingWith("No table");
        }
    }

    @Provide
    static Arbitrary<Integer> damages() {
        return Arbitraries.integers().between(1, 12);
    }

    @Provide
    static Arbitrary<Charset> charsets() {
        return Arbitraries.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    }
}
