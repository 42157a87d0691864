/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.form;

import io.github.gongkai.text.Wording;

/** A group line among the outcomes of section 三. It is a heading; the form has no subtotal for it. */
public enum OutcomeGroup {
    /** 三(三) 不予公开. */
    REFUSED("三(三)", "refused", "不予公开", "Refused"),
    /** 三(四) 无法提供. */
    UNABLE_TO_PROVIDE("三(四)", "unableToProvide", "无法提供", "Unable to provide"),
    /** 三(五) 不予处理. */
    NOT_PROCESSED("三(五)", "notProcessed", "不予处理", "Not processed"),
    /** 三(六) 其他处理; undivided in the trial form, of three rows in the revised one. */
    OTHER_HANDLING("三(六)", "otherHandling", "其他处理", "Other handling");

    /** The number of {@link FormHeading#OUTCOMES}. */
    private static final String OUTCOMES = "三";

    private final String number;
    private final String identifier;
    private final Wording label;

    OutcomeGroup(String number, String identifier, String label, String labelEn) {
        this.number = number;
        this.identifier = identifier;
        this.label = Wording.of(label, labelEn);
    }

    /** Returns the form's own numbering of the group. */
    public String number() {
        return number;
    }

    /** Returns the identifier of the group in data, below {@code outcomes}. */
    public String identifier() {
        return identifier;
    }

    /** Returns the official label, and its translation. */
    public Wording label() {
        return label;
    }

    /** Returns the official words of the group line, with the number that stands on that line: （三）不予公开. */
    public String printed() {
        return printed(number + label.zh());
    }

    /** A heading as it is printed: without the number of the line that all outcomes stand under, in wide brackets. */
    static String printed(String heading) {
        return heading.startsWith(OUTCOMES + "(")
                ? heading.substring(OUTCOMES.length()).replaceFirst("\\((.)\\)", "（$1）")
                : heading;
    }
}
