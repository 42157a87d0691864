/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Narrative;
import io.github.gongkai.Organ;
import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.table.Applications;
import io.github.gongkai.testkit.Reports;
import io.github.gongkai.text.Language;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormWriterTest {
    private static final FormWriter WRITER = FormWriter.standard();

    private static AnnualReport report(FormEdition edition) {
        return Reports.consistent(edition).generate(7);
    }

    private static Document page(AnnualReport report) {
        return Jsoup.parse(WRITER.write(report));
    }

    @ParameterizedTest
    @EnumSource
    void everyCellOfTheFormStandsThereOnceInTheOrderOfTheForm(FormEdition edition) {
        Document page = page(report(edition));

        assertThat(page.select("td[headers]").eachAttr("id"))
                .isEqualTo(edition.cells().stream().map(CellRef::path).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyIdIsThereOnceAndEveryFigureNamesHeadersThatAreThere(FormEdition edition) {
        Document page = page(report(edition));
        List<String> ids = page.select("[id]").eachAttr("id");
        Set<String> headers = new HashSet<>(page.select("th[id]").eachAttr("id"));

        assertThat(ids).doesNotHaveDuplicates();
        for (Element cell : page.select("td[headers]")) {
            assertThat(headers).containsAll(Arrays.asList(cell.attr("headers").split(" ", -1)));
        }
        assertThat(page.select("th")).allMatch(header -> header.hasAttr("scope"));
    }

    /** What a screen reader says in front of a figure has the words of its row and its column. */
    @ParameterizedTest
    @EnumSource
    void theHeadersOfAFigureAreItsRowAndItsColumn(FormEdition edition) {
        Document page = page(report(edition));
        for (CellRef cell : edition.cells()) {
            Element element = page.getElementById(cell.path());
            assertThat(element).isNotNull();
            StringBuilder said = new StringBuilder();
            for (String id : element.attr("headers").split(" ", -1)) {
                said.append(page.getElementById(id).text());
            }
            assertThat(said.toString())
                    .contains(cell.row().label(edition).zh())
                    .contains(cell.column().label(edition).zh());
        }
    }

    @Test
    void thePageFetchesNothingAndRunsNothing() {
        Document page = page(report(FormEdition.REVISED_2021));

        assertThat(page.select("script, img, link, iframe, object, [src], [srcset], [onclick]"))
                .isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(link -> link.startsWith("#"));
    }

    @Test
    void nothingInAReportBecomesMarkup() {
        String evil = "</p></td></style><script>alert('1')</script><img src=x onerror=\"alert(2)\">&lt;\" ' ]]>-->";
        AnnualReport report = AnnualReport.of(Applications.filled(FormEdition.REVISED_2021, Entry.unreadable(evil)))
                .withOrgan(Organ.of(evil))
                .withNarrative(Narrative.builder()
                        .preamble(evil)
                        .overview(evil)
                        .otherMatters(evil)
                        .build());

        for (String html : List.of(
                WRITER.write(report), WRITER.writeMarked(Diagnoser.standard().diagnose(report)))) {
            Document page = Jsoup.parse(html);
            assertThat(page.select("script, img, [onerror]")).isEmpty();
            assertThat(page.getElementById("applications.received.total").wholeText())
                    .isEqualTo(evil);
        }
    }

    @Test
    void aWrongFigureIsMarkedWhereItStandsWithWhatItShouldBe() {
        AnnualReport right = report(FormEdition.REVISED_2021);
        CellRef cell = right.edition().cell("applications.received.naturalPerson");
        String good = right.entry(cell).toString();
        Diagnosis diagnosis = Diagnoser.standard().diagnose(right.with(cell, Entry.count(987_654)));
        Document page = Jsoup.parse(WRITER.writeMarked(diagnosis));
        Element marked = page.getElementById(cell.path());

        assertThat(marked.ownText()).isEqualTo("987654");
        assertThat(marked.select("[data-gongkai-ours]").text()).contains("应为 " + good, "should be " + good);
        assertThat(page.select("td:has([data-gongkai-ours])")).containsExactly(marked);
        String explanation = marked.select("a").attr("href").substring(1);
        assertThat(page.getElementById(explanation).text())
                .contains("T3-01", "T3-03")
                .contains(cell.label(Language.ZH), cell.label(Language.EN));
        assertThat(page.getElementById(explanation).select("a[href=#" + cell.path() + "]"))
                .hasSize(1);
    }

    @Test
    void aReportWithoutAFindingHasNoMark() {
        AnnualReport right = report(FormEdition.TRIAL_2019);
        Document page = Jsoup.parse(WRITER.writeMarked(Diagnoser.standard().diagnose(right)));

        assertThat(page.select("td .mark")).isEmpty();
        assertThat(page.select("aside").text()).contains("没有不符", "none violated");
    }

    @Test
    void explanationsAreInTheLanguagesAskedFor() {
        AnnualReport right = report(FormEdition.REVISED_2021);
        CellRef cell = right.edition().cell("applications.received.naturalPerson");
        Diagnosis diagnosis = Diagnoser.standard().diagnose(right.with(cell, Entry.count(987_654)));

        assertThat(WRITER.withLanguages(Language.ZH).writeMarked(diagnosis)).doesNotContain("should be");
        assertThat(WRITER.withLanguages(Language.EN).writeMarked(diagnosis))
                .contains("should be")
                .doesNotContain("应为");
        assertThatThrownBy(() -> WRITER.withLanguages(Language.EN, Language.EN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WRITER.withLanguages()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameIsWrittenForTheSame() {
        AnnualReport report = report(FormEdition.REVISED_2021);

        assertThat(WRITER.write(report)).isEqualTo(FormWriter.standard().write(report));
    }
}
