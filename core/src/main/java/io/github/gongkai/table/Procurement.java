/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.table;

import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.ProactiveDisclosureColumn;
import java.util.Map;
import java.util.function.Function;
import org.immutables.value.Value;

/** 政府集中采购 in section 二 of the trial form. */
@Value.Immutable
public sealed interface Procurement extends TableRow, WithProcurement permits ImmutableProcurement {

    /** 采购项目数量. */
    Entry projects();

    /** 采购总金额, in the unit that the organ wrote, if any. */
    Entry totalAmount();

    @Override
    default Map<FormColumn, Entry> byColumn() {
        return Map.of(
                ProactiveDisclosureColumn.PROJECTS, projects(), ProactiveDisclosureColumn.TOTAL_AMOUNT, totalAmount());
    }

    /** Returns the row of these figures. */
    static Procurement of(long projects, Amount totalAmount) {
        return builder()
                .projects(Entry.count(projects))
                .totalAmount(Entry.of(totalAmount))
                .build();
    }

    /** Returns a builder, which needs every entry. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads the row from what gives the entry of each of its columns. */
    static Procurement from(Function<? super FormColumn, Entry> columns) {
        return builder()
                .projects(columns.apply(ProactiveDisclosureColumn.PROJECTS))
                .totalAmount(columns.apply(ProactiveDisclosureColumn.TOTAL_AMOUNT))
                .build();
    }

    /** Builds a row; every entry must be set. */
    class Builder extends ImmutableProcurement.Builder {
        Builder() {}
    }
}
