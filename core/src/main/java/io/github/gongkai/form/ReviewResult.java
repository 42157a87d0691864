/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.form;

import io.github.gongkai.text.Wording;
import java.util.List;

/** A column of section 四: the four results in the form's order, then their total. */
public enum ReviewResult implements FormColumn {
    /** 结果维持. */
    UPHELD("upheld", "结果维持", "upheld"),
    /** 结果纠正. */
    CORRECTED("corrected", "结果纠正", "corrected"),
    /** 其他结果. */
    OTHER_RESULT("otherResult", "其他结果", "other result"),
    /** 尚未审结. */
    PENDING("pending", "尚未审结", "pending"),
    /** 总计. */
    TOTAL("total", "总计", "total");

    private static final List<ReviewResult> RESULTS = List.of(values()).subList(0, 4);

    private final String identifier;
    private final Wording label;

    ReviewResult(String identifier, String label, String labelEn) {
        this.identifier = identifier;
        this.label = Wording.of(label, labelEn);
    }

    /** Returns the four results, without the total. */
    public static List<ReviewResult> results() {
        return RESULTS;
    }

    @Override
    public String identifier() {
        return identifier;
    }

    @Override
    public Wording label(FormEdition edition) {
        return label;
    }

    @Override
    public CellKind kind() {
        return CellKind.COUNT;
    }

    @Override
    public boolean isTotal() {
        return this == TOTAL;
    }
}
