/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai;

import io.github.gongkai.form.Section;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The text of the narrative sections, as published; a section that is not there is empty.
 *
 * <p>An extract left its narrative out on purpose. Nothing can be said of text that is not there for that reason.
 */
@Value.Immutable
public sealed interface Narrative extends WithNarrative, Serializable permits ImmutableNarrative {

    /** What stands before the first section: usually a preface. */
    Optional<String> preamble();

    /** The text of section 一, 总体情况. */
    Optional<String> overview();

    /** The text of section 五, 存在的主要问题及改进情况. */
    Optional<String> problemsAndImprovements();

    /** The text of section 六, 其他需要报告的事项. */
    Optional<String> otherMatters();

    /** Whether the narrative was left out on purpose. */
    @Value.Default
    default boolean isExtract() {
        return false;
    }

    /**
     * Returns the text of a narrative section.
     *
     * @throws IllegalArgumentException if the section is a table
     */
    default Optional<String> text(Section section) {
        return switch (section) {
            case OVERVIEW -> overview();
            case PROBLEMS_AND_IMPROVEMENTS -> problemsAndImprovements();
            case OTHER_MATTERS -> otherMatters();
            default -> throw new IllegalArgumentException("Section " + section + " is a table, not narrative.");
        };
    }

    /** Returns a narrative without any text. */
    static Narrative none() {
        return builder().build();
    }

    /** Returns the narrative of an extract, left out on purpose. */
    static Narrative leftOut() {
        return builder().isExtract(true).build();
    }

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a narrative. */
    class Builder extends ImmutableNarrative.Builder {
        Builder() {}
    }
}
