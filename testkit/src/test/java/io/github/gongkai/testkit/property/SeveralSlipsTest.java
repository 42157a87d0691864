/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.diagnose.DossierCell;
import io.github.gongkai.diagnose.Fault;
import io.github.gongkai.diagnose.Repair;
import io.github.gongkai.diagnose.SlipKind;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Basis;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.testkit.Reports;
import io.github.gongkai.testkit.Slip;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Several wrong figures in reports that were right: what was wrong is found, or as little that explains it as well. */
class SeveralSlipsTest {
    private static final RuleSet HARD = RuleSet.standard().only(Basis.PRINTED, Basis.IMPLIED);

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void wrongFiguresInSectionThree(@ForAll FormEdition edition, @ForAll Random random) {
        Dossier right = Dossier.of(Reports.consistent(edition).generate(random.nextLong()));
        List<CellRef> cells = edition.table(Section.APPLICATIONS).cells();
        Dossier wrong = right;
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            wrong = wrong(wrong, ReportRole.THIS, any(cells, random), random);
        }
        assertExplained(right, wrong, Diagnoser.standard(), random);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void slipsOfThePenInSectionThree(@ForAll FormEdition edition, @ForAll Random random) {
        AnnualReport right = Reports.consistent(edition).generate(random.nextLong());
        List<CellRef> cells = edition.table(Section.APPLICATIONS).cells();
        AnnualReport wrong = right;
        for (int slips = 0; slips < 2; ) {
            List<Slip> ways = Slip.all(any(List.of(SlipKind.values()), random), wrong, any(cells, random));
            if (!ways.isEmpty()) {
                wrong = any(ways, random).report();
                slips++;
            }
        }
        assertExplained(Dossier.of(right), Dossier.of(wrong), Diagnoser.standard(), random);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void wrongFiguresAmongCellsThatStateNone(
            @ForAll FormEdition edition, @ForAll MissingPolicy policy, @ForAll Random random) {
        Dossier right =
                Dossier.of(Reports.withMissingCells(Reports.consistent(edition)).generate(random.nextLong()));
        List<CellRef> stated = edition.table(Section.APPLICATIONS).cells().stream()
                .filter(cell -> right.report().entry(cell).isStated())
                .toList();
        Dossier wrong = right;
        for (int i = 1 + random.nextInt(2); i > 0 && !stated.isEmpty(); i--) {
            wrong = wrong(wrong, ReportRole.THIS, any(stated, random), random);
        }
        Diagnoser diagnoser = Diagnoser.of(RuleSet.standard().withMissingPolicy(policy));
        assertExplained(right, wrong, diagnoser, random);
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void oneWrongFigureCarriedFromYearToYear(@ForAll boolean inPrevious, @ForAll Random random) {
        Dossier right = Reports.yearPairs().generate(random.nextLong());
        ReportRole role = inPrevious ? ReportRole.PREVIOUS : ReportRole.THIS;
        ApplicationRow row = inPrevious ? ApplicationRow.CARRIED_FORWARD : ApplicationRow.CARRIED_IN;
        List<CellRef> cells = report(right, role).edition().table(Section.APPLICATIONS).cells().stream()
                .filter(of -> of.row() == row)
                .toList();
        CellRef cell = any(cells, random);
        Dossier wrong = wrong(right, role, cell, random);
        List<Fault> faults = assertExplained(right, wrong, Diagnoser.standard(), random);

        assertThat(faults).hasSize(1).allMatch(Fault::isUnique);
        assertThat(faults.get(0).candidates()).containsExactly(DossierCell.of(role, cell));
        assertThat(faults.get(0).repairs().get(0).applyTo(wrong)).isEqualTo(right);
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void wrongFiguresInBothYears(@ForAll Random random) {
        Dossier right = Reports.yearPairs().generate(random.nextLong());
        Dossier wrong = right;
        for (ReportRole role : List.of(ReportRole.THIS, ReportRole.PREVIOUS)) {
            List<CellRef> cells =
                    report(right, role).edition().table(Section.APPLICATIONS).cells();
            wrong = wrong(wrong, role, any(cells, random), random);
        }
        assertExplained(right, wrong, Diagnoser.standard(), random);
    }

    private static List<Fault> assertExplained(Dossier right, Dossier wrong, Diagnoser diagnoser, Random random) {
        Diagnosis diagnosis = diagnoser.diagnose(wrong);
        Set<DossierCell> truth = new HashSet<>(different(right, wrong, ReportRole.THIS));
        if (right.previous().isPresent()) {
            truth.addAll(different(right, wrong, ReportRole.PREVIOUS));
        }
        int weight = diagnosis.faults().stream().mapToInt(Fault::weight).sum();

        assertThat(diagnosis.isComplete()).isTrue();
        assertThat(weight).isLessThanOrEqualTo(truth.size());
        if (weight == truth.size()) {
            Set<DossierCell> found = new HashSet<>();
            diagnosis
                    .faults()
                    .forEach(fault -> fault.repairs().stream()
                            .filter(repair -> truth.containsAll(repair.cells()))
                            .forEach(repair -> found.addAll(repair.cells())));
            assertThat(found).as(diagnosis + " " + truth).isEqualTo(truth);
        }
        List<Repair> chosen = diagnosis.faults().stream()
                .map(fault -> any(fault.repairs(), random))
                .toList();
        Dossier repaired = wrong;
        Dossier open = wrong;
        for (Repair repair : chosen) {
            repaired = repair.isApplicable() ? repair.applyTo(repaired) : repaired;
            for (DossierCell cell : repair.cells()) {
                open = with(open, cell.role(), cell.cell(), Entry.notRead());
            }
        }
        if (chosen.stream().allMatch(Repair::isForced)) {
            assertThat(HARD.withMissingPolicy(diagnoser.ruleSet().missingPolicy())
                            .check(repaired)
                            .findings())
                    .as("%s", diagnosis)
                    .isEmpty();
            assertThat(diagnoser.diagnose(repaired).faults()).isEmpty();
        }
        assertThat(diagnoser.diagnose(open).faults()).as("%s", diagnosis).isEmpty();
        return diagnosis.faults();
    }

    private static List<DossierCell> different(Dossier right, Dossier wrong, ReportRole role) {
        return report(right, role).edition().cells().stream()
                .filter(cell -> !report(right, role)
                        .entry(cell)
                        .equals(report(wrong, role).entry(cell)))
                .map(cell -> DossierCell.of(role, cell))
                .toList();
    }

    /** Puts another figure into a cell: near, far, negative, or not whole. */
    private static Dossier wrong(Dossier dossier, ReportRole role, CellRef cell, Random random) {
        BigDecimal right = report(dossier, role).entry(cell).number().orElseThrow();
        BigDecimal figure = switch (random.nextInt(6)) {
            case 0 -> right.add(BigDecimal.ONE);
            case 1 -> right.signum() == 0 ? BigDecimal.TEN : BigDecimal.ZERO;
            case 2 -> right.add(BigDecimal.valueOf(1 + random.nextInt(100)));
            case 3 ->
                right.subtract(BigDecimal.valueOf(1 + random.nextInt(3)))
                        .max(right.signum() == 0 ? BigDecimal.valueOf(2) : BigDecimal.ZERO);
            case 4 -> BigDecimal.valueOf(-1 - random.nextInt(9));
            default -> right.add(new BigDecimal("0.5"));
        };
        return with(dossier, role, cell, Numbers.entry(cell, figure));
    }

    private static Dossier with(Dossier dossier, ReportRole role, CellRef cell, Entry entry) {
        return role == ReportRole.PREVIOUS
                ? dossier.withPrevious(report(dossier, role).with(cell, entry))
                : dossier.withReport(dossier.report().with(cell, entry));
    }

    private static AnnualReport report(Dossier dossier, ReportRole role) {
        return role == ReportRole.PREVIOUS ? dossier.previous().orElseThrow() : dossier.report();
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
