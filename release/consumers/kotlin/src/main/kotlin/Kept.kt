/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
import io.github.gongkai.Organ
import io.github.gongkai.ReportYear
import io.github.gongkai.check.CellEntry
import io.github.gongkai.check.DocumentFinding
import io.github.gongkai.check.FigureFinding
import io.github.gongkai.check.RuleSet
import io.github.gongkai.entry.Entry
import io.github.gongkai.publishedform.PublishedForm
import io.github.gongkai.text.Language
import java.io.File
import kotlin.jvm.optionals.getOrNull

operator fun CellEntry.component1() = cell()

operator fun CellEntry.component2() = entry()

fun main(files: Array<String>) {
    val report = PublishedForm.read(File(files[0]).readBytes()).report()
    val year: ReportYear? = report.year().getOrNull()
    println("$year: ${report.applications().received().total()} applications")

    // One application more than the total says, of an organ that is named as the caller likes.
    val received = report.edition().cell("applications.received.naturalPerson")
    val wrong = report
        .with(received, Entry.count(3))
        .withOrgan(Organ.builder().name("某某局").build())

    val result = RuleSet.standard().check(wrong)
    if (result.isConsistent) return
    for (finding in result.findings()) {
        println(finding.message(Language.EN))
        when (finding) {
            is FigureFinding -> for ((cell, entry) in finding.left()) println("  ${cell.path()} = $entry")
            is DocumentFinding -> println("  ${finding.found().en()}")
        }
    }
}
