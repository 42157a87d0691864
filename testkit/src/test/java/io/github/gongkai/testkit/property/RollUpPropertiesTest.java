/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rollup.Roster;
import io.github.gongkai.rule.RuleId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A report against those of its members. */
class RollUpPropertiesTest {
    private static final RuleSet STANDARD = RuleSet.standard();
    private static final RuleId SUMS = RuleId.of("A-01");

    @Property(tries = 30)
    void sumOfMembersEqualsTheParentInAnyOrderAndAnySplit(
            @ForAll FormEdition edition,
            @ForAll @IntRange(min = 1, max = 12) int count,
            @ForAll @IntRange(max = 12) int split,
            @ForAll long seed) {
        List<AnnualReport> members = members(edition, count, seed);
        Roster roster = roster(members);
        List<AnnualReport> shuffled = new ArrayList<>(members);
        Collections.shuffle(shuffled, new Random(seed));
        int cut = Math.min(split, count);

        Members whole = Members.of(roster, members);
        Members parts =
                Members.of(roster, shuffled.subList(cut, count)).plus(Members.of(roster, shuffled.subList(0, cut)));
        CheckResult result = STANDARD.check(Dossier.of(parent(members)).withMembers(parts));

        assertThat(parts).isEqualTo(whole);
        assertThat(result.findings()).isEmpty();
        assertThat(result.verdict(SUMS)).isEqualTo(Verdict.SATISFIED);
        assertThat(result.undecided()).isEmpty();
        assertThat(shuffled.parallelStream().collect(Members.collector(roster))).isEqualTo(whole);
    }

    private static List<AnnualReport> members(FormEdition edition, int count, long seed) {
        return IntStream.range(0, count)
                .mapToObj(i -> Addends.of(edition).generate(seed + i).withOrgan(Organ.of("机关" + i)))
                .toList();
    }

    private static Roster roster(List<AnnualReport> members) {
        return Roster.of(
                members.stream().map(member -> member.organ().orElseThrow()).toList());
    }

    /** The sum, cell by cell, without the library's own. */
    private static AnnualReport parent(List<AnnualReport> members) {
        AnnualReport parent = members.get(0).withOrgan(Organ.of("某市人民政府"));
        for (CellRef cell : parent.edition().cells()) {
            BigDecimal sum = members.stream()
                    .map(member -> member.entry(cell).number().orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            parent = parent.with(cell, Numbers.entry(cell, sum));
        }
        return parent;
    }
}
