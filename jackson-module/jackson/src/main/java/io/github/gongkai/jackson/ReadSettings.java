/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** How strictly documents are read; immutable. */
public final class ReadSettings {
    private static final ReadSettings STRICT = new ReadSettings(Set.of(), ignored -> {});

    private final Set<ReadFeature> features;
    private final Consumer<? super IgnoredProperty> listener;
    private final boolean missingAsBlank;
    private final boolean ignoreUnknown;
    private final boolean numbersAsText;

    private ReadSettings(Set<ReadFeature> features, Consumer<? super IgnoredProperty> listener) {
        this.features = Set.copyOf(features);
        this.listener = listener;
        this.missingAsBlank = features.contains(ReadFeature.MISSING_AS_BLANK);
        this.ignoreUnknown = features.contains(ReadFeature.IGNORE_UNKNOWN);
        this.numbersAsText = features.contains(ReadFeature.NUMBERS_AS_TEXT);
    }

    /** Returns the settings with no feature enabled, which are the default. */
    public static ReadSettings strict() {
        return STRICT;
    }

    /** Returns these settings with {@link ReadFeature#MISSING_AS_BLANK} enabled. */
    public ReadSettings missingAsBlank() {
        return with(ReadFeature.MISSING_AS_BLANK, listener);
    }

    /**
     * Returns these settings with {@link ReadFeature#IGNORE_UNKNOWN} enabled.
     *
     * @param listener is told of every property that is skipped, in the thread that reads; what it throws ends the reading
     */
    public ReadSettings ignoreUnknown(Consumer<? super IgnoredProperty> listener) {
        return with(ReadFeature.IGNORE_UNKNOWN, listener);
    }

    /** Returns these settings with {@link ReadFeature#NUMBERS_AS_TEXT} enabled. */
    public ReadSettings numbersAsText() {
        return with(ReadFeature.NUMBERS_AS_TEXT, listener);
    }

    private ReadSettings with(ReadFeature feature, Consumer<? super IgnoredProperty> to) {
        Set<ReadFeature> more = EnumSet.of(feature);
        more.addAll(features);
        return new ReadSettings(more, to);
    }

    /** Returns the features that are enabled. */
    public Set<ReadFeature> features() {
        return features;
    }

    boolean isMissingAsBlank() {
        return missingAsBlank;
    }

    boolean isIgnoreUnknown() {
        return ignoreUnknown;
    }

    boolean isNumbersAsText() {
        return numbersAsText;
    }

    void report(IgnoredProperty ignored) {
        listener.accept(ignored);
    }

    /** Returns the features that are enabled. */
    @Override
    public String toString() {
        return features.isEmpty() ? "strict" : EnumSet.copyOf(features).toString();
    }
}
