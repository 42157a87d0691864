/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.SampleReports;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.PrintedCell;
import io.github.gongkai.form.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One wrong figure in a fully stated report that adds up otherwise. */
class SingleSlipTest {

    /** Wrong figures for a right one: next to it, far from it, of the other sign, and zero. */
    private static LongStream wrong(long right) {
        return LongStream.of(0, right + 1, right - 1, right + 7, 10 * right + 3, 3_000_000_000L, -right - 2)
                .distinct()
                .filter(figure -> figure != right);
    }

    private static List<String> printed(FormEdition edition) {
        return PrintedCell.of(edition).stream()
                .map(PrintedCell::path)
                .filter(path -> path.startsWith("applications."))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void isLocatedAndPutRightWhereverItIsInSectionThree(FormEdition edition) {
        List<CellRef> cells = edition.table(Section.APPLICATIONS).cells();
        assertThat(cells).extracting(CellRef::path).containsExactlyElementsOf(printed(edition));
        for (long seed = 1; seed <= 3; seed++) {
            AnnualReport report = SampleReports.consistent(edition, seed);
            for (CellRef cell : cells) {
                long right = report.entry(cell).whole().orElseThrow();
                wrong(right).forEach(figure -> {
                    Diagnosis diagnosis = Diagnoser.standard().diagnose(report.with(cell, Entry.count(figure)));
                    assertThat(diagnosis.faults()).as(cell + " = " + figure).hasSize(1);
                    Fault fault = diagnosis.faults().get(0);
                    assertThat(fault.isUnique()).isTrue();
                    assertThat(fault.repairs().get(0).cells()).containsExactly(DossierCell.of(cell));
                    assertThat(fault.repairs().get(0).corrections().get(0).value())
                            .contains(BigDecimal.valueOf(right));
                    assertThat(fault.findings())
                            .hasSameSizeAs(diagnosis.result().findings());
                    assertThat(diagnosis.otherFindings()).isEmpty();
                });
            }
        }
    }
}
