/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static io.github.gongkai.cli.WrittenAndRead.assertComesBack;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.testkit.Anything;
import io.github.gongkai.testkit.BrokenReport;
import io.github.gongkai.testkit.WithMissingCells;
import io.github.gongkai.testkit.jqwik.GongkaiDomain;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Whatever report is written is read back as it was. */
@Domain(GongkaiDomain.class)
@Domain(DomainContext.Global.class)
class TextFormWriterPropertiesTest {

    @Property(tries = 200)
    void consistentReportsComeBackWithoutANote(@ForAll AnnualReport report) {
        assertComesBack(report, "consistent");
        assertThat(WrittenAndRead.read(report).notes()).isEmpty();
    }

    @Property(tries = 200)
    void wrongFiguresComeBack(@ForAll BrokenReport broken) {
        assertComesBack(broken.report(), "broken");
    }

    @Property(tries = 200)
    void missingCellsComeBack(@ForAll @WithMissingCells AnnualReport report) {
        Assume.that(WrittenAndRead.isAnythingRead(report));
        assertComesBack(report, "missing");
    }

    /** With figures of up to 30 digits, of any sign, with any decimals; and with more or less that is blank or was not read. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void anyTablesComeBack(
            @ForAll @Anything AnnualReport any,
            @ForAll @IntRange(max = 100) int blank,
            @ForAll @IntRange(max = 100) int notRead,
            @ForAll Random random) {
        AnnualReport report = any.withOrgan(Organ.of("某市人民政府"));
        for (CellRef cell : any.edition().cells()) {
            if (random.nextInt(100) < notRead) {
                report = report.with(cell, Entry.notRead());
            } else if (random.nextInt(100) < blank) {
                report = report.with(cell, Entry.blank());
            }
        }
        Assume.that(WrittenAndRead.isAnythingRead(report));
        assertComesBack(report, "any");
    }
}
