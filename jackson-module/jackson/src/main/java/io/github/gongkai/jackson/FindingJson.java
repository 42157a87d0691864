/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.check.CellEntry;
import io.github.gongkai.check.Check;
import io.github.gongkai.check.DocumentFinding;
import io.github.gongkai.check.FigureFinding;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.Interval;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.diagnose.DossierCell;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.DocumentRequirement;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.RosterRequirement;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.rule.YearRequirement;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Findings as objects. */
final class FindingJson {

    private FindingJson() {}

    /** Writes the properties of a finding. */
    static void write(Finding finding, JsonOutput out) throws JacksonException {
        Rule rule = finding.rule();
        writeKey(finding.check(), out);
        out.object(Names.DEFINITION, isStandard(rule) ? null : rule, it -> RuleJson.write(it, out));
        out.constant(Names.EDITION, finding.check().place().edition());
        out.object(Names.AT, finding.check().place(), place -> RuleJson.write(place, out));
        out.object(Names.FORMULA, finding.check().formula(), formula -> FormulaJson.write(formula, out));
        out.constant(Names.BASIS, rule.basis());
        out.constant(Names.SEVERITY, finding.severity());
        if (finding instanceof FigureFinding figures) {
            out.objects(Names.LEFT, figures.left(), cell -> write(cell, out));
            out.objects(Names.RIGHT, figures.right(), cell -> write(cell, out));
            out.object(Names.LEFT_SUM, figures.leftSum(), sum -> write(sum, out));
            out.object(Names.RIGHT_SUM, figures.rightSum(), sum -> write(sum, out));
            out.exact(Names.DIFFERENCE, figures.difference().orElse(null));
        } else if (finding instanceof DocumentFinding document) {
            out.wording(Names.EXPECTED, document.expected());
            out.wording(Names.FOUND, document.found());
        }
        out.wording(Names.MESSAGE, Wording.of(finding.message(Language.ZH), finding.message(Language.EN)));
    }

    /** Writes what tells a check from others, and its verdict. */
    static void writeKey(Check check, JsonOutput out) throws JacksonException {
        out.text(Names.KEY, check.key());
        out.text(Names.RULE, check.rule().id().value());
        out.text(Names.PLACE, check.place().key());
        out.constant(Names.VERDICT, check.verdict());
    }

    private static boolean isStandard(Rule rule) {
        return RuleSet.standard().rule(rule.id()).filter(rule::equals).isPresent();
    }

    private static void write(CellEntry cell, JsonOutput out) throws JacksonException {
        CellJson.write(DossierCell.of(cell.role(), cell.cell()), Names.ENTRY, cell.entry(), out);
    }

    static void write(Interval interval, JsonOutput out) throws JacksonException {
        out.exact(Names.MIN, interval.min().orElse(null));
        out.exact(Names.MAX, interval.max().orElse(null));
    }

    static Finding read(JsonTree json) throws JacksonException {
        FormEdition edition = json.get(Names.EDITION).choice(ReportShape.EDITIONS);
        Formula formula = FormulaJson.read(json.get(Names.FORMULA), edition);
        Check check = Check.of(rule(json), RuleJson.place(json.get(Names.AT), edition), formula, Verdict.VIOLATED);
        Severity severity = json.get(Names.SEVERITY).choice(RuleJson.SEVERITIES);
        if (isOfDocument(formula)) {
            return DocumentFinding.of(
                    check,
                    severity,
                    WordingJson.read(json.get(Names.EXPECTED)),
                    WordingJson.read(json.get(Names.FOUND)));
        }
        JsonTree left = json.get(Names.LEFT);
        List<CellEntry> leftCells = cells(left);
        List<CellEntry> rightCells = cells(json.get(Names.RIGHT));
        Interval leftSum = interval(json.get(Names.LEFT_SUM));
        Interval rightSum = interval(json.get(Names.RIGHT_SUM));
        return left.make(() -> FigureFinding.of(check, severity, leftCells, rightCells, leftSum, rightSum));
    }

    /** Whether what is found is in words: the formula is not about figures. */
    private static boolean isOfDocument(Formula formula) {
        return formula instanceof DocumentRequirement
                || formula instanceof YearRequirement
                || formula instanceof RosterRequirement;
    }

    private static Rule rule(JsonTree json) throws JacksonException {
        JsonTree definition = json.get(Names.DEFINITION);
        if (!definition.isNull()) {
            return RuleJson.read(definition);
        }
        JsonTree id = json.get(Names.RULE);
        Rule rule = RuleSet.standard().rule(RuleJson.ruleId(id)).orElse(null);
        if (rule == null) {
            throw id.fault(JsonFault.WRONG_TEXT, Expected.STANDARD_RULE, Found.text(id.text()));
        }
        return rule;
    }

    private static List<CellEntry> cells(JsonTree json) throws JacksonException {
        List<CellEntry> cells = new ArrayList<>();
        for (JsonTree item : json.items()) {
            DossierCell at = CellJson.read(item);
            cells.add(CellEntry.of(
                    at.role(),
                    at.cell(),
                    EntryJson.read(item.get(Names.ENTRY), at.cell().kind())));
        }
        return cells;
    }

    private static Interval interval(JsonTree json) throws JacksonException {
        return Interval.between(
                Optional.ofNullable(exact(json.get(Names.MIN))), Optional.ofNullable(exact(json.get(Names.MAX))));
    }

    private static @Nullable BigDecimal exact(JsonTree json) throws JacksonException {
        return json.isNull() ? null : json.number();
    }
}
