/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What came of checking a report with its members, and each of them with its own. */
@Value.Immutable
public sealed interface TreeResult extends Serializable permits ImmutableTreeResult {

    /** The result of the report at the top, checked against its members. */
    @Value.Parameter
    CheckResult result();

    /** The results of its members, in the order of the tree. */
    @Value.Parameter
    List<TreeResult> members();

    /** Returns the result of every report, those of members behind the one they belong to. */
    default Stream<CheckResult> all() {
        return Stream.concat(Stream.of(result()), members().stream().flatMap(TreeResult::all));
    }
}
