/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.publishedform.PublishedForm;
import io.github.gongkai.publishedform.Reading;
import io.github.gongkai.text.Wording;
import java.util.Optional;

/**
 * Reports written in the text form and read back. Of the organ it has the name alone. It says neither which mark or text stands in a cell, nor that a single
 * cell of a row was not read: each is written as {@code ?} and read back as unreadable. And since the revised form prints 万元, it
 * cannot say that an amount has no unit.
 */
final class WrittenAndRead {
    private WrittenAndRead() {}

    static Reading read(AnnualReport report) {
        return PublishedForm.readText(TextFormWriter.write(report, Wording.of("两份之和", "a sum")));
    }

    /** A report of which nothing was read is none when it is read back. */
    static boolean isAnythingRead(AnnualReport report) {
        return report.edition().cells().stream()
                .anyMatch(cell -> report.entry(cell).state() != EntryState.NOT_READ);
    }

    static void assertComesBack(AnnualReport report, String what) {
        AnnualReport back = read(report).report();
        assertThat(back.edition()).as(what).isEqualTo(report.edition());
        assertThat(back.organ()).as(what).isEqualTo(report.organ().map(organ -> Organ.of(organ.name())));
        assertThat(back.year()).as(what).isEqualTo(report.year());
        for (CellRef cell : report.edition().cells()) {
            assertThat(back.entry(cell)).as("%s %s", what, cell).isEqualTo(comesBack(report, cell));
        }
    }

    /** What the text form can say of an entry. */
    private static Entry comesBack(AnnualReport report, CellRef cell) {
        Entry entry = report.entry(cell);
        Optional<Amount> withoutUnit = entry.amount().filter(amount -> amount.unit() == AmountUnit.NONE);
        if (withoutUnit.isPresent() && report.edition() == FormEdition.REVISED_2021) {
            return Entry.of(Amount.of(withoutUnit.get().value(), AmountUnit.TEN_THOUSAND_YUAN));
        }
        if (entry.isStated() || entry.state() == EntryState.BLANK) {
            return entry;
        }
        return isRowRead(report, cell) ? Entry.unreadable("?") : Entry.notRead();
    }

    /** Whether a cell of the printed row was read; all of section 四 is one row. */
    private static boolean isRowRead(AnnualReport report, CellRef cell) {
        return report.edition().table(cell.section()).cells().stream()
                .filter(other -> other.section() == Section.REVIEW_AND_LITIGATION || other.row() == cell.row())
                .anyMatch(other -> report.entry(other).state() != EntryState.NOT_READ);
    }
}
