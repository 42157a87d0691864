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

/** A kind of items with decisions in section 二 of the trial form: 行政许可, 行政处罚 and their like. */
@Value.Immutable
public sealed interface ServiceItems extends TableRow, WithServiceItems permits ImmutableServiceItems {

    /** 上一年项目数量. */
    Entry itemsLastYear();

    /** 本年增/减; a decrease is negative. */
    Entry changeThisYear();

    /** 处理决定数量. */
    Entry decisions();

    @Override
    default Map<FormColumn, Entry> byColumn() {
        return Map.of(
                ProactiveDisclosureColumn.ITEMS_LAST_YEAR,
                itemsLastYear(),
                ProactiveDisclosureColumn.CHANGE_THIS_YEAR,
                changeThisYear(),
                ProactiveDisclosureColumn.DECISIONS,
                decisions());
    }

    /** Returns the row of these figures. */
    static ServiceItems of(long itemsLastYear, long changeThisYear, long decisions) {
        return builder()
                .itemsLastYear(Entry.count(itemsLastYear))
                .changeThisYear(Entry.change(changeThisYear))
                .decisions(Entry.count(decisions))
                .build();
    }

    /** Returns a builder, which needs every entry. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads the row from what gives the entry of each of its columns. */
    static ServiceItems from(Function<? super FormColumn, Entry> columns) {
        return builder()
                .itemsLastYear(columns.apply(ProactiveDisclosureColumn.ITEMS_LAST_YEAR))
                .changeThisYear(columns.apply(ProactiveDisclosureColumn.CHANGE_THIS_YEAR))
                .decisions(columns.apply(ProactiveDisclosureColumn.DECISIONS))
                .build();
    }

    /** Builds a row; every entry must be set. */
    class Builder extends ImmutableServiceItems.Builder {
        Builder() {}
    }
}
