/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.check.RuleSet;
import io.github.gongkai.diagnose.Derivation;
import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.diagnose.Fault;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The answer is the same at any time, on any thread, and in whatever order rules and cells are given. */
class DiagnosisOrderTest {

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void ofRulesAndCellsMakesNoDifference(@ForAll long seed) {
        Random random = new Random(seed);
        SmallSystem system = SmallSystem.drawnLikeTheForm(random);
        Diagnoser diagnoser = system.diagnoser();
        Diagnoser other = diagnoser.withRuleSet(shuffled(diagnoser.ruleSet(), random));
        Diagnosis one = diagnoser.diagnose(system.report());
        Diagnosis another = other.diagnose(system.report());

        assertThat(another.faults()).as("%s", system).hasSameSizeAs(one.faults());
        for (int i = 0; i < one.faults().size(); i++) {
            Fault fault = one.faults().get(i);
            Fault same = another.faults().get(i);
            assertThat(same.repairs()).as("%s", system).isEqualTo(fault.repairs());
            assertThat(same.end()).isEqualTo(fault.end());
            assertThat(same.weight()).isEqualTo(fault.weight());
        }
        Derivation derivation = diagnoser.derive(system.report());
        Derivation same = other.derive(system.report());

        assertThat(same.filled()).as("%s", system).isEqualTo(derivation.filled());
        assertThat(same.open()).as("%s", system).isEqualTo(derivation.open());
        assertThat(same.conflicting()).as("%s", system).isEqualTo(derivation.conflicting());
    }

    /** The rules in another order, and unless a waiver says in which order the cells were seen, with these in another order too. */
    private static RuleSet shuffled(RuleSet rules, Random random) {
        List<Rule> shuffled = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            shuffled.add(
                    !rules.waivers().isEmpty()
                            ? rule
                            : rule.withFormulas(rule.formulas().stream()
                                    .map(placed -> PlacedFormula.of(placed.place(), shuffled(placed.formula(), random)))
                                    .toList()));
        }
        Collections.shuffle(shuffled, random);
        return RuleSet.of("shuffled", shuffled)
                .withMissingPolicy(rules.missingPolicy())
                .withWaivers(rules.waivers());
    }

    private static Formula shuffled(Formula formula, Random random) {
        return formula instanceof Comparison comparison
                ? Comparison.of(
                        shuffled(comparison.left(), random),
                        comparison.relation(),
                        shuffled(comparison.right(), random))
                : formula;
    }

    private static List<Term> shuffled(List<Term> terms, Random random) {
        List<Term> shuffled = new ArrayList<>(terms);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void ofThreadsMakesNoDifference(@ForAll long seed) throws Exception {
        SmallSystem system = SmallSystem.drawn(new Random(seed));
        Diagnoser diagnoser = system.diagnoser();
        Callable<Object> task = () -> List.of(diagnoser.diagnose(system.report()), diagnoser.derive(system.report()));
        List<Object> answers = Together.run(Stream.generate(() -> task).limit(4).toList());

        assertThat(answers).containsOnly(task.call());
    }
}
