/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import io.github.gongkai.form.Section;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A number and what it consists of: 共112条，其中重点领域23条、政策解读18条……. */
@Value.Immutable
public abstract sealed class EnumerationClaim implements Claim permits ImmutableEnumerationClaim {
    private static final long serialVersionUID = 1L;

    EnumerationClaim() {}

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

    /** The number that the parts make up. */
    @Value.Parameter
    public abstract BigDecimal whole();

    /** The word that all of them are counted by, such as 条. */
    @Value.Parameter
    public abstract String unit();

    /** The parts, in their order; at least two. */
    @Value.Parameter
    public abstract List<Part> parts();

    /** Returns N-11. */
    @Override
    public NarrativeRule rule() {
        return NarrativeRule.ENUMERATION;
    }

    /** Returns the sum of the parts. */
    public BigDecimal sum() {
        return parts().stream().map(Part::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** One of the parts. */
    @Value.Immutable
    public abstract static sealed class Part implements Serializable permits ImmutablePart {
        private static final long serialVersionUID = 1L;

        Part() {}

        /** What it is called, as it stands. */
        @Value.Parameter
        public abstract String label();

        /** The number. */
        @Value.Parameter
        public abstract BigDecimal number();

        /** Returns label and number. */
        @Override
        public final String toString() {
            return label() + " " + number().toPlainString();
        }
    }

    /** Returns the rule and the words. */
    @Override
    public final String toString() {
        return rule().id() + " " + text();
    }
}
