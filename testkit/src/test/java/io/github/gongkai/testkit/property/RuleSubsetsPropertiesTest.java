/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.testkit.Anything;
import io.github.gongkai.testkit.BrokenReport;
import io.github.gongkai.testkit.WithMissingCells;
import io.github.gongkai.testkit.jqwik.GongkaiDomain;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Rules do not know of each other: what some of them say is what the whole set says, without the others. */
@Domain(GongkaiDomain.class)
@Domain(DomainContext.Global.class)
class RuleSubsetsPropertiesTest {
    private static final RuleSet STANDARD = RuleSet.standard();

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
    void someRulesSayOfABrokenReportWhatTheySayAmongAll(
            @ForAll BrokenReport broken, @ForAll MissingPolicy policy, @ForAll Random random) {
        compare(broken.dossier(), policy, random);
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void someRulesSayOfAnyReportWhatTheySayAmongAll(
            @ForAll @Anything AnnualReport report, @ForAll MissingPolicy policy, @ForAll Random random) {
        compare(Dossier.of(report), policy, random);
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void someRulesSayOfMissingCellsWhatTheySayAmongAll(
            @ForAll @WithMissingCells AnnualReport report, @ForAll MissingPolicy policy, @ForAll Random random) {
        compare(Dossier.of(report), policy, random);
    }

    private static void compare(Dossier dossier, MissingPolicy policy, Random random) {
        RuleSet all = STANDARD.withMissingPolicy(policy);
        Map<Boolean, List<RuleId>> split =
                all.rules().stream().map(Rule::id).collect(Collectors.partitioningBy(id -> random.nextBoolean()));
        RuleId[] some = split.get(true).toArray(RuleId[]::new);
        RuleId[] others = split.get(false).toArray(RuleId[]::new);
        CheckResult whole = all.check(dossier);

        assertIsRestricted(all.only(some).check(dossier), whole, split.get(true)::contains);
        assertIsRestricted(all.without(some).check(dossier), whole, split.get(false)::contains);
        assertThat(all.without(others).check(dossier)).isEqualTo(all.only(some).check(dossier));
    }

    private static void assertIsRestricted(CheckResult part, CheckResult whole, Predicate<RuleId> kept) {
        assertThat(part.checks())
                .isEqualTo(whole.checks().stream()
                        .filter(check -> kept.test(check.rule().id()))
                        .toList());
        assertThat(part.findings())
                .isEqualTo(whole.findings().stream()
                        .filter(finding -> kept.test(finding.rule().id()))
                        .toList());
        assertThat(part.undecided())
                .isEqualTo(whole.undecided().stream()
                        .filter(undecided -> kept.test(undecided.check().rule().id()))
                        .toList());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void rulesThatAreTakenOutAndPutInAgainSayTheSame(@ForAll BrokenReport broken, @ForAll Random random) {
        Rule[] some =
                STANDARD.rules().stream().filter(rule -> random.nextBoolean()).toArray(Rule[]::new);
        RuleId[] ids = List.of(some).stream().map(Rule::id).toArray(RuleId[]::new);
        RuleSet again = STANDARD.without(ids).with(some);

        assertThat(again.check(broken.dossier()).checks())
                .containsExactlyInAnyOrderElementsOf(
                        STANDARD.check(broken.dossier()).checks());
        assertThat(again.check(broken.dossier()).findings())
                .containsExactlyInAnyOrderElementsOf(
                        STANDARD.check(broken.dossier()).findings());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void rulesAreTakenOutInAnyOrder(@ForAll Random random) {
        List<RuleId> ids = STANDARD.rules().stream()
                .map(Rule::id)
                .filter(id -> random.nextInt(3) == 0)
                .toList();
        RuleSet oneByOne = STANDARD;
        for (RuleId id : ids) {
            oneByOne = oneByOne.without(id);
        }
        RuleSet backwards = STANDARD;
        for (int i = ids.size() - 1; i >= 0; i--) {
            backwards = backwards.without(ids.get(i));
        }

        assertThat(oneByOne)
                .isEqualTo(STANDARD.without(ids.toArray(RuleId[]::new)))
                .isEqualTo(backwards);
        assertThat(oneByOne.version()).isEqualTo(backwards.version());
    }
}
