/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.ProactiveDisclosureColumn;
import io.github.gongkai.form.ProactiveDisclosureRow;
import io.github.gongkai.form.Section;
import io.github.gongkai.table.ProactiveDisclosure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes section 二 from free choices: documents and items roll forward from the year before, if there is one. */
final class DisclosureMaker {
    private final OrganProfile profile;
    private final Choices choices;
    private final FormEdition edition;
    private final Optional<AnnualReport> previous;
    private final AmountUnit unit;

    DisclosureMaker(
            OrganProfile profile,
            Choices choices,
            FormEdition edition,
            Optional<AnnualReport> previous,
            AmountUnit unit) {
        this.profile = profile;
        this.choices = choices;
        this.edition = edition;
        this.previous = previous;
        this.unit = unit;
    }

    ProactiveDisclosure table() {
        List<Entry> entries = new ArrayList<>();
        for (FormRow row : edition.table(Section.PROACTIVE_DISCLOSURE).rows()) {
            boolean never = row == ProactiveDisclosureRow.REGULATIONS && !profile.hasRegulations();
            Row made = new Row(row, never ? 0 : profile.mostDocuments());
            for (FormColumn column : row.columns(edition)) {
                entries.add(made.entry((ProactiveDisclosureColumn) column));
            }
        }
        return ProactiveDisclosure.of(edition, Entries.of(entries));
    }

    /** The columns of a row from left to right; the later ones depend on the earlier ones. */
    private final class Row {
        private final FormRow row;
        private final long mostDocuments;
        private long sum;

        Row(FormRow row, long mostDocuments) {
            this.row = row;
            this.mostDocuments = mostDocuments;
        }

        Entry entry(ProactiveDisclosureColumn column) {
            return switch (column) {
                case NEWLY_MADE, PROJECTS -> Entry.count(documents());
                case DECISIONS -> Entry.count(decisions());
                case NEWLY_DISCLOSED, ISSUED -> Entry.count(counted(documents()));
                case TOTAL_DISCLOSED -> Entry.count(sum + documents());
                case ITEMS_LAST_YEAR -> Entry.count(counted(itemsLastYear()));
                case CHANGE_THIS_YEAR -> Entry.change(change());
                case REPEALED -> Entry.count(repealed());
                case IN_FORCE -> Entry.count(sum);
                case TOTAL_AMOUNT, AMOUNT_COLLECTED -> Entry.of(Amount.of(amount(), unit));
            };
        }

        /** Keeps a figure for the columns to the right of it. */
        private long counted(long figure) {
            sum = figure;
            return figure;
        }

        private long documents() {
            return choices.figure(profile.shareOfZeros(), mostDocuments);
        }

        private long decisions() {
            return choices.figure(profile.shareOfZeros(), profile.mostDecisions());
        }

        private long itemsLastYear() {
            long drawn = documents();
            return before(ProactiveDisclosureColumn.ITEMS_LAST_YEAR)
                    .flatMap(items ->
                            before(ProactiveDisclosureColumn.CHANGE_THIS_YEAR).map(change -> items + change))
                    .orElse(drawn);
        }

        /** Up or down, but not below nothing. */
        private long change() {
            long size = documents() / 2;
            return choices.chance(0.5) ? size : Math.max(-size, -sum);
        }

        /** No more than there were and came; leaves what remains in force. */
        private long repealed() {
            long drawn = documents();
            long before = before(ProactiveDisclosureColumn.IN_FORCE).orElse(drawn);
            long repealed = Math.min(documents() / 2, before + sum);
            sum = before + sum - repealed;
            return repealed;
        }

        private BigDecimal amount() {
            long whole = decisions();
            // As large as can be is without decimals.
            int decimals = 4 - (int) choices.upTo(4);
            return BigDecimal.valueOf(whole, whole == 0 ? 0 : decimals);
        }

        /** The figure of the year before, if its form has such a cell. */
        private Optional<Long> before(ProactiveDisclosureColumn column) {
            return previous.filter(report -> row.columns(report.edition()).contains(column))
                    .map(report -> report.entry(report.edition().cell(row, column))
                            .whole()
                            .orElseThrow());
        }
    }
}
