/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in whatever layout have the figures that they have with bars. */
class TextLayoutTest {

    @Provide
    static Arbitrary<String> whole() {
        return Arbitraries.of(Reports.WHOLE);
    }

    /** Where blanks leave nothing behind, the rows that have some are not read; all others are. */
    @Property(tries = 400)
    void everyLayoutHasTheSameFigures(@ForAll("whole") String name, @ForAll TextLayout layout, @ForAll long seed) {
        AnnualReport expected = Reports.read(name).report();
        String text = layout.of(Reports.text(name), new Random(seed));
        AnnualReport read = PublishedForm.readText(text).report();

        Set<Object> rowsWithBlanks = expected.edition().cells().stream()
                .filter(cell -> !expected.entry(cell).isStated())
                .map(cell -> cell.section() == Section.REVIEW_AND_LITIGATION ? cell.section() : cell.row())
                .collect(Collectors.toSet());
        for (CellRef cell : expected.edition().cells()) {
            boolean isLost = !layout.keepsBlanks()
                    && (rowsWithBlanks.contains(cell.row()) || rowsWithBlanks.contains(cell.section()));
            assertThat(read.entry(cell))
                    .as("%s in\n%s", cell, text)
                    .isEqualTo(isLost ? Entry.notRead() : expected.entry(cell));
        }
    }

    /** Whatever happens to the lines, as long as no digit is touched: a cell states the figure of the report or none. */
    @Property(tries = 1500)
    void damagedLayoutsNeverMoveAFigure(@ForAll("whole") String name, @ForAll TextLayout layout, @ForAll long seed) {
        AnnualReport expected = Reports.read(name).report();
        Random random = new Random(seed);
        List<String> lines =
                new ArrayList<>(layout.of(Reports.text(name), random).lines().toList());
        int kind = random.nextInt(6);
        // Where cells have nothing between them, a figure that is lost and another one that is put in look like none
        // was; and two that are put in look like the cells of a row with two blanks, which leave nothing behind.
        boolean isOnce = kind == 0 || (kind == 5 && !layout.keepsBlanks());
        for (int i = 0; i < (isOnce ? 1 : 1 + random.nextInt(6)); i++) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            switch (kind) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, "- " + random.nextInt(30) + " -");
                case 2 -> lines.add(at, "池州市公安局贵池分局");
                case 3 -> lines.set(at, line.replaceAll("[一-龥]{2}", ""));
                case 4 -> lines.set(at, line.replaceFirst("\\s", ""));
                default -> lines.add(at, Integer.toString(random.nextInt(30)));
            }
        }
        String text = String.join("\n", lines) + "\n";
        AnnualReport read;
        try {
            read = PublishedForm.readText(text).report();
        } catch (NotAReportException e) {
            return;
        }
        if (read.edition() == expected.edition()) {
            for (CellRef cell : expected.edition().cells()) {
                Entry entry = read.entry(cell);
                if (entry.isStated() && expected.entry(cell).isStated()) {
                    assertThat(entry).as("%s in\n%s", cell, text).isEqualTo(expected.entry(cell));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5.要求行政机关确认或重新出具已 1 2 3 4 5 6 21 获取信息",
                "5.要求行政机关确认或重新出具已 1 2 3 4 5 6 21\n获取信息",
                "5.要求行政机关确认或\n重新出具已获取信息\n1\n2\n3\n4\n5\n6\n21",
                "（五）不予处理 5.要求行政机关确认或重新出具已获取信息 1 2 3 4 5 6 21",
                "不予\n5.要求行政机关确认或重新出具已获取信息 1 2 3 4 5 6 21",
                "5. 要求行政机关 确认或重新出具 已获取信息 1 2 3 4 5 6 21"
            })
    void aBrokenLabelIsPutTogether(String row) {
        Reading reading = Pages.applications(row, "（七）总计 | 9 | 9 | 9 | 9 | 9 | 9 | 54 |");

        assertThat(Pages.row(reading, "applications.outcomes.notProcessed.confirmationOrReissue"))
                .isEqualTo(Pages.counts(1, 2, 3, 4, 5, 6, 21));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.属于国家秘密 1 2 3 4 5 6",
                "1.属于国家秘密 1 2 3 4 5 6 21 3",
                "1.属于国家秘密 1 2 3\n- 4 -\n4 5 6 21",
                "1.属于国家秘密 1 2 3\n4\n4 5 6 21",
                "1.属于国家秘密 1 2 3\n第4页\n4 5 6 21",
                "1.属于国家秘密 12345621",
                "1.属于国家秘密 1 2 3\n4 5 6 21",
                "1.属于国家秘密\n某某分局\n1 2 3 4 5 6\n某某分局\n21"
            })
    void aRowWithMoreOrFewerFiguresIsNotRead(String row) {
        Reading reading = Pages.applications(row);

        assertThat(Pages.row(reading, "applications.outcomes.refused.stateSecret"))
                .isEqualTo(Pages.times(7, Entry.notRead()));
    }

    /** Row 一 with five figures, and two of row 二, whose label is lost. */
    @Test
    void aRowInFrontOfOneThatIsMissingIsNotRead() {
        Reading reading = Pages.applications(
                "一、本年新收政府信息公开申请数量", "821", "35", "2", "1", "859", "18", "18", "三、本年度办理结果", "（一）予以公开 1 2 3 4 5 6 21");

        assertThat(Pages.row(reading, "applications.received")).isEqualTo(Pages.times(7, Entry.notRead()));
        assertThat(Pages.row(reading, "applications.outcomes.granted")).isEqualTo(Pages.counts(1, 2, 3, 4, 5, 6, 21));
    }

    /** The total row with five figures, and two of the last row, whose label is lost. */
    @Test
    void aRowThatIsNotTheLastOfItsTableIsNotReadInFrontOfTheNextSection() {
        Reading reading = Pages.applications(
                "一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21",
                "（七）总计",
                "767",
                "35",
                "2",
                "1",
                "805",
                "72",
                "72",
                "四、政府信息公开行政复议、行政诉讼情况");

        assertThat(Pages.row(reading, "applications.outcomes.total")).isEqualTo(Pages.times(7, Entry.notRead()));
    }

    @Test
    void aLineInWhichTheSourceEndsMayHaveLostDigits() {
        Reading reading = PublishedForm.readText("2023年某局政府信息公开工作年度报告\n" + Pages.APPLICATIONS + Pages.OTHER_ROW
                + "三、收到和处理政府信息公开申请情况\n1.属于国家秘密 1 2 3 4 5 6 2");

        assertThat(Pages.row(reading, "applications.outcomes.refused.stateSecret"))
                .isEqualTo(Pages.times(7, Entry.notRead()));
    }

    @Test
    void textWithFiguresBesideATableStaysText() {
        Reading reading = Pages.applications("注：本年共收到申请 5 件 1 2 3 4 5 6 21");

        assertThat(reading.notes()).anyMatch(note -> note.kind() == NoteKind.TEXT_BESIDE_TABLE);
    }
}
