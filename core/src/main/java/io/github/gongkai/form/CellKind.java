/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.form;

/** What kind of figure a column holds. */
public enum CellKind {
    /** A number of things: whole and not negative. */
    COUNT,
    /** An increase or a decrease: whole, and negative for a decrease. Only 本年增/减 of the trial form. */
    SIGNED_CHANGE,
    /** An amount of money: decimal and not negative. */
    AMOUNT
}
