/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
import java.io.ByteArrayOutputStream
import java.nio.charset.StandardCharsets.UTF_8
import org.junit.jupiter.api.Assertions.{assertEquals, assertTrue}
import org.junit.jupiter.api.Test

class KeptTest:
  private val lines: List[String] =
    val bytes = ByteArrayOutputStream()
    Console.withOut(bytes) { kept("src/test/resources/guichi-police-2020.txt") }
    bytes.toString(UTF_8).linesIterator.toList

  @Test def theReportIsRead(): Unit =
    assertEquals("2020: 2 applications", lines.head)

  @Test def theFigureThatIsOneTooManyIsFoundInItsColumnAndInItsRow(): Unit =
    val findings = lines.tail.filterNot(_.startsWith("  "))

    assertEquals(2, findings.size)
    assertTrue(findings(0).startsWith("Table 3, column \"natural persons\""), findings(0))
    assertTrue(findings(0).endsWith(s"the first exceeds the second by ${(3 + 0) - (2 + 0)}."), findings(0))
    assertTrue(findings(1).startsWith("Table 3, row \"一 "), findings(1))
    assertTrue(findings(1).endsWith(s"the first exceeds the second by ${(3 + 0 + 0 + 0 + 0 + 0) - 2}."), findings(1))

  @Test def theCellsOfTheFindingsAreNamed(): Unit =
    assertEquals(
      List(
        "  applications.received.naturalPerson = 3",
        "  applications.carriedIn.naturalPerson = 0",
        "  applications.received.naturalPerson = 3",
        "  applications.received.commercialEnterprise = 0",
        "  applications.received.researchInstitution = 0",
        "  applications.received.publicInterestOrganization = 0",
        "  applications.received.legalServiceOrganization = 0",
        "  applications.received.otherOrganization = 0"
      ),
      lines.filter(_.startsWith("  "))
    )
