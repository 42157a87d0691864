/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.table;

import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;

/**
 * Section 二, proactive disclosure (Regulations arts. 20 and 50(1)); a type of its own in each edition.
 *
 * <p>The rows of the two editions correspond by name, but only 本年处理决定数量 of the revised form is a column of the trial form,
 * 处理决定数量. The trial form alone has 其他对外管理服务事项 and 政府集中采购, and its 行政事业性收费 counts items where the revised form states
 * money.
 */
public sealed interface ProactiveDisclosure extends StatutoryTable
        permits TrialProactiveDisclosure, RevisedProactiveDisclosure {

    @Override
    ProactiveDisclosure with(CellRef cell, Entry entry);

    /**
     * Returns the table of an edition with these entries, in the order of the form.
     *
     * @throws IllegalArgumentException if they are not as many as the cells, or one states a figure of the wrong kind
     */
    static ProactiveDisclosure of(FormEdition edition, Entries entries) {
        return switch (edition) {
            case TRIAL_2019 -> TrialProactiveDisclosure.of(entries);
            case REVISED_2021 -> RevisedProactiveDisclosure.of(entries);
        };
    }

    /**
     * Returns the table of an edition with the same entry in every cell: blank, marked, unreadable or not read.
     *
     * @throws IllegalArgumentException if the entry states a figure, since no kind of figure fits every cell
     */
    static ProactiveDisclosure filled(FormEdition edition, Entry entry) {
        return of(
                edition,
                Entries.filled(
                        edition.table(Section.PROACTIVE_DISCLOSURE).cells().size(), entry));
    }
}
