/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Narrative;
import io.github.gongkai.Organ;
import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.publishedform.PublishedForm;
import io.github.gongkai.publishedform.Reading;
import io.github.gongkai.publishedform.internal.PageMarkup;
import io.github.gongkai.table.Applications;
import io.github.gongkai.testkit.Anything;
import io.github.gongkai.testkit.BrokenReport;
import io.github.gongkai.testkit.WithMissingCells;
import io.github.gongkai.testkit.jqwik.GongkaiDomain;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back as it was, whether it is marked or not. */
@Domain(GongkaiDomain.class)
@Domain(DomainContext.Global.class)
class RoundTripTest {
    private static final FormWriter WRITER = FormWriter.standard();

    private static void assertComesBack(AnnualReport report) {
        Reading reading = PublishedForm.readHtml(WRITER.write(report));

        assertThat(reading.report()).isEqualTo(report);
    }

    private static AnnualReport real(String name) throws IOException {
        try (var in = RoundTripTest.class.getResourceAsStream("/reports/" + name + ".txt")) {
            return PublishedForm.read(Objects.requireNonNull(in, name).readAllBytes())
                    .report();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "city-2025",
                "guichi-police-2020",
                "partial-haicheng-xiliu-2023",
                "partial-huichang-zhongcun-2020",
                "partial-nilka-town-2023",
                "partial-wuhan-ecology-2020",
                "shanghai-general-office-2019",
                "suqian-city-2023"
            })
    void realReportsComeBackWithoutANoteOnTheirCells(String name) throws IOException {
        AnnualReport report = real(name);
        assertComesBack(report);
        assertThat(PublishedForm.read(WRITER.write(report).getBytes(StandardCharsets.UTF_8))
                        .notes())
                .allMatch(note -> note.cell().isEmpty());
    }

    @Property(tries = 300)
    void consistentReportsComeBackWithoutANote(@ForAll AnnualReport report) {
        assertComesBack(report);
        assertThat(PublishedForm.readHtml(WRITER.write(report)).notes()).isEmpty();
    }

    @Property(tries = 200)
    void missingCellsComeBack(@ForAll @WithMissingCells AnnualReport report) {
        assertComesBack(report);
    }

    /** But for what HTML cannot carry, which is written as U+FFFD. */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void anythingComesBack(@ForAll @Anything AnnualReport report) {
        Assume.that(WRITER.write(report).indexOf('\uFFFD') < 0);
        assertComesBack(report);
    }

    @Property(tries = 100)
    void markedReportsComeBack(@ForAll BrokenReport broken) {
        Diagnosis diagnosis = Diagnoser.standard().diagnose(broken.report());

        assertThat(PublishedForm.readHtml(WRITER.writeMarked(diagnosis)).report())
                .isEqualTo(broken.report());
    }

    @Property(tries = 300)
    void anyTextComesBack(
            @ForAll @StringLength(max = 60) String one,
            @ForAll @StringLength(max = 60) String two,
            @ForAll @StringLength(min = 1, max = 20) String mark) {
        Assume.that((one + two + mark).chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c)));
        AnnualReport report = AnnualReport.of(Applications.filled(FormEdition.REVISED_2021, Entry.count(0)))
                .withNarrative(Narrative.builder()
                        .overview(one)
                        .otherMatters(two)
                        .preamble("<p>二、主动公开政府信息情况\n" + one)
                        .build());
        CellRef cell = report.edition().cell("applications.received.total");
        Assume.that(!mark.isBlank());

        assertComesBack(report.with(cell, Entry.marked(mark)));
        assertComesBack(report.with(cell, Entry.unreadable(mark)));
    }

    /** What a cell says can be words of the form, too; then it is still what the cell says. */
    @ParameterizedTest
    @ValueSource(strings = {"政府", "一、总体情况", "结果维持", "自然人", "信息内容", "总计", "1.重复申请", "第二十条第（一）项"})
    void textInACellIsNoLabel(String text) {
        for (FormEdition edition : FormEdition.values()) {
            for (FormRow row :
                    edition.cells().stream().map(CellRef::row).distinct().toList()) {
                CellRef cell = edition.cell(row, row.columns(edition).get(0));
                AnnualReport blank = AnnualReport.of(Applications.filled(edition, Entry.blank()));
                AnnualReport stated = AnnualReport.of(Applications.filled(edition, Entry.count(0)));
                assertComesBack(blank.with(cell, Entry.unreadable(text)));
                assertComesBack(stated.with(cell, Entry.marked(text)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theBlankFormIsReadAsBlank(FormEdition edition) {
        AnnualReport read = PublishedForm.readHtml(WRITER.writeBlank(edition)).report();

        assertThat(read.edition()).isEqualTo(edition);
        assertThat(edition.cells()).allMatch(cell -> read.entry(cell).equals(Entry.blank()));
        assertThat(read.organ()).isEmpty();
        assertThat(read.narrative()).isEqualTo(Narrative.none());
    }

    /** A reader that knows nothing of our attributes sees the same figures. */
    @Property(tries = 100)
    void figuresAreReadWithoutOurAttributes(@ForAll AnnualReport report) {
        Document page = Jsoup.parse(WRITER.write(report));
        page.select("meta[name]").remove();
        page.select("[" + PageMarkup.OURS + "]").remove();
        for (Element element : page.getAllElements()) {
            element.attributes().asList().stream()
                    .map(attribute -> attribute.getKey())
                    .filter(name -> name.startsWith("data-"))
                    .forEach(element::removeAttr);
        }
        AnnualReport read = PublishedForm.readHtml(page.outerHtml()).report();

        assertThat(read.edition()).isEqualTo(report.edition());
        for (CellRef cell : report.edition().cells()) {
            Entry entry = report.entry(cell);
            if (entry.amount().isEmpty()) {
                assertThat(read.entry(cell)).as(cell.path()).isEqualTo(entry);
            }
        }
        assertThat(read.year()).isEqualTo(report.year());
        assertThat(read.organ().map(Organ::name)).isEqualTo(report.organ().map(Organ::name));
        assertThat(read.publishedOn()).isEqualTo(report.publishedOn());
    }

    @Example
    void aReportOfWhichNothingWasReadComesBack() {
        assertComesBack(AnnualReport.of(Applications.filled(FormEdition.REVISED_2021, Entry.notRead())));
    }
}
