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

/** 规章 or 行政规范性文件 in section 二 of the revised form. */
@Value.Immutable
public sealed interface DocumentsInForce extends TableRow, WithDocumentsInForce permits ImmutableDocumentsInForce {

    /** 本年制发件数. */
    Entry issued();

    /** 本年废止件数. */
    Entry repealed();

    /** 现行有效件数. */
    Entry inForce();

    @Override
    default Map<FormColumn, Entry> byColumn() {
        return Map.of(
                ProactiveDisclosureColumn.ISSUED,
                issued(),
                ProactiveDisclosureColumn.REPEALED,
                repealed(),
                ProactiveDisclosureColumn.IN_FORCE,
                inForce());
    }

    /** Returns the row of these figures. */
    static DocumentsInForce of(long issued, long repealed, long inForce) {
        return builder()
                .issued(Entry.count(issued))
                .repealed(Entry.count(repealed))
                .inForce(Entry.count(inForce))
                .build();
    }

    /** Returns a builder, which needs every entry. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads the row from what gives the entry of each of its columns. */
    static DocumentsInForce from(Function<? super FormColumn, Entry> columns) {
        return builder()
                .issued(columns.apply(ProactiveDisclosureColumn.ISSUED))
                .repealed(columns.apply(ProactiveDisclosureColumn.REPEALED))
                .inForce(columns.apply(ProactiveDisclosureColumn.IN_FORCE))
                .build();
    }

    /** Builds a row; every entry must be set. */
    class Builder extends ImmutableDocumentsInForce.Builder {
        Builder() {}
    }
}
