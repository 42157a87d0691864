/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.form;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationRowTest {

    @Test
    void outcomesAreTheRowsBetweenTheHeadingAndTheTotal() {
        assertThat(ApplicationRow.outcomes(TRIAL_2019)).hasSize(2 + 8 + 3 + 5 + 1);
        assertThat(ApplicationRow.outcomes(REVISED_2021)).hasSize(2 + 8 + 3 + 5 + 3);
        assertThat(ApplicationRow.outcomes(REVISED_2021))
                .doesNotContain(ApplicationRow.OUTCOMES_TOTAL, ApplicationRow.CARRIED_FORWARD);
    }

    @Test
    void editionsDifferInOtherHandlingAlone() {
        assertThat(ApplicationRow.rows(TRIAL_2019)).contains(ApplicationRow.UNDIVIDED);
        assertThat(ApplicationRow.rows(TRIAL_2019))
                .filteredOn(row -> !row.isIn(REVISED_2021))
                .containsExactly(ApplicationRow.UNDIVIDED);
        assertThat(ApplicationRow.rows(REVISED_2021))
                .filteredOn(row -> !row.isIn(TRIAL_2019))
                .containsExactly(ApplicationRow.CORRECTION_OVERDUE, ApplicationRow.FEE_OVERDUE, ApplicationRow.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSED,           三(三), 不予公开, 8",
        "UNABLE_TO_PROVIDE, 三(四), 无法提供, 3",
        "NOT_PROCESSED,     三(五), 不予处理, 5",
        "OTHER_HANDLING,    三(六), 其他处理, 3"
    })
    void groupLineHasItsRows(OutcomeGroup group, String number, String label, int rows) {
        assertThat(group.number()).isEqualTo(number);
        assertThat(group.label().zh()).isEqualTo(label);
        assertThat(ApplicationRow.rows(REVISED_2021))
                .filteredOn(row -> row.group().filter(group::equals).isPresent())
                .hasSize(rows)
                .allMatch(row -> row.number().startsWith(number))
                .allMatch(row -> row.identifier().startsWith("outcomes." + group.identifier() + "."));
    }

    @Test
    void headingJoinsNumberAndLabelAsPrinted() {
        assertThat(ApplicationRow.RECEIVED.heading(REVISED_2021, Language.ZH)).isEqualTo("一、本年新收政府信息公开申请数量");
        assertThat(ApplicationRow.GRANTED.heading(REVISED_2021, Language.ZH)).isEqualTo("三(一)予以公开");
        assertThat(ApplicationRow.NOT_HELD.heading(REVISED_2021, Language.ZH)).isEqualTo("三(四)1.本机关不掌握相关政府信息");
        assertThat(ApplicationRow.UNDIVIDED.heading(TRIAL_2019, Language.ZH)).isEqualTo("三(六)其他处理");
        assertThat(ApplicationRow.GRANTED.heading(REVISED_2021, Language.EN)).isEqualTo("三(一) Granted");
    }

    @Test
    void aLineIsPrintedWithItsOwnPartOfTheNumber() {
        assertThat(ApplicationRow.rows(TRIAL_2019).stream().map(row -> row.printed(TRIAL_2019)))
                .contains("一、本年新收政府信息公开申请数量", "（一）予以公开", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）")
                .contains("1.属于国家秘密", "3.危及“三安全一稳定”", "（六）其他处理", "（七）总计", "四、结转下年度继续办理");
        assertThat(ApplicationRow.OTHER.printed(REVISED_2021)).isEqualTo("3.其他");
        assertThat(OutcomeGroup.REFUSED.printed()).isEqualTo("（三）不予公开");
        assertThat(ProactiveDisclosureRow.NORMATIVE_DOCUMENTS.printed(REVISED_2021))
                .isEqualTo("行政规范性文件");
    }
}
