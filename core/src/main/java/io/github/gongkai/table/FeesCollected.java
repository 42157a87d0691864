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

/** 行政事业性收费 in section 二 of the revised form, in money. */
@Value.Immutable
public sealed interface FeesCollected extends TableRow, WithFeesCollected permits ImmutableFeesCollected {

    /** 本年收费金额; the form prints the unit 万元. */
    Entry amountCollected();

    @Override
    default Map<FormColumn, Entry> byColumn() {
        return Map.of(ProactiveDisclosureColumn.AMOUNT_COLLECTED, amountCollected());
    }

    /** Returns the row of these figures. */
    static FeesCollected of(Amount amountCollected) {
        return builder().amountCollected(Entry.of(amountCollected)).build();
    }

    /** Returns a builder, which needs every entry. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads the row from what gives the entry of each of its columns. */
    static FeesCollected from(Function<? super FormColumn, Entry> columns) {
        return builder()
                .amountCollected(columns.apply(ProactiveDisclosureColumn.AMOUNT_COLLECTED))
                .build();
    }

    /** Builds a row; every entry must be set. */
    class Builder extends ImmutableFeesCollected.Builder {
        Builder() {}
    }
}
