/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** The rules that came with each version, the oldest first. A version that was published never changes. */
    private static final List<Map.Entry<String, List<Rule>>> CAME_WITH = List.of(
            Map.entry(
                    "standard-1",
                    List.of(
                            ProactiveDisclosureRules.T2_01,
                            ProactiveDisclosureRules.T2_02,
                            ApplicationsRules.T3_01,
                            ApplicationsRules.T3_02,
                            ApplicationsRules.T3_03,
                            ApplicationsRules.T3_04,
                            ReviewAndLitigationRules.T4_01,
                            ReviewAndLitigationRules.T4_02)),
            Map.entry(
                    "standard-2",
                    List.of(
                            ProactiveDisclosureRules.T2_03,
                            ProactiveDisclosureRules.T2_04,
                            DocumentRules.D_01,
                            DocumentRules.D_02,
                            DocumentRules.D_03,
                            DocumentRules.D_04,
                            DocumentRules.D_05,
                            DocumentRules.D_06,
                            YearRules.Y_01,
                            YearRules.Y_02,
                            YearRules.Y_03,
                            YearRules.Y_04,
                            RollUpRules.A_01,
                            RollUpRules.A_02,
                            RollUpRules.A_03,
                            RollUpRules.A_04,
                            RollUpRules.A_05)));

    private static final Map<String, List<Rule>> VERSIONS = versionsOf(CAME_WITH);

    private static Map<String, List<Rule>> versionsOf(List<Map.Entry<String, List<Rule>>> cameWith) {
        Map<String, List<Rule>> versions = new LinkedHashMap<>();
        Set<Rule> known = new HashSet<>();
        cameWith.forEach(version -> {
            known.addAll(version.getValue());
            versions.put(version.getKey(), ALL.stream().filter(known::contains).toList());
        });
        return versions;
    }

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
