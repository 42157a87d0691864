/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import io.github.gongkai.form.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A number that stands in a table, too: 不予公开35件. */
@Value.Immutable
public abstract sealed class FigureClaim implements Claim permits ImmutableFigureClaim {
    private static final long serialVersionUID = 1L;

    FigureClaim() {}

    @Override
    @Value.Parameter
    public abstract Optional<Section> section();

    @Override
    @Value.Parameter
    public abstract String sentence();

    @Override
    @Value.Parameter
    public abstract String text();

    @Override
    @Value.Parameter
    public abstract int position();

    @Override
    @Value.Parameter
    public abstract NarrativeRule rule();

    /** The number. Zero is also said without a digit: 未收到政府信息公开申请. */
    @Value.Parameter
    public abstract BigDecimal number();

    /** The word that it is counted by, such as 件; empty where zero is said without a digit. */
    @Value.Parameter
    public abstract String unit();

    /** The year that the sentence names in front of it, which may be another one than that of the report. */
    @Value.Parameter
    public abstract OptionalInt namedYear();

    /** What the words can mean on the form, the usual meaning first; none where the edition has no such cells. */
    @Value.Parameter
    public abstract List<Meaning> meanings();

    /** Returns the rule and the words. */
    @Override
    public final String toString() {
        return rule().id() + " " + text();
    }
}
