/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.form;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CellRefTest {

    static List<PrintedCell> printedCells() {
        return PrintedCell.all();
    }

    @ParameterizedTest
    @MethodSource("printedCells")
    void cellIsAsPrinted(PrintedCell printed) {
        CellRef cell = printed.edition().cell(printed.path());

        assertThat(cell.edition()).isEqualTo(printed.edition());
        assertThat(cell.row().number()).isEqualTo(printed.number());
        assertThat(rowLabel(cell)).isEqualTo(printed.rowLabel());
        assertThat(columnLabel(cell)).isEqualTo(printed.columnLabel());
        assertThat(cell.kind()).isEqualTo(printed.kind());
        assertThat(cell.isTotal()).isEqualTo(printed.isTotal());
        assertThat(cell.path())
                .isEqualTo(cell.section().identifier() + "." + cell.row().identifier() + "."
                        + cell.column().identifier());
        assertThat(cell.pointer()).isEqualTo("/" + printed.path().replace('.', '/'));
    }

    /** The label with the heading that the form prints above it. */
    private static String rowLabel(CellRef cell) {
        String label = cell.row().label(cell.edition()).zh();
        return cell.row() instanceof ReviewTrack track ? under(track.group(), label) : label;
    }

    private static String columnLabel(CellRef cell) {
        String label = cell.column().label(cell.edition()).zh();
        return cell.column() instanceof ApplicantCategory category ? under(category.group(), label) : label;
    }

    private static String under(Optional<Wording> group, String label) {
        return group.map(heading -> heading.zh() + " / ").orElse("") + label;
    }

    @ParameterizedTest
    @EnumSource
    void indexIsThePlaceInTheTable(FormEdition edition) {
        for (Section section :
                List.of(Section.PROACTIVE_DISCLOSURE, Section.APPLICATIONS, Section.REVIEW_AND_LITIGATION)) {
            List<CellRef> cells = edition.table(section).cells();
            for (int i = 0; i < cells.size(); i++) {
                assertThat(cells.get(i).index()).isEqualTo(i);
                assertThat(cells.get(i).section()).isEqualTo(section);
            }
        }
    }

    @Test
    void cellsOfTheTwoEditionsAreApart() {
        HashSet<CellRef> cells = new HashSet<>(FormEdition.TRIAL_2019.cells());
        cells.addAll(REVISED_2021.cells());

        assertThat(cells).hasSize(198 + 200);
    }

    @ParameterizedTest
    @EnumSource
    void everyCellHasAnEnglishLabelOfItsOwn(FormEdition edition) {
        assertThat(edition.cells())
                .extracting(cell -> cell.label(Language.EN))
                .doesNotHaveDuplicates()
                .allMatch(label -> label.startsWith("Table "));
    }

    @Test
    void labelNamesTableNumberRowAndColumn() {
        CellRef total = REVISED_2021.cell("applications.outcomes.total.naturalPerson");
        CellRef secret = REVISED_2021.cell("applications.outcomes.refused.stateSecret.total");
        CellRef received = REVISED_2021.cell("applications.received.otherOrganization");
        CellRef upheld = REVISED_2021.cell("reviewAndLitigation.directLitigation.upheld");

        assertThat(total.label(Language.ZH)).isEqualTo("表三 三(七)总计·自然人");
        assertThat(secret.label(Language.ZH)).isEqualTo("表三 三(三)1.属于国家秘密·总计");
        assertThat(received.label(Language.ZH)).isEqualTo("表三 一、本年新收政府信息公开申请数量·法人或其他组织·其他");
        assertThat(upheld.label(Language.ZH)).isEqualTo("表四 行政诉讼·未经复议直接起诉·结果维持");
        assertThat(secret.label(Language.EN)).isEqualTo("Table 3, 三(三)1 State secret, total");
    }

    @Test
    void textNamesEditionAndPath() {
        assertThat(REVISED_2021.cell("applications.received.total"))
                .hasToString("REVISED_2021:applications.received.total");
    }

    @ParameterizedTest
    @CsvSource({
        "TRIAL_2019, proactiveDisclosure.regulations.newlyMade, 1, 1, A1",
        "TRIAL_2019, proactiveDisclosure.centralizedProcurement.totalAmount, 8, 2, B8",
        "REVISED_2021, proactiveDisclosure.administrativeFees.amountCollected, 6, 1, A6",
        "TRIAL_2019, applications.carriedForward.total, 23, 7, G23",
        "REVISED_2021, applications.carriedForward.total, 25, 7, G25",
        "REVISED_2021, applications.outcomes.granted.commercialEnterprise, 3, 2, B3",
        "REVISED_2021, reviewAndLitigation.reconsideration.upheld, 1, 1, A1",
        "REVISED_2021, reviewAndLitigation.litigationAfterReconsideration.total, 1, 15, O1"
    })
    void cellHasItsPlaceInTheGrid(FormEdition edition, String path, int row, int column, String address) {
        CellRef cell = edition.cell(path);

        assertThat(cell.gridRow()).isEqualTo(row);
        assertThat(cell.gridColumn()).isEqualTo(column);
        assertThat(cell.gridAddress()).isEqualTo(address);
    }

    @ParameterizedTest
    @EnumSource
    void noTwoCellsOfATableHaveOnePlaceInTheGrid(FormEdition edition) {
        assertThat(edition.cells())
                .extracting(cell -> cell.section() + " " + cell.gridAddress())
                .doesNotHaveDuplicates();
    }
}
