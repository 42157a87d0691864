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

/** 行政事业性收费 in section 二 of the trial form, counted in items. */
@Value.Immutable
public sealed interface FeeItems extends TableRow, WithFeeItems permits ImmutableFeeItems {

    /** 上一年项目数量. */
    Entry itemsLastYear();

    /** 本年增/减; a decrease is negative. */
    Entry changeThisYear();

    @Override
    default Map<FormColumn, Entry> byColumn() {
        return Map.of(
                ProactiveDisclosureColumn.ITEMS_LAST_YEAR,
                itemsLastYear(),
                ProactiveDisclosureColumn.CHANGE_THIS_YEAR,
                changeThisYear());
    }

    /** Returns the row of these figures. */
    static FeeItems of(long itemsLastYear, long changeThisYear) {
        return builder()
                .itemsLastYear(Entry.count(itemsLastYear))
                .changeThisYear(Entry.change(changeThisYear))
                .build();
    }

    /** Returns a builder, which needs every entry. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads the row from what gives the entry of each of its columns. */
    static FeeItems from(Function<? super FormColumn, Entry> columns) {
        return builder()
                .itemsLastYear(columns.apply(ProactiveDisclosureColumn.ITEMS_LAST_YEAR))
                .changeThisYear(columns.apply(ProactiveDisclosureColumn.CHANGE_THIS_YEAR))
                .build();
    }

    /** Builds a row; every entry must be set. */
    class Builder extends ImmutableFeeItems.Builder {
        Builder() {}
    }
}
