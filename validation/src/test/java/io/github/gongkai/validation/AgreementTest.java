/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import static io.github.gongkai.validation.Validating.ZH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.Organ;
import io.github.gongkai.check.CellEntry;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.FigureFinding;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.diagnose.Correction;
import io.github.gongkai.diagnose.DossierCell;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rollup.ReportTree;
import io.github.gongkai.rollup.Roster;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.rule.ZeroForLevels;
import io.github.gongkai.table.StatutoryTable;
import io.github.gongkai.testkit.Anything;
import io.github.gongkai.testkit.BrokenReport;
import io.github.gongkai.testkit.Slip;
import io.github.gongkai.testkit.jqwik.GongkaiDomain;
import io.github.gongkai.text.Language;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The constraints and the engine agree on whatever report: the same rules at the same cells, and nothing is lost. */
@Domain(GongkaiDomain.class)
class AgreementTest {

    record Holder(
            @Consistent(minimumSeverity = Severity.INFO) AnnualReport report) {}

    record EveryCell(
            @Consistent(minimumSeverity = Severity.INFO, everyCell = true)
            AnnualReport report) {}

    record BlankIsZero(
            @Consistent(minimumSeverity = Severity.INFO, missing = MissingPolicy.BLANK_BODY_IS_ZERO)
            AnnualReport report) {}

    record Tables(List<@Consistent(minimumSeverity = Severity.INFO) StatutoryTable> tables) {}

    record Errors(@Consistent AnnualReport report) {}

    record Whole(
            @Consistent(minimumSeverity = Severity.INFO) Dossier dossier) {}

    @FollowsOn(minimumSeverity = Severity.INFO)
    record Years(AnnualReport report, Optional<AnnualReport> previous) {}

    @RollsUp
    record Sum(AnnualReport parent, Optional<Members> members) {}

    @Property(tries = 200)
    void onBrokenReports(@ForAll BrokenReport broken) {
        Dossier dossier = broken.dossier();

        assertThat(keys(ZH.validate(new Whole(dossier)))).containsExactlyInAnyOrderElementsOf(broken.violated());
        assertThat(keys(ZH.validate(new Holder(broken.report()))))
                .containsExactlyInAnyOrderElementsOf(keys(broken, key -> !key.matches("[YA]-.*")));
        assertThat(keys(ZH.validate(new Years(broken.report(), dossier.previous()))))
                .containsExactlyInAnyOrderElementsOf(keys(broken, key -> key.startsWith("Y-")));
        assertThat(keys(ZH.validate(new Sum(broken.report(), dossier.members()))))
                .containsExactlyInAnyOrderElementsOf(keys(broken, key -> key.startsWith("A-")));
    }

    private static List<String> keys(BrokenReport broken, Predicate<String> condition) {
        return broken.violated().stream().filter(condition).toList();
    }

    private static List<String> keys(Collection<? extends ConstraintViolation<?>> violations) {
        return findings(violations).stream().map(Finding::key).toList();
    }

    private static List<Finding> findings(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> Violations.finding(violation).orElseThrow())
                .toList();
    }

    @Property(tries = 100)
    void onSlips(@ForAll Slip slip) {
        assertThat(keys(ZH.validate(new Holder(slip.report())))).containsExactlyInAnyOrderElementsOf(slip.violated());
    }

    @Property(tries = 200)
    void onAnything(@ForAll @Anything AnnualReport report) {
        CheckResult result = RuleSet.standard().check(report);

        assertThat(findings(ZH.validate(new Holder(report)))).containsExactlyInAnyOrderElementsOf(result.findings());
        assertThat(findings(ZH.validate(new Errors(report))))
                .containsExactlyInAnyOrderElementsOf(result.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList());
        assertThat(findings(ZH.validate(new BlankIsZero(report))))
                .containsExactlyInAnyOrderElementsOf(RuleSet.standard()
                        .withMissingPolicy(MissingPolicy.BLANK_BODY_IS_ZERO)
                        .check(report)
                        .findings());
    }

    /** A table does not know the level of its organ. */
    @Property(tries = 100)
    void onTheTablesOfAnything(@ForAll @Anything AnnualReport report) {
        List<StatutoryTable> tables =
                List.of(report.proactiveDisclosure(), report.applications(), report.reviewAndLitigation());
        List<Finding> ofTables = RuleSet.standard().check(report).findings().stream()
                .filter(finding -> finding.key().startsWith("T"))
                .filter(finding -> !(finding instanceof FigureFinding figures
                        && figures.check().formula() instanceof ZeroForLevels))
                .toList();

        List<String> found = new ArrayList<>();
        for (ConstraintViolation<Tables> violation : ZH.validate(new Tables(tables))) {
            String path = violation.getPropertyPath().toString();
            FigureFinding finding =
                    (FigureFinding) Violations.finding(violation).orElseThrow();
            Optional<Correction> correction = Violations.correction(violation);
            CellRef cell = correction.map(one -> one.cell().cell()).orElse(finding.mainCell());
            String behind =
                    correction.map(one -> one.message(Language.ZH) + "。").orElse("");
            assertThat(path.substring(path.indexOf('>') + 1))
                    .isEqualTo(cell.path().substring(cell.path().indexOf('.')));
            assertThat(violation.getMessage()).isEqualTo(finding.message(Language.ZH) + behind);
            found.add(finding.key());
        }

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        ofTables.stream().map(Finding::key).toList());
    }

    @Property(tries = 100)
    void onEveryCellOfAnything(@ForAll @Anything AnnualReport report) {
        List<String> expected = new ArrayList<>();
        for (Finding finding : RuleSet.standard().check(report).findings()) {
            finding.cells()
                    .forEach(cell -> expected.add(
                            finding.key() + " report." + cell.cell().path()));
            if (finding.cells().isEmpty()) {
                expected.add(finding.key());
            }
        }

        List<String> found = new ArrayList<>();
        for (ConstraintViolation<EveryCell> violation : ZH.validate(new EveryCell(report))) {
            Finding finding = Violations.finding(violation).orElseThrow();
            String path = violation.getPropertyPath().toString();
            found.add(finding.key() + (finding instanceof FigureFinding ? " " + path : ""));
        }

        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** The path is that of a cell of the finding which the report holds, and the helper finds the cell again. */
    @Property(tries = 100)
    void onTheCellOfAViolation(@ForAll BrokenReport broken) {
        for (ConstraintViolation<Whole> violation : ZH.validate(new Whole(broken.dossier()))) {
            if (Violations.finding(violation).orElseThrow() instanceof FigureFinding finding) {
                Set<String> paths =
                        finding.cells().stream().map(AgreementTest::path).collect(Collectors.toSet());
                DossierCell cell = Violations.correction(violation)
                        .map(Correction::cell)
                        .orElse(DossierCell.of(finding.mainCell()));
                assertThat(paths).contains(violation.getPropertyPath().toString());
                assertThat(violation.getPropertyPath()).hasToString(path(cell.role(), cell.cell()));
                assertThat(Violations.cell(violation)).contains(cell.cell());
            } else {
                assertThat(Violations.cell(violation)).isEmpty();
            }
        }
    }

    record EveryCellOfAll(
            @Consistent(minimumSeverity = Severity.INFO, everyCell = true)
            Dossier dossier) {}

    /** Also of last year's report, while the members together stand at the members. */
    @Property(tries = 200)
    void onEveryCellOfADossier(@ForAll BrokenReport broken) {
        List<String> expected = new ArrayList<>();
        for (Finding finding : RuleSet.standard().check(broken.dossier()).findings()) {
            finding.cells().forEach(cell -> expected.add(finding.key() + " " + path(cell)));
        }

        List<String> found = new ArrayList<>();
        for (ConstraintViolation<EveryCellOfAll> violation : ZH.validate(new EveryCellOfAll(broken.dossier()))) {
            if (Violations.finding(violation).orElseThrow() instanceof FigureFinding finding) {
                found.add(finding.key() + " " + violation.getPropertyPath());
            }
        }

        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String path(CellEntry entry) {
        return path(entry.role(), entry.cell());
    }

    private static String path(ReportRole role, CellRef cell) {
        return switch (role) {
            case THIS -> "dossier.report." + cell.path();
            case PREVIOUS -> "dossier.previous." + cell.path();
            case MEMBERS -> "dossier.members";
        };
    }

    @RollsUp(roster = "roster")
    record SumOfReports(AnnualReport parent, Collection<AnnualReport> members, Roster roster) {}

    @Property(tries = 30)
    void onRollUps(@ForAll ReportTree tree) {
        Members members = tree.toMembers().orElseThrow();
        List<AnnualReport> reports =
                tree.members().stream().map(ReportTree::report).toList();
        AnnualReport other = Samples.with(tree.report(), "reviewAndLitigation.reconsideration.pending", 987_654);
        CheckResult result = RuleSet.standard().check(Dossier.of(other).withMembers(members));

        assertThat(ZH.validate(new Sum(tree.report(), Optional.of(members)))).isEmpty();
        assertThat(ZH.validate(
                        new SumOfReports(tree.report(), reports, tree.roster().orElse(null))))
                .isEmpty();
        assertThat(findings(ZH.validate(new Sum(other, Optional.of(members)))))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(ofMembers(result));
        assertThat(findings(ZH.validate(
                        new SumOfReports(other, reports, tree.roster().orElse(null)))))
                .containsExactlyInAnyOrderElementsOf(ofMembers(result));
    }

    record Narrower(
            @Edition(FormEdition.REVISED_2021) AnnualReport report,
            @UnifiedSocialCreditCode Organ organ) {}

    @Property(tries = 100)
    void onWhatTheNarrowerConstraintsSay(@ForAll @Anything AnnualReport report) {
        Organ organ = report.organ().orElse(null);
        List<String> expected = new ArrayList<>();
        if (report.edition() != FormEdition.REVISED_2021) {
            expected.add("report.edition");
        }
        if (RuleSet.standard().check(report).verdict(RuleId.of("D-06")) == Verdict.VIOLATED) {
            expected.add("organ.unifiedSocialCreditCode");
        }

        assertThat(Validating.paths(new Narrower(report, organ))).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<Finding> ofMembers(CheckResult result) {
        return result.findings().stream()
                .filter(finding -> finding.key().startsWith("A-"))
                .toList();
    }
}
