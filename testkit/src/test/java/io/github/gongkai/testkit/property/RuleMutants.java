/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import io.github.gongkai.OrganLevel;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormTable;
import io.github.gongkai.rule.Admissible;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.DocumentRequirement;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.MembersSum;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.Relation;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.rule.RosterRequirement;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.Term;
import io.github.gongkai.rule.YearRequirement;
import io.github.gongkai.rule.ZeroForLevels;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Deliberately wrong copies of a rule: each is wrong at one place. */
final class RuleMutants {
    private RuleMutants() {}

    /** A wrong copy of a rule, and where it is wrong. */
    record Mutant(Rule rule, Place place, String fault) {
        @Override
        public String toString() {
            return rule.id() + " at " + place.edition() + " " + place + ": " + fault;
        }
    }

    /** Returns the wrong copies of a rule: without each of its first and last places, and with each wrong formula there. */
    static Stream<Mutant> of(Rule rule) {
        int last = rule.formulas().size() - 1;
        return IntStream.of(0, last / 2, last).distinct().boxed().flatMap(index -> of(rule, index));
    }

    private static Stream<Mutant> of(Rule rule, int index) {
        PlacedFormula placed = rule.formulas().get(index);
        Stream<Mutant> wrong = wrong(placed.formula()).map(formula -> {
            List<PlacedFormula> formulas = new ArrayList<>(rule.formulas());
            formulas.set(index, PlacedFormula.of(placed.place(), formula));
            return new Mutant(rule.withFormulas(formulas), placed.place(), formula.toString());
        });
        if (rule.formulas().size() == 1) {
            return wrong;
        }
        List<PlacedFormula> fewer = new ArrayList<>(rule.formulas());
        fewer.remove(index);
        return Stream.concat(Stream.of(new Mutant(rule.withFormulas(fewer), placed.place(), "left out")), wrong);
    }

    private static Stream<Formula> wrong(Formula formula) {
        if (formula instanceof Comparison comparison) {
            return wrong(comparison);
        }
        if (formula instanceof Admissible admissible) {
            return Stream.of(Admissible.figureIn(neighbour(admissible.cell())));
        }
        if (formula instanceof MembersSum sum) {
            return Stream.of(MembersSum.of(neighbour(sum.cell())));
        }
        if (formula instanceof ZeroForLevels zero) {
            Formula ofOthers = ZeroForLevels.of(Set.of(OrganLevel.PREFECTURE), zero.cells());
            return zero.cells().size() == 1
                    ? Stream.of(ofOthers)
                    : Stream.of(
                            ofOthers,
                            ZeroForLevels.of(
                                    zero.levels(),
                                    zero.cells().subList(1, zero.cells().size())));
        }
        if (formula instanceof RosterRequirement requirement) {
            return Stream.of(RosterRequirement.values())
                    .filter(other -> other != requirement)
                    .map(Formula.class::cast);
        }
        if (formula instanceof YearRequirement) {
            return Stream.of(DocumentRequirement.EDITION_OF_ITS_YEAR);
        }
        return Stream.of(DocumentRequirement.values())
                .filter(other -> other != formula && other != DocumentRequirement.SECTION_IN_PLACE)
                .map(Formula.class::cast);
    }

    private static CellRef neighbour(CellRef cell) {
        FormTable table = cell.edition().table(cell.section());
        return table.cells().get((cell.index() + 1) % table.cells().size());
    }

    /** Another relation, a term left out, a term too many, and a term of the wrong year. */
    private static Stream<Formula> wrong(Comparison right) {
        Relation other = right.relation() == Relation.EQUAL ? Relation.AT_LEAST : Relation.EQUAL;
        List<Formula> wrong = new ArrayList<>();
        wrong.add(Comparison.of(right.left(), other, right.right()));
        if (right.left().size() > 1) {
            wrong.add(Comparison.of(right.left().subList(1, right.left().size()), right.relation(), right.right()));
        }
        if (right.right().size() > 1) {
            wrong.add(Comparison.of(
                    right.left(),
                    right.relation(),
                    right.right().subList(1, right.right().size())));
        }
        Term first = right.left().get(0);
        List<Term> more = new ArrayList<>(right.right());
        more.add(first.role() == ReportRole.THIS ? Term.previous(first.cell()) : Term.of(first.cell()));
        if (!right.right().contains(more.get(more.size() - 1))) {
            wrong.add(Comparison.of(right.left(), right.relation(), more));
        }
        return wrong.stream();
    }
}
