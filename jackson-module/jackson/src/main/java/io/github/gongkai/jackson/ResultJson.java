/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.check.Check;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.MissingCell;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Undecided;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.check.WaivedFinding;
import io.github.gongkai.diagnose.DossierCell;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.Term;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * Results as objects: what was checked and against what, and everything that came of it. Reading checks it again, and
 * refuses a result that says something else.
 */
final class ResultJson {
    private static final ReportShape.Choice<Verdict> VERDICTS = ReportShape.Choice.of(Verdict.values(), Verdict::name);

    private ResultJson() {}

    /** Writes the properties of a result. */
    static void write(CheckResult result, JsonOutput out) throws JacksonException {
        out.constant(Names.EDITION, result.edition());
        out.constant(Names.PREVIOUS_EDITION, result.previousEdition().orElse(null));
        out.object(Names.RULE_SET, result.ruleSet(), set -> RuleSetJson.writeInShort(set, out));
        out.bool(Names.CONSISTENT, result.isConsistent());
        out.objects(Names.RULES, result.ruleSet().rules(), rule -> write(rule, result, out));
        out.objects(Names.CHECKS, result.checks(), check -> write(check, out));
        out.objects(Names.FINDINGS, result.findings(), finding -> FindingJson.write(finding, out));
        out.objects(Names.WAIVED, result.waived(), waived -> write(waived, out));
        out.objects(Names.UNDECIDED, result.undecided(), undecided -> write(undecided, out));
        out.object(Names.DOSSIER, result.dossier().orElse(null), dossier -> DossierJson.write(dossier, out));
    }

    private static void write(Rule rule, CheckResult result, JsonOutput out) throws JacksonException {
        FormEdition edition = result.edition();
        out.text(Names.RULE, rule.id().value());
        out.constant(Names.BASIS, rule.basis());
        out.constant(Names.SEVERITY, rule.severity());
        out.constant(Names.VERDICT, result.verdict(rule.id()));
        out.wording(Names.STATEMENT, rule.statement());
        out.wording(Names.SOURCE, Wording.of(rule.source(edition, Language.ZH), rule.source(edition, Language.EN)));
    }

    private static void write(Check check, JsonOutput out) throws JacksonException {
        FindingJson.writeKey(check, out);
        out.objects(Names.CELLS, terms(check), term -> FormulaJson.write(term, out));
    }

    private static List<Term> terms(Check check) {
        return check.formula() instanceof Comparison comparison
                ? comparison.terms()
                : check.formula().cells().stream().map(Term::of).toList();
    }

    private static void write(WaivedFinding waived, JsonOutput out) throws JacksonException {
        out.object(Names.FINDING, waived.finding(), finding -> FindingJson.write(finding, out));
        out.object(Names.WAIVER, waived.waiver(), waiver -> RuleSetJson.write(waiver, out));
    }

    private static void write(Undecided undecided, JsonOutput out) throws JacksonException {
        FindingJson.writeKey(undecided.check(), out);
        out.wording(Names.REASON, undecided.reason());
        out.objects(Names.MISSING, undecided.missing(), missing -> write(missing, out));
        out.bool(Names.HOLDS_WITH_ZEROS, undecided.holdsWithZeros());
    }

    private static void write(MissingCell missing, JsonOutput out) throws JacksonException {
        CellJson.write(DossierCell.of(missing.role(), missing.cell()), Names.ENTRY, missing.entry(), out);
        out.object(Names.RANGE, missing.range(), range -> FindingJson.write(range, out));
    }

    static CheckResult read(JsonTree json) throws JacksonException {
        RuleSet ruleSet = RuleSetJson.read(json.get(Names.RULE_SET));
        JsonTree dossier = json.get(Names.DOSSIER);
        if (!dossier.isNull()) {
            return ruleSet.check(DossierJson.read(dossier));
        }
        FormEdition edition = json.get(Names.EDITION).choice(ReportShape.EDITIONS);
        JsonTree previous = json.get(Names.PREVIOUS_EDITION);
        Optional<FormEdition> editionBefore =
                previous.isNull() ? Optional.empty() : Optional.of(previous.choice(ReportShape.EDITIONS));
        List<Verdict> verdicts = new ArrayList<>();
        for (JsonTree check : json.get(Names.CHECKS).items()) {
            verdicts.add(check.get(Names.VERDICT).choice(VERDICTS));
        }
        return json.make(() -> CheckResult.ofVerdicts(ruleSet, edition, editionBefore, verdicts));
    }
}
