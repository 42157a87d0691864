package io.github.gongkai.validation;

import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.text.Language;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;

/** Makes violations of the findings that count: one for each, or one for each of its cells. */
record FindingViolations(RuleSet ruleSet, Severity minimumSeverity, boolean everyCell, Places places) {

    /** Whether a result has no finding that counts; those that it has become violations. */
    boolean none(CheckResult result, ConstraintValidatorContext context) {
        if (!result.isViolated(minimumSeverity)) {
            return true;
        }
        ViolationSink violations = new ViolationSink(context);
        for (Finding finding : result.findings()) {
            if (finding.severity().compareTo(minimumSeverity) >= 0) {
                for (Spot spot : everyCell ? places.all(finding) : List.of(places.one(finding))) {
                    violations.add(spot.path(), parameters(finding, spot), finding);
                }
            }
        }
        return false;
    }

    private static Map<String, String> parameters(Finding finding, Spot spot) {
        return Map.of(
                "findingZh", finding.message(Language.ZH),
                "findingEn", finding.message(Language.EN),
                "ruleId", finding.rule().id().value(),
                "checkKey", finding.key(),
                "placeZh", spot.name().zh(),
                "placeEn", spot.name().en(),
                "severityZh", finding.severity().wording().zh(),
                "severityEn", finding.severity().wording().en());
    }
}
