/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import io.github.gongkai.text.Wording;

/** Where a rule comes from. */
public enum Basis {
    /** The form itself prints it. */
    PRINTED("表上印明", "printed on the form"),
    /** It follows from what the cells and the form mean; no source states it. */
    IMPLIED("由表式推知", "implied by the form"),
    /** The Regulations say it. */
    LEGAL("法规规定", "laid down by law"),
    /** It is usually true and may lawfully fail. */
    PLAUSIBLE("通常成立", "usually true");

    private final Wording wording;

    Basis(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    /** Returns what the basis is called in a message. */
    public Wording wording() {
        return wording;
    }
}
