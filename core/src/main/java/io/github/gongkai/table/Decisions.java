/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.table;

import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.ProactiveDisclosureColumn;
import java.util.Map;
import java.util.function.Function;
import org.immutables.value.Value;

/** 行政许可, 行政处罚 or 行政强制 in section 二 of the revised form. */
@Value.Immutable
public sealed interface Decisions extends TableRow, WithDecisions permits ImmutableDecisions {

    /** 本年处理决定数量, also those lawfully not published. */
    Entry decisions();

    @Override
    default Map<FormColumn, Entry> byColumn() {
        return Map.of(ProactiveDisclosureColumn.DECISIONS, decisions());
    }

    /** Returns the row of these figures. */
    static Decisions of(long decisions) {
        return builder().decisions(Entry.count(decisions)).build();
    }

    /** Returns a builder, which needs every entry. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads the row from what gives the entry of each of its columns. */
    static Decisions from(Function<? super FormColumn, Entry> columns) {
        return builder()
                .decisions(columns.apply(ProactiveDisclosureColumn.DECISIONS))
                .build();
    }

    /** Builds a row; every entry must be set. */
    class Builder extends ImmutableDecisions.Builder {
        Builder() {}
    }
}
