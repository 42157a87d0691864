/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** The organ that reports. */
@Value.Immutable
public sealed interface Organ extends WithOrgan, Serializable permits ImmutableOrgan {

    /** The name, as published. */
    String name();

    /** The unified social credit code (统一社会信用代码), as given; it may be a wrong one. */
    Optional<String> unifiedSocialCreditCode();

    /** The level of government; {@link OrganLevel#UNKNOWN} unless given. */
    @Value.Default
    default OrganLevel level() {
        return OrganLevel.UNKNOWN;
    }

    /** The kind of organ; {@link OrganKind#UNKNOWN} unless given. */
    @Value.Default
    default OrganKind kind() {
        return OrganKind.UNKNOWN;
    }

    /**
     * Returns whether the two are the same organ: by their unified social credit codes if both are given, else by their
     * names.
     */
    default boolean isSameAs(Organ other) {
        Optional<String> code = unifiedSocialCreditCode();
        Optional<String> otherCode = other.unifiedSocialCreditCode();
        if (code.isPresent() && otherCode.isPresent()) {
            return code.equals(otherCode);
        }
        return name().equals(other.name());
    }

    /** Returns the organ of this name, of unknown level and kind. */
    static Organ of(String name) {
        return builder().name(name).build();
    }

    /** Returns a builder, which needs a name. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an organ. */
    class Builder extends ImmutableOrgan.Builder {
        Builder() {}
    }
}
