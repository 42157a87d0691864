/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.form;

import io.github.gongkai.text.Wording;

/** What the form prints that is neither the title of a section nor the label of a row or a column. The same in both editions. */
public enum FormHeading {
    /** The title of the report, behind its year and the name of its organ. */
    TITLE("政府信息公开工作年度报告", "Annual report on open government information"),
    /** Section 二, in front of the columns of each item of art. 20. */
    CONTENT("信息内容", "Content"),
    /** Section 三, above the columns. */
    APPLICANTS("申请人情况", "Applicants"),
    /** Section 三, beside the rows of (一) to (七). */
    OUTCOMES("三、本年度办理结果", "Outcomes of this year"),
    /** Section 三, above the rows: how each column balances, the only arithmetic that the form prints. */
    BALANCE(
            "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
            "(in each column, items 1 and 2 add up to the same as items 3 and 4)");

    private final Wording label;

    FormHeading(String label, String labelEn) {
        this.label = Wording.of(label, labelEn);
    }

    /** Returns the official words, and their translation. */
    public Wording label() {
        return label;
    }
}
