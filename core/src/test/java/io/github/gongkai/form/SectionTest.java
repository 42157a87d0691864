/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionTest {

    @ParameterizedTest
    @CsvSource({
        "OVERVIEW,                  一, 总体情况,                             false",
        "PROACTIVE_DISCLOSURE,      二, 主动公开政府信息情况,                   true",
        "APPLICATIONS,              三, 收到和处理政府信息公开申请情况,           true",
        "REVIEW_AND_LITIGATION,     四, 政府信息公开行政复议、行政诉讼情况,       true",
        "PROBLEMS_AND_IMPROVEMENTS, 五, 存在的主要问题及改进情况,               false",
        "OTHER_MATTERS,             六, 其他需要报告的事项,                     false"
    })
    void sectionIsAsPrinted(Section section, String number, String title, boolean isTable) {
        assertThat(section.number()).isEqualTo(number);
        assertThat(section.title().zh()).isEqualTo(title);
        assertThat(section.isTable()).isEqualTo(isTable);
        assertThat(section.tableName().zh()).isEqualTo("表" + number);
    }

    @Test
    void sectionsStandInTheOrderOfTheForm() {
        assertThat(Section.values()).extracting(Section::number).containsExactly("一", "二", "三", "四", "五", "六");
    }
}
