/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** What became of the findings between two results, such as those of a report before and after it was corrected. */
@Value.Immutable
public abstract sealed class ResultComparison implements Serializable permits ImmutableResultComparison {
    private static final long serialVersionUID = 1L;

    ResultComparison() {}

    /** The findings before whose check is satisfied now, as they were. */
    @Value.Parameter
    public abstract List<Finding> fixed();

    /** The findings now that were none before. */
    @Value.Parameter
    public abstract List<Finding> added();

    /** The findings that were there before and are there now, as they are now; the figures may be others. */
    @Value.Parameter
    public abstract List<Finding> stillOpen();

    /**
     * The findings before that are none now although their check is not satisfied, as they were: the check is undecided, not
     * applicable, not made any more, or the finding is waived.
     */
    @Value.Parameter
    public abstract List<Finding> setAside();

    /** Compares two results, check by check, by the {@linkplain Check#key() key}. */
    public static ResultComparison between(CheckResult before, CheckResult after) {
        List<Finding> old = before.findings();
        List<Finding> now = after.findings();
        Set<String> oldKeys = keys(old);
        Set<String> nowKeys = keys(now);
        Map<String, Verdict> verdicts =
                after.checks().stream().collect(Collectors.toMap(Check::key, Check::verdict, (a, b) -> a));
        Map<Boolean, List<Finding>> gone = old.stream()
                .filter(finding -> !nowKeys.contains(finding.key()))
                .collect(Collectors.partitioningBy(finding -> verdicts.get(finding.key()) == Verdict.SATISFIED));
        Map<Boolean, List<Finding>> there =
                now.stream().collect(Collectors.partitioningBy(finding -> oldKeys.contains(finding.key())));
        return ImmutableResultComparison.of(
                gone.getOrDefault(true, List.of()),
                there.getOrDefault(false, List.of()),
                there.getOrDefault(true, List.of()),
                gone.getOrDefault(false, List.of()));
    }

    private static Set<String> keys(List<Finding> findings) {
        return findings.stream().map(Finding::key).collect(Collectors.toSet());
    }
}
