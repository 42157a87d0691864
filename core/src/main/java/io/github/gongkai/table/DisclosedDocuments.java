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

/** 规章 or 规范性文件 in section 二 of the trial form. */
@Value.Immutable
public sealed interface DisclosedDocuments extends TableRow, WithDisclosedDocuments
        permits ImmutableDisclosedDocuments {

    /** 本年新制作数量. */
    Entry newlyMade();

    /** 本年新公开数量. */
    Entry newlyDisclosed();

    /** 对外公开总数量. */
    Entry totalDisclosed();

    @Override
    default Map<FormColumn, Entry> byColumn() {
        return Map.of(
                ProactiveDisclosureColumn.NEWLY_MADE,
                newlyMade(),
                ProactiveDisclosureColumn.NEWLY_DISCLOSED,
                newlyDisclosed(),
                ProactiveDisclosureColumn.TOTAL_DISCLOSED,
                totalDisclosed());
    }

    /** Returns the row of these figures. */
    static DisclosedDocuments of(long newlyMade, long newlyDisclosed, long totalDisclosed) {
        return builder()
                .newlyMade(Entry.count(newlyMade))
                .newlyDisclosed(Entry.count(newlyDisclosed))
                .totalDisclosed(Entry.count(totalDisclosed))
                .build();
    }

    /** Returns a builder, which needs every entry. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads the row from what gives the entry of each of its columns. */
    static DisclosedDocuments from(Function<? super FormColumn, Entry> columns) {
        return builder()
                .newlyMade(columns.apply(ProactiveDisclosureColumn.NEWLY_MADE))
                .newlyDisclosed(columns.apply(ProactiveDisclosureColumn.NEWLY_DISCLOSED))
                .totalDisclosed(columns.apply(ProactiveDisclosureColumn.TOTAL_DISCLOSED))
                .build();
    }

    /** Builds a row; every entry must be set. */
    class Builder extends ImmutableDisclosedDocuments.Builder {
        Builder() {}
    }
}
