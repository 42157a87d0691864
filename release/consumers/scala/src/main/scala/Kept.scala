/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
import io.github.gongkai.Organ
import io.github.gongkai.check.{DocumentFinding, FigureFinding, Finding, RuleSet}
import io.github.gongkai.entry.Entry
import io.github.gongkai.publishedform.PublishedForm
import io.github.gongkai.text.Language
import java.nio.file.{Files, Path}
import scala.jdk.CollectionConverters.*
import scala.jdk.OptionConverters.*

@main def kept(file: String): Unit =
  val report = PublishedForm.read(Files.readAllBytes(Path.of(file))).report
  val year = report.year.toScala.fold("no year")(_.toString)
  println(s"$year: ${report.applications.received.total} applications")

  // One application more than the total says, of an organ that is named as the caller likes.
  val received = report.edition.cell("applications.received.naturalPerson")
  val wrong = report
    .`with`(received, Entry.count(3))
    .withOrgan(Organ.builder().name("某某局").build())

  for finding <- RuleSet.standard().check(wrong).findings.asScala do
    println(finding.message(Language.EN))
    finding match
      case figures: FigureFinding =>
        for seen <- figures.left.asScala do println(s"  ${seen.cell.path} = ${seen.entry}")
      case document: DocumentFinding =>
        println(s"  ${document.found.en}")
