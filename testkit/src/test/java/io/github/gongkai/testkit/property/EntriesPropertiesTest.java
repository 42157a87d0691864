/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.SignedChange;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EntriesPropertiesTest {
    private static final long FIFTEEN_DIGITS = 999_999_999_999_999L;

    @Property
    void listIsGivenBackAsItWasPutIn(@ForAll("entries") List<Entry> list) {
        assertThat(Entries.of(list).asList()).isEqualTo(list);
    }

    @Property
    void equalListsMakeEqualEntries(@ForAll("entries") List<Entry> list) {
        assertThat(Entries.of(List.copyOf(list))).isEqualTo(Entries.of(list)).hasSameHashCodeAs(Entries.of(list));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void replacingChangesOneEntryOnly(@ForAll("entries") List<Entry> list, @ForAll("entry") Entry entry) {
        Entries before = Entries.of(list);
        for (int i = 0; i < list.size(); i++) {
            Entries after = before.with(i, entry);
            for (int j = 0; j < list.size(); j++) {
                assertThat(after.get(j)).isEqualTo(j == i ? entry : list.get(j));
            }
        }
        assertThat(before.asList()).isEqualTo(list);
    }

    @Provide
    static Arbitrary<List<Entry>> entries() {
        return entry().list().ofMaxSize(20);
    }

    @Provide
    static Arbitrary<Entry> entry() {
        Arbitrary<BigDecimal> numbers = Arbitraries.oneOf(
                Arbitraries.longs().between(-20, 20).map(BigDecimal::valueOf),
                Arbitraries.longs().map(BigDecimal::valueOf),
                Arbitraries.of(FIFTEEN_DIGITS, FIFTEEN_DIGITS + 1, -FIFTEEN_DIGITS, Long.MIN_VALUE, Long.MIN_VALUE + 2)
                        .map(BigDecimal::valueOf),
                Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 25))
                        .as(BigDecimal::valueOf));
        Arbitrary<String> texts = Arbitraries.strings().ofMinLength(1).ofMaxLength(5);
        return Arbitraries.oneOf(
                numbers.map(number -> Entry.of(Count.of(number))),
                numbers.map(number -> Entry.of(SignedChange.of(number))),
                Combinators.combine(numbers, Arbitraries.of(AmountUnit.class))
                        .as((number, unit) -> Entry.of(Amount.of(number, unit))),
                texts.map(Entry::marked),
                texts.map(Entry::unreadable),
                Arbitraries.of(Entry.blank(), Entry.notRead()));
    }
}
