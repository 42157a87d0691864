/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import static io.github.gongkai.publishedform.Pages.counts;
import static io.github.gongkai.publishedform.Pages.row;
import static io.github.gongkai.publishedform.Pages.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedTablesTest {
    private static final String DUPLICATE = "applications.outcomes.notProcessed.duplicate";
    private static final Entry NOT_READ = Entry.notRead();

    @Test
    void aMissingRowIsNotReadAndNoted() {
        Reading reading = PublishedForm.readText(Reports.text(Reports.CITY).replaceAll("(?m)^2\\.重复申请.*\\n", ""));

        assertThat(row(reading, DUPLICATE)).isEqualTo(times(7, NOT_READ));
        assertThat(reading.notes()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(NoteKind.ROW_NOT_FOUND);
            assertThat(note.subject().orElseThrow().zh()).isEqualTo("表三 三(五)2.重复申请");
            assertThat(note.line()).isEmpty();
        });
    }

    @Test
    void aRowThatStandsTwiceWithTheSameFiguresIsReadOnce() {
        String line = "2.重复申请 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |";

        Reading reading = Pages.applications(line, line);

        assertThat(row(reading, DUPLICATE)).isEqualTo(counts(1, 0, 0, 0, 0, 0, 1));
        assertThat(reading.notes()).noneMatch(note -> note.kind() == NoteKind.REPEATED_ROW);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void aRowThatStandsAgainWithOtherFiguresIsReadAsNeitherWhereTheyDiffer(int times) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            lines.add("2.重复申请 | " + (1 + i % 2) + " | 0 | 0 | 0 | 0 | 0 | 1 |");
        }

        Reading reading = Pages.applications(lines.toArray(String[]::new));

        assertThat(row(reading, DUPLICATE))
                .containsExactly(
                        Entry.unreadable("1 | 2"),
                        Entry.count(0),
                        Entry.count(0),
                        Entry.count(0),
                        Entry.count(0),
                        Entry.count(0),
                        Entry.count(1));
        assertThat(reading.notes())
                .filteredOn(note -> note.kind() == NoteKind.REPEATED_ROW)
                .extracting(Note::raw)
                .containsExactlyElementsOf(lines.subList(1, times));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.重复申请 | 1 | 2 | 3 | 4 | 5 | 6 |",
                "2.重复申请 | 1 | 2 | 3 | 4 | 5 | 6",
                "2.重复申请 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |",
                "2.重复申请 |  | 1 | 2 | 3 | 4 | 5 | 6 | 7 |",
                "2.重复申请 | 1 | 2 | 3 4 | 5 | 6 | 7 |  |  |",
                "2.重复申请 | 1 | 2 | 3 | 4 | 5 | 6 |  |  |",
                "2.重复申请 | 1  2 | 3 |  | 4 | 5 | 6 | 7 |",
                "2.重复申请 |",
                "2.重复申请 | 1"
            })
    void aRowWithAnotherNumberOfCellsIsNotRead(String line) {
        Reading reading = Pages.applications(line);

        assertThat(row(reading, DUPLICATE)).isEqualTo(times(7, NOT_READ));
        assertThat(reading.notes())
                .anyMatch(note ->
                        note.kind() == NoteKind.WRONG_CELL_COUNT && note.raw().equals(line));
    }

    /** Where the rows of a table have their blank cells in front of the figures, those behind are of the form. */
    @Test
    void blankCellsInFrontOfTheFiguresAreNoneBehindThem() {
        Reading reading = Pages.applications(
                "1.信访举报投诉类申请 | | | 1 | 2 | 3 | 4 | 5 | 6 | 21 |",
                "2.重复申请 | | | 1 | 2 | 3 | 4 | 5 | | |",
                "3.要求提供公开出版物 | | | 1 | 2 | 3 | 4 | 5 | 6 | 21 |");

        assertThat(row(reading, DUPLICATE)).isEqualTo(times(7, NOT_READ));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.重复申请 | 1 | 2 | 3 | 4 | 5 | 6 | 7",
                "| 2.重复申请 | 1 | 2 | 3 | 4 | 5 | 6 | 7 |  |",
                "2.重复申请｜1｜2｜3｜4｜5｜6｜7｜"
            })
    void barsAtTheEndsAndFullWidthOnesMakeNoDifference(String line) {
        assertThat(row(Pages.applications(line), DUPLICATE)).isEqualTo(counts(1, 2, 3, 4, 5, 6, 7));
    }

    @ParameterizedTest
    @FieldSource("io.github.gongkai.publishedform.Reports#WHOLE")
    void theOrderOfTheRowsThatSayWhatTheyAreMakesNoDifference(String name) {
        List<String> lines = new ArrayList<>(Reports.text(name).lines().toList());
        int from = lines.indexOf(lines.stream()
                .filter(line -> line.contains("1.属于国家秘密"))
                .findFirst()
                .orElseThrow());
        Collections.reverse(lines.subList(from, from + 8));

        assertThat(PublishedForm.readText(String.join("\n", lines)).report())
                .isEqualTo(Reports.read(name).report());
    }

    @Test
    void theColumnsOfSectionTwoAreReadByTheirHeadings() {
        Reading reading = Pages.disclosure("信息内容 | 现行有效件数 | 本年制发件数 | 本年废止件数 |", "规章 | 3 | 1 | 2 |");

        assertThat(row(reading, "proactiveDisclosure.regulations")).isEqualTo(counts(1, 2, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "信息内容 | 本年制发件数 | 本年制发件数 | 现行有效件数 |",
                "信息内容 | 件数 | 本年废止件数 | 现行有效件数 |",
                "信息内容 | 本年制发件数 | 本年废止件数 |",
                "信息内容 | 本年制发件数 | 去年废止件数 | 现行有效件数 |",
                "信息内容 | 本年制发件数 | 本年废止件数 | 现行无效件数 |",
                "信息内容 | 序号 | 本年制发件数 | 本年废止件数 | 现行有效件数 |",
                "信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |"
            })
    void figuresUnderOtherHeadingsAreNotRead(String header) {
        Reading reading = Pages.disclosure(header, "规章 | 3 | 1 | 2 |");

        assertThat(row(reading, "proactiveDisclosure.regulations")).isEqualTo(times(3, NOT_READ));
        assertThat(reading.notes())
                .anyMatch(note ->
                        note.kind() == NoteKind.WRONG_COLUMNS && note.raw().equals("规章 | 3 | 1 | 2 |"));
    }

    @Test
    void aHeadingInOtherWordsIsNoted() {
        assertThat(Pages.disclosure("信息内容 | 本年制定件数 | 本年废止件数 | 现行有效件数 |", "规章 | 3 | 1 | 2 |")
                        .notes())
                .anyMatch(note ->
                        note.kind() == NoteKind.LABEL_DIFFERS && note.raw().equals("本年制定件数"));
    }

    @Test
    void withoutAHeaderTheColumnsAreThoseOfTheForm() {
        Reading reading = Pages.disclosure("规章 | 3 | 1 | 2 |", "行政许可 | 9 |");

        assertThat(row(reading, "proactiveDisclosure.regulations")).isEqualTo(counts(3, 1, 2));
        assertThat(row(reading, "proactiveDisclosure.administrativeLicensing")).isEqualTo(counts(9));
    }

    @Test
    void theApplicantsInAnotherOrderAreNotRead() {
        Reading reading = PublishedForm.readText(Reports.text(Reports.CITY).replace("商业企业 | 科研机构 |", "科研机构 | 商业企业 |"));

        assertThat(reading.tables()).doesNotContain(Section.APPLICATIONS);
        assertThat(reading.notes())
                .filteredOn(note -> note.kind() == NoteKind.WRONG_COLUMNS)
                .hasSize(25);
    }

    @ParameterizedTest
    @FieldSource("io.github.gongkai.publishedform.Reports#WHOLE")
    void aTableCutAnywhereStatesNothingThatIsNotPrinted(String name) {
        String text = Reports.text(name);
        AnnualReport whole = Reports.read(name).report();
        for (int end = text.indexOf("第二十条"); end < text.length(); end += 7) {
            AnnualReport cut = readOrNothing(text.substring(0, end), whole);
            for (CellRef cell : cut.edition().cells()) {
                Entry entry = cut.entry(cell);
                if (entry.isStated()) {
                    assertThat(entry).as("%s, cut at %s", cell, end).isEqualTo(whole.entry(cell));
                }
            }
        }
    }

    @Test
    void theRowThatTheSourceEndsInIsNotedAsCutOff() {
        String text = Reports.text(Reports.CITY);

        Reading reading = PublishedForm.readText(text.substring(0, text.indexOf("6441 |")));

        assertThat(row(reading, "proactiveDisclosure.administrativeFees")).containsExactly(NOT_READ);
        assertThat(reading.notes())
                .anyMatch(note -> note.kind() == NoteKind.CUT_OFF && note.raw().equals("行政事业性收费 | 31"));
    }

    @Test
    void aHeadingThatMayBeTwoColumnsIsNotReadAsBoth() {
        Reading reading = PublishedForm.readText("""
                信息内容 | 本年新数量 | 本年新公开数量 | 对外公开总数量 |
                规章 | 1 | 2 | 3 |
                信息内容 | 采购项目数量 | 采购总金额 |
                政府集中采购 | 2 | 8040 |
                """);

        assertThat(row(reading, "proactiveDisclosure.regulations")).isEqualTo(times(3, NOT_READ));
        assertThat(row(reading, "proactiveDisclosure.centralizedProcurement")).startsWith(Entry.count(2));
    }

    private static AnnualReport readOrNothing(String text, AnnualReport instead) {
        try {
            return PublishedForm.readText(text).report();
        } catch (NotAReportException e) {
            return instead;
        }
    }

    @Test
    void theEditionFollowsTheTablesWhateverIsLeftOfThem() {
        assertThat(Pages.disclosure("政府集中采购 | 2 | 8040 |").report().edition()).isEqualTo(FormEdition.TRIAL_2019);
    }

    @Test
    void textWithoutATableIsNoReport() {
        assertThatThrownBy(() -> PublishedForm.readText("2023年某局政府信息公开工作年度报告\n一、总体情况\n规章 3 1 2"))
                .isInstanceOf(NotAReportException.class);
    }
}
