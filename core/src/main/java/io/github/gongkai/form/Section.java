/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.form;

import io.github.gongkai.text.Wording;

/** One of the six sections of the form, in the form's order. Sections 二, 三 and 四 are tables, the others are narrative. */
public enum Section {
    /** 一、总体情况; the form's own, not one of the items of art. 50. */
    OVERVIEW(1, "overview", "总体情况", "Overview"),
    /** 二、主动公开政府信息情况, art. 50(1). */
    PROACTIVE_DISCLOSURE(2, "proactiveDisclosure", "主动公开政府信息情况", "Proactive disclosure of government information"),
    /** 三、收到和处理政府信息公开申请情况, art. 50(2). */
    APPLICATIONS(3, "applications", "收到和处理政府信息公开申请情况", "Applications received and handled"),
    /** 四、政府信息公开行政复议、行政诉讼情况, art. 50(3). */
    REVIEW_AND_LITIGATION(
            4, "reviewAndLitigation", "政府信息公开行政复议、行政诉讼情况", "Administrative reconsideration and litigation"),
    /** 五、存在的主要问题及改进情况, art. 50(4). */
    PROBLEMS_AND_IMPROVEMENTS(5, "problemsAndImprovements", "存在的主要问题及改进情况", "Main problems and improvements"),
    /** 六、其他需要报告的事项, art. 50(5). */
    OTHER_MATTERS(6, "otherMatters", "其他需要报告的事项", "Other matters to report");

    private final int number;
    private final String identifier;
    private final Wording title;

    Section(int number, String identifier, String title, String titleEn) {
        this.number = number;
        this.identifier = identifier;
        this.title = Wording.of(title, titleEn);
    }

    /** Returns the number that the form gives the section: 一 to 六. */
    public String number() {
        return "一二三四五六".substring(number - 1, number);
    }

    /** Returns the identifier of the section in data. */
    public String identifier() {
        return identifier;
    }

    /** Returns the title on the form, and its translation. */
    public Wording title() {
        return title;
    }

    /** Returns whether the section is a table; the others are narrative. */
    public boolean isTable() {
        return this == PROACTIVE_DISCLOSURE || this == APPLICATIONS || this == REVIEW_AND_LITIGATION;
    }

    /** Returns how the table of the section is called in a message: 表三, Table 3. */
    public Wording tableName() {
        return Wording.of("表" + number(), "Table " + number);
    }
}
