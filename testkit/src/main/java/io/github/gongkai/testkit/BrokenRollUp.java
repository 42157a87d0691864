/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rollup.ReportTree;
import io.github.gongkai.rollup.Roster;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Breaks the rules of the roll-up by changing what the members handed in, with a roster of them all. */
final class BrokenRollUp {
    private final RuleId rule;
    private final Place place;
    private final FormEdition edition;
    private final Choices choices;
    private final ReportTree tree;
    private final Roster roster;

    /** The reports of the members; one of them is broken. */
    private final List<AnnualReport> members = new ArrayList<>();

    BrokenRollUp(RuleId rule, Place place, ReportYear year, Choices choices) {
        this.rule = rule;
        this.place = place;
        this.edition = place.edition();
        this.choices = choices;
        this.tree = new Trees(edition, year, OrganProfile.COUNTY).tree(choices);
        tree.members().forEach(member -> members.add(member.report()));
        this.roster = Roster.of(members.stream().map(BrokenRollUp::organ).toList());
    }

    private static Organ organ(AnnualReport report) {
        return report.organ().orElseThrow();
    }

    private Dossier dossier() {
        return Dossier.of(tree.report()).withMembers(Members.of(roster, members));
    }

    BrokenReport broken() {
        Dossier right = dossier();
        int which = (int) choices.upTo(members.size() - 1L);
        AnnualReport member = members.get(which);
        Place at = rule.value().equals("A-01")
                ? place
                : Place.ofMember(edition, organ(member).name());
        switch (rule.value()) {
            case "A-01" -> members.set(which, off(member));
            case "A-02" -> members.remove(which);
            case "A-03" -> members.add(member);
            case "A-04" ->
                members.set(which, member.withYear(member.year().orElseThrow().previous()));
            case "A-05" -> {
                at = Place.ofMember(edition, "外" + organ(member).name());
                members.add(member.withOrgan(Organ.of("外" + organ(member).name())));
            }
            default -> throw Breaking.unknown(rule);
        }
        return ImmutableBrokenReport.of(rule, at, dossier(), right, Set.of(Breaking.key(rule, at)));
    }

    /** The member with a figure that is off, an amount by more than rounding by every member could explain. */
    private AnnualReport off(AnnualReport member) {
        CellRef cell = edition.cell(place.row().orElseThrow(), place.column().orElseThrow());
        long atLeast = cell.kind() == CellKind.AMOUNT ? members.size() + 1L : 1;
        return Figures.with(member, cell, Figures.other(Figures.number(member, cell), atLeast, choices));
    }
}
