/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.diagnose.Correction;
import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.diagnose.Fault;
import io.github.gongkai.diagnose.Repair;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.text.Language;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes violations of the findings that count: one for each, or one for each of its cells. */
record FindingViolations(
        RuleSet ruleSet, Diagnoser diagnoser, Severity minimumSeverity, boolean everyCell, Places places) {

    /** Whether a result has no finding that counts; those that it has become violations, and what was checked is diagnosed. */
    boolean none(CheckResult result, ConstraintValidatorContext context) {
        if (!result.isViolated(minimumSeverity)) {
            return true;
        }
        List<Fault> faults = diagnoser.diagnose(result.dossier().orElseThrow()).faults();
        ViolationSink violations = new ViolationSink(context);
        for (Finding finding : result.findings()) {
            if (finding.severity().compareTo(minimumSeverity) >= 0) {
                Optional<Repair> repair = repair(finding, faults);
                for (Spot spot : everyCell ? places.all(finding) : List.of(places.one(finding, repair))) {
                    Optional<Correction> correction = correction(spot, repair);
                    ViolationCause cause = new ViolationCause(finding, repair, correction, spot.cell());
                    violations.add(spot.path(), parameters(finding, spot, correction), cause);
                }
            }
        }
        return false;
    }

    /** The only repair that explains a finding. */
    private static Optional<Repair> repair(Finding finding, List<Fault> faults) {
        return faults.stream()
                .filter(fault -> fault.isUnique()
                        && fault.findings().stream()
                                .anyMatch(explained -> explained.key().equals(finding.key())))
                .map(fault -> fault.repairs().get(0))
                .findFirst();
    }

    private static Optional<Correction> correction(Spot spot, Optional<Repair> repair) {
        return repair.stream()
                .flatMap(only -> only.corrections().stream())
                .filter(correction -> spot.cell().stream().anyMatch(correction.cell()::equals))
                .findFirst();
    }

    private static Map<String, String> parameters(Finding finding, Spot spot, Optional<Correction> correction) {
        String findingZh = finding.message(Language.ZH);
        String findingEn = finding.message(Language.EN);
        String repairZh = correction.map(one -> one.message(Language.ZH)).orElse("");
        String repairEn = correction.map(one -> one.message(Language.EN)).orElse("");
        return Map.ofEntries(
                Map.entry("messageZh", repairZh.isEmpty() ? findingZh : findingZh + repairZh + "。"),
                Map.entry("messageEn", repairEn.isEmpty() ? findingEn : findingEn + " " + repairEn + "."),
                Map.entry("findingZh", findingZh),
                Map.entry("findingEn", findingEn),
                Map.entry("repairZh", repairZh),
                Map.entry("repairEn", repairEn),
                Map.entry("ruleId", finding.rule().id().value()),
                Map.entry("checkKey", finding.key()),
                Map.entry("placeZh", spot.name().zh()),
                Map.entry("placeEn", spot.name().en()),
                Map.entry("severityZh", finding.severity().wording().zh()),
                Map.entry("severityEn", finding.severity().wording().en()));
    }
}
