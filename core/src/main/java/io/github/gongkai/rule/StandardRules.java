/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The catalogue of every rule that this library knows of the form, and what it was in the past. */
public final class StandardRules {

    /** The version of the catalogue as it stands, {@value}. */
    public static final String VERSION = "standard-2";

    private static final List<Rule> ALL = Stream.of(
                    ProactiveDisclosureRules.all(),
                    ApplicationsRules.all(),
                    ReviewAndLitigationRules.all(),
                    DocumentRules.all(),
                    YearRules.all(),
                    RollUpRules.all())
            .flatMap(List::stream)
            .toList();

    /** The catalogue of each version. A version that was published never changes. */
    private static final Map<String, List<Rule>> VERSIONS = new TreeMap<>(Map.of(
            "standard-1",
            List.of(
                    ProactiveDisclosureRules.T2_01,
                    ProactiveDisclosureRules.T2_02,
                    ApplicationsRules.T3_01,
                    ApplicationsRules.T3_02,
                    ApplicationsRules.T3_03,
                    ApplicationsRules.T3_04,
                    ReviewAndLitigationRules.T4_01,
                    ReviewAndLitigationRules.T4_02),
            VERSION,
            ALL));

    private StandardRules() {}

    /** Returns every rule: by table in the order of the form, then the document, the years and the roll-up. */
    public static List<Rule> all() {
        return ALL;
    }

    /** Returns the versions of the catalogue, the oldest first; the last is {@link #VERSION}. */
    public static List<String> versions() {
        return List.copyOf(VERSIONS.keySet());
    }

    /** Returns the rules of a version of the catalogue; empty if there is no such version. */
    public static Optional<List<Rule>> ofVersion(String version) {
        return Optional.ofNullable(VERSIONS.get(version));
    }
}
