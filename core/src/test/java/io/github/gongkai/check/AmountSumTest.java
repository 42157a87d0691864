/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.Organ;
import io.github.gongkai.SampleReports;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rollup.Roster;
import io.github.gongkai.rule.RuleId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An amount against those of the members, each of which may be off by half a unit of its last digit. */
class AmountSumTest {
    private static final CellRef FEES = REVISED_2021.cell("proactiveDisclosure.administrativeFees.amountCollected");

    @ParameterizedTest
    @CsvSource({
        "5万元,     2.5万元 2.5万元,  UNKNOWN,            SATISFIED",
        "20000元,   1万元 1万元,      UNKNOWN,            SATISFIED",
        "1万元,     2万元,            UNKNOWN,            SATISFIED",
        "2万元,     1万元,            UNKNOWN,            SATISFIED",
        "1.0万元,   2.0万元,          UNKNOWN,            VIOLATED",
        "2.0万元,   1.0万元,          UNKNOWN,            VIOLATED",
        "0万元,     -0.3万元,         UNKNOWN,            VIOLATED",
        "0,         0.00 0.00元,      UNKNOWN,            SATISFIED",
        "0.8万元,   8040元 0,         UNKNOWN,            SATISFIED",
        "8040,      0.804万元,        UNKNOWN,            UNDECIDED",
        "0.804万元, 8040,             UNKNOWN,            UNDECIDED",
        "0.804万元, 8040 0,           UNKNOWN,            UNDECIDED",
        "5万元,     blank 5万元,      UNKNOWN,            UNDECIDED",
        "5万元,     blank 6.0万元,    UNKNOWN,            VIOLATED",
        "5万元,     blank 5万元,      BLANK_BODY_IS_ZERO, SATISFIED",
        "blank,     5万元,            UNKNOWN,            UNDECIDED",
        "blank,     5万元,            BLANK_BODY_IS_ZERO, VIOLATED",
        "blank,     0万元,            BLANK_BODY_IS_ZERO, SATISFIED"
    })
    void amountsAgreeIfRoundingLeavesThemANumberInCommon(
            String own, String members, MissingPolicy policy, Verdict verdict) {
        CheckResult result = check(own, members, policy);

        assertThat(result.checks(RuleId.of("A-01")).stream()
                        .filter(check -> check.formula().cells().contains(FEES))
                        .map(Check::verdict))
                .containsExactly(verdict);
    }

    @Test
    void sumsAreGivenInTheUnitOfTheReport() {
        assertThat(finding("500000元", "20万元").leftSum()).hasToString("[499999.5, 500000.5]");
        assertThat(finding("500000元", "20万元").rightSum()).hasToString("[195000, 205000]");
        assertThat(finding("50万元", "200000元").rightSum()).hasToString("[19.99995, 20.00005]");
    }

    @Test
    void sumsAreGivenInTenThousandYuanIfTheReportNamesNoUnit() {
        assertThat(finding("0", "20.0万元").leftSum()).hasToString("[0, 0.5]");
        assertThat(finding("0", "20.0万元").rightSum()).hasToString("[19.95, 20.05]");
        assertThat(finding("0", "20.5万元").rightSum().min())
                .hasValueSatisfying(least -> assertThat(least).isEqualTo("20.45"));
        assertThat(finding("0.0", "15万元 5万元").rightSum()).hasToString("[19, 21]");
    }

    private static FigureFinding finding(String own, String members) {
        return (FigureFinding)
                check(own, members, MissingPolicy.UNKNOWN).findings().get(0);
    }

    private static CheckResult check(String own, String members, MissingPolicy policy) {
        List<AnnualReport> reports = new ArrayList<>();
        for (String member : members.split(" ", -1)) {
            reports.add(SampleReports.zero(REVISED_2021)
                    .withOrgan(Organ.of("机关" + reports.size()))
                    .with(FEES, entry(member)));
        }
        Roster roster = Roster.of(
                reports.stream().map(report -> report.organ().orElseThrow()).toList());
        AnnualReport parent = SampleReports.zero(REVISED_2021).with(FEES, entry(own));
        return RuleSet.standard()
                .only(RuleId.of("A-01"))
                .withMissingPolicy(policy)
                .check(Dossier.of(parent).withMembers(Members.of(roster, reports)));
    }

    private static Entry entry(String text) {
        if (text.equals("blank")) {
            return Entry.blank();
        }
        String number = text.replaceAll("[万元]", "");
        AmountUnit unit = text.endsWith("万元")
                ? AmountUnit.TEN_THOUSAND_YUAN
                : text.endsWith("元") ? AmountUnit.YUAN : AmountUnit.NONE;
        return Entry.of(Amount.of(number, unit));
    }
}
