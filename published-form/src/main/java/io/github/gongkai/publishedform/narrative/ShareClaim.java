/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import io.github.gongkai.form.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A share in percent behind a number: 不予公开35件，占4.34%. What it is a share of is often not said. */
@Value.Immutable
public abstract sealed class ShareClaim implements Claim permits ImmutableShareClaim {
    private static final long serialVersionUID = 1L;

    ShareClaim() {}

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

    /** The number whose share it is. */
    @Value.Parameter
    public abstract BigDecimal number();

    /** The share in percent, with as many decimals as are stated. */
    @Value.Parameter
    public abstract BigDecimal percent();

    /** The numbers stated before, of which it can be a share, each once. */
    @Value.Parameter
    public abstract List<BigDecimal> stated();

    /** The sums of table 3 of which it can be a share, too; none where the number is not one of applications. */
    @Value.Parameter
    public abstract List<Meaning> ofTable();

    /** Returns N-12. */
    @Override
    public NarrativeRule rule() {
        return NarrativeRule.SHARE;
    }

    /** Returns whether the percentage is that of a whole, rounded or cut off. */
    boolean isOf(BigDecimal whole) {
        BigDecimal hundredfold = number().movePointRight(2);
        BigDecimal off = hundredfold.subtract(percent().multiply(whole)).abs();
        return off.compareTo(percent().ulp().multiply(whole)) < 0;
    }

    /** Returns the rule and the words. */
    @Override
    public final String toString() {
        return rule().id() + " " + text();
    }
}
