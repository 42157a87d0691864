/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.entry.Entry;
import io.github.gongkai.text.Language;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** A figure that the rules force for a cell that states none. */
@Value.Immutable
public abstract sealed class DerivedFigure implements Serializable permits ImmutableDerivedFigure {
    private static final long serialVersionUID = 1L;

    DerivedFigure() {}

    /** The cell. */
    @Value.Parameter
    public abstract DossierCell cell();

    /** What stands in it instead of a figure. */
    @Value.Parameter
    public abstract Entry found();

    /** The figure that it must have. */
    @Value.Parameter
    public abstract BigDecimal value();

    /**
     * The checks that together force it, with the stated figures and those derived before it; one, unless no single check does. That
     * counts are not negative is used besides.
     */
    @Value.Parameter
    public abstract List<DossierCheck> by();

    /** Returns the figure in words, with the checks that force it: 表三 三(七)总计·自然人 为 12（T3-02[naturalPerson]）. */
    public String message(Language language) {
        boolean zh = language == Language.ZH;
        String checks = by().stream().map(DossierCheck::key).collect(Collectors.joining(zh ? "、" : ", "));
        return cell().label(language)
                + (zh ? " 为 " : " is ")
                + value().toPlainString()
                + (zh ? "（" : " (")
                + checks
                + (zh ? "）" : ")");
    }

    /** Returns the path of the cell, the figure, and the checks that force it. */
    @Override
    public final String toString() {
        return cell() + " = " + value().toPlainString() + " " + by();
    }
}
