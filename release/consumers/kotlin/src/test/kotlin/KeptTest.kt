/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.io.ByteArrayOutputStream
import java.io.PrintStream

class KeptTest {
    private val lines = printed { main(arrayOf("src/test/resources/guichi-police-2020.txt")) }

    @Test
    fun theReportIsRead() {
        assertEquals("2020: 2 applications", lines.first())
    }

    @Test
    fun theFigureThatIsOneTooManyIsFoundInItsColumnAndInItsRow() {
        val findings = lines.drop(1).filterNot { it.startsWith("  ") }

        assertEquals(2, findings.size)
        assertTrue(findings[0].startsWith("Table 3, column \"natural persons\""), findings[0])
        assertTrue(findings[0].endsWith("the first exceeds the second by ${(3 + 0) - (2 + 0)}."), findings[0])
        assertTrue(findings[1].startsWith("Table 3, row \"一 "), findings[1])
        assertTrue(findings[1].endsWith("the first exceeds the second by ${(3 + 0 + 0 + 0 + 0 + 0) - 2}."), findings[1])
    }

    @Test
    fun theCellsOfTheFindingsAreNamed() {
        assertEquals(
            listOf(
                "  applications.received.naturalPerson = 3",
                "  applications.carriedIn.naturalPerson = 0",
                "  applications.received.naturalPerson = 3",
                "  applications.received.commercialEnterprise = 0",
                "  applications.received.researchInstitution = 0",
                "  applications.received.publicInterestOrganization = 0",
                "  applications.received.legalServiceOrganization = 0",
                "  applications.received.otherOrganization = 0",
            ),
            lines.filter { it.startsWith("  ") },
        )
    }

    private fun printed(program: () -> Unit): List<String> {
        val before = System.out
        val bytes = ByteArrayOutputStream()
        System.setOut(PrintStream(bytes, true, Charsets.UTF_8))
        try {
            program()
        } finally {
            System.setOut(before)
        }
        return bytes.toString(Charsets.UTF_8).lines().filter { it.isNotEmpty() }
    }
}
