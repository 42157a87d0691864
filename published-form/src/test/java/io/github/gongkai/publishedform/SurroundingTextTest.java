/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.Narrative;
import io.github.gongkai.Organ;
import io.github.gongkai.Period;
import io.github.gongkai.ReportYear;
import io.github.gongkai.form.Section;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurroundingTextTest {
    private static final String TABLES = Pages.APPLICATIONS + Pages.OTHER_ROW;

    @Test
    void theNarrativeSectionsAreKeptAsTheyStand() {
        Reading reading = PublishedForm.readText("""
                2023年某局政府信息公开工作年度报告
                根据《条例》编制。
                一、总体情况
                （一）主动公开政府信息情况
                全年公开信息 12 条。
                """ + TABLES + """
                五、存在的主要问题及改进情况
                无
                六、其他需要报告的事项
                收取信息处理费 0 元。
                """);
        Narrative narrative = reading.report().narrative();

        assertThat(narrative.preamble())
                .hasValueSatisfying(text -> assertThat(text).endsWith("根据《条例》编制。"));
        assertThat(narrative.overview()).contains("（一）主动公开政府信息情况\n全年公开信息 12 条。");
        assertThat(narrative.problemsAndImprovements()).contains("无");
        assertThat(narrative.otherMatters()).contains("收取信息处理费 0 元。");
        assertThat(narrative.isExtract()).isFalse();
        assertThat(reading.notes()).noneMatch(note -> note.kind() == NoteKind.TEXT_BESIDE_TABLE);
    }

    @Test
    void aTableWithinANarrativeSectionIsNarrativeAndNoStatutoryTable() {
        String city = Reports.text(Reports.CITY);
        Reading reading = PublishedForm.readText(city.replace("一、总体情况\n", "一、总体情况\n事项 | 数量 |\n行政处罚 | 22 |\n"));

        assertThat(reading.report().withNarrative(Narrative.leftOut()))
                .isEqualTo(Reports.read(Reports.CITY).report());
        assertThat(reading.report().narrative().overview()).contains("事项 | 数量 |\n行政处罚 | 22 |");
        assertThat(reading.notes()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(NoteKind.TEXT_BESIDE_TABLE);
            assertThat(note.raw()).isEqualTo("行政处罚 | 22 |");
        });
    }

    @Test
    void textBesideATableIsNoted() {
        assertThat(PublishedForm.readText(TABLES + "注：本表不含垂直管理部门。").notes())
                .anyMatch(note -> note.kind() == NoteKind.TEXT_BESIDE_TABLE
                        && note.raw().equals("注：本表不含垂直管理部门。")
                        && note.line().orElse(0) == 6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "三、收到和处理政府信息公开申请情况",
                "三、行政机关收到和处理政府信息公开申请情况",
                "三、 收到和处理 政府信息公开申请情况",
                "三、收到和處理政府信息公開申請情況",
                "收到和处理政府信息公开申请情况",
                "三、收到和处理政府信息公开申请情况 |"
            })
    void theHeadingOfASectionIsKnownByItsWords(String heading) {
        Reading reading = PublishedForm.readText("一、总体情况\n" + TABLES.replace("三、收到和处理政府信息公开申请情况", heading));

        assertThat(reading.tables()).containsExactly(Section.APPLICATIONS);
        assertThat(reading.report().narrative().overview()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023年某局政府信息公开工作年度报告, 某局",
        "2023年度某局政府信息公开年度报告, 某局",
        "某局2023年政府信息公开工作年度报告, 某局",
        "某 局 ２０２３ 年政府信息公开工作年度报告, 某局"
    })
    void theTitleNamesTheOrganAndTheYear(String title, String organ) {
        Reading reading = PublishedForm.readText(title + "\n" + TABLES);

        assertThat(reading.report().organ()).map(Organ::name).contains(organ);
        assertThat(reading.report().year()).contains(ReportYear.of(2023));
    }

    @Test
    void whatIsNotStatedIsNotedAndNotGuessed() {
        Reading reading = PublishedForm.readText(TABLES);

        assertThat(reading.report().organ()).isEmpty();
        assertThat(reading.report().year()).isEmpty();
        assertThat(reading.report().publishedOn()).isEmpty();
        assertThat(reading.charset()).isEmpty();
        assertThat(reading.notes())
                .filteredOn(note -> note.kind() == NoteKind.NOT_STATED)
                .hasSize(3);
    }

    @Test
    void thePeriodIsReadFromThePreface() {
        Reading reading = PublishedForm.readText("本报告的统计期限为2023年1月1日至12月31日。\n" + TABLES);

        assertThat(reading.report().period()).contains(Period.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)));
        assertThat(reading.report().year()).contains(ReportYear.of(2023));
    }

    @ParameterizedTest
    @CsvSource({
        "'year: 2025', 'year: 2025\nyear: 2024', 2024",
        "'edition: REVISED_2021', 'edition: REVISED_2021\nedition: TRIAL_2019', TRIAL_2019",
        "'extract: yes', 'extract: yes\npublished: 2026-01-20\npublished: 2026-01-21', 2026-01-21",
        "'extract: yes', 'extract: yes\norgan: 某局', 某局"
    })
    void ofTwoStatementsTheFirstCountsAndTheOtherIsNoted(String line, String lines, String other) {
        Reading reading = PublishedForm.readText(Reports.text(Reports.CITY).replace(line, lines));

        assertThat(reading.report().withPublishedOn(Optional.empty()))
                .isEqualTo(Reports.read(Reports.CITY).report());
        assertThat(reading.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.kind()).isEqualTo(NoteKind.CONFLICTING_STATEMENT))
                .satisfies(note -> assertThat(note.raw()).isEqualTo(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source: 公报",
                "year: 二〇二五",
                "published: 2026-02-30",
                "extract: perhaps",
                "edition: 2021",
                "organ:"
            })
    void aLineOfTheHeaderThatIsNotUnderstoodIsNotedAndTheOthersCount(String line) {
        Reading reading = PublishedForm.readText(
                Reports.text(Reports.CITY).replace("extract: yes\n", "extract: yes\n\n" + line + "\n"));

        assertThat(reading.report().year()).contains(ReportYear.of(2025));
        assertThat(reading.notes())
                .filteredOn(note -> note.kind() == NoteKind.HEADER_NOT_UNDERSTOOD)
                .extracting(Note::raw)
                .containsExactly(line);
    }
}
