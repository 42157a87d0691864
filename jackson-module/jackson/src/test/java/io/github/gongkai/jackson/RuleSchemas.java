/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static io.github.gongkai.jackson.SchemaParts.anyOf;
import static io.github.gongkai.jackson.SchemaParts.choice;
import static io.github.gongkai.jackson.SchemaParts.constant;
import static io.github.gongkai.jackson.SchemaParts.list;
import static io.github.gongkai.jackson.SchemaParts.object;
import static io.github.gongkai.jackson.SchemaParts.orNull;
import static io.github.gongkai.jackson.SchemaParts.ordered;
import static io.github.gongkai.jackson.SchemaParts.ref;
import static io.github.gongkai.jackson.SchemaParts.text;
import static io.github.gongkai.jackson.SchemaParts.textOrNull;
import static io.github.gongkai.jackson.SchemaParts.titled;
import static io.github.gongkai.jackson.SchemaParts.type;
import static io.github.gongkai.jackson.SchemaParts.whole;

import io.github.gongkai.MissingPolicy;
import io.github.gongkai.law.Instrument;
import io.github.gongkai.rule.Basis;
import io.github.gongkai.rule.DocumentRequirement;
import io.github.gongkai.rule.Relation;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.rule.RosterRequirement;
import io.github.gongkai.rule.Scope;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.rule.YearRequirement;
import io.github.gongkai.text.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The definitions of rules, formulas and sets of rules. */
final class RuleSchemas {
    static final String WORDING = "wording";
    static final String RULE_ID = "ruleId";
    static final String POINTER = "cellPointer";
    static final String TERM = "term";
    static final String RULE = "rule";
    static final String RULE_SET = "ruleSet";
    static final String WAIVER = "waiver";

    static final String FORMULA = "formula";
    static final String PLACE = "place";

    private RuleSchemas() {}

    static Map<String, Object> definitions() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                WORDING,
                titled(
                        Wording.of("中英文字", "Words for people in Chinese and in English; not compared in reading."),
                        object(ordered("zh", type("string"), "en", type("string")))));
        all.put(RULE_ID, titled(Wording.of("规则编号", "The permanent id of a rule."), text("^[A-Z][A-Z0-9]*-[0-9]{2,}$")));
        all.put(
                POINTER,
                titled(
                        Wording.of("单元格", "A cell, as a JSON Pointer into a report."),
                        text("^/[A-Za-z]+(/[A-Za-z]+)+$")));
        all.put(
                TERM,
                titled(
                        Wording.of("一项", "A cell, and which report it is taken from."),
                        object(ordered(Names.REPORT, choice(ReportRole.values()), Names.CELL, ref(POINTER)))));
        all.put(FORMULA, formula());
        all.put(
                PLACE,
                titled(
                        Wording.of("适用处", "A row, a column, a cell, a section, a member, or the document as a whole."),
                        object(ordered(
                                Names.SECTION,
                                orNull(choice(ReportShape.SECTIONS.texts())),
                                Names.ROW,
                                textOrNull(),
                                Names.COLUMN,
                                textOrNull(),
                                Names.MEMBER,
                                textOrNull()))));
        all.put(RULE, titled(Wording.of("规则", "A rule, with its formula at each of its places."), object(rule())));
        all.put(WAIVER, titled(Wording.of("认可", "Someone's word that a finding may stand."), object(waiver())));
        all.put(
                RULE_SET,
                titled(
                        Wording.of("规则集", "A set of rules, and what goes with it."),
                        object(ruleSet(titled(
                                Wording.of("规则", "The rules; those of the original by their ids."),
                                list(anyOf(List.of(ref(RULE_ID), ref(RULE)))))))));
        return all;
    }

    private static Map<String, Object> formula() {
        return titled(
                Wording.of("公式", "What must hold at a place."),
                anyOf(List.of(
                        kind(
                                FormulaJson.Kind.COMPARISON,
                                Names.LEFT,
                                list(ref(TERM)),
                                Names.RELATION,
                                choice(Relation.values()),
                                Names.RIGHT,
                                list(ref(TERM))),
                        kind(FormulaJson.Kind.ADMISSIBLE, Names.CELL, ref(POINTER)),
                        kind(FormulaJson.Kind.MEMBERS_SUM, Names.CELL, ref(POINTER)),
                        kind(
                                FormulaJson.Kind.ZERO_FOR_LEVELS,
                                Names.LEVELS,
                                list(choice(ReportShape.LEVELS.texts())),
                                Names.CELLS,
                                list(ref(POINTER))),
                        kind(FormulaJson.Kind.DOCUMENT, Names.REQUIREMENT, choice(DocumentRequirement.values())),
                        kind(FormulaJson.Kind.YEARS, Names.REQUIREMENT, choice(YearRequirement.values())),
                        kind(FormulaJson.Kind.ROSTER, Names.REQUIREMENT, choice(RosterRequirement.values())))));
    }

    private static Map<String, Object> kind(FormulaJson.Kind kind, Object... namesAndSchemas) {
        Map<String, Object> properties = ordered(Names.KIND, constant(kind.name()));
        properties.putAll(ordered(namesAndSchemas));
        return object(properties);
    }

    /** The properties of a rule. */
    static Map<String, Object> rule() {
        Map<String, Object> byYear = type("object");
        byYear.put("propertyNames", text("^[1-9][0-9]{0,3}$"));
        byYear.put("additionalProperties", choice(Severity.values()));
        Map<String, Object> byEdition = type("object");
        byEdition.put("propertyNames", choice(ReportShape.EDITIONS.texts()));
        byEdition.put("additionalProperties", ref(WORDING));
        return ordered(
                Names.RULE,
                ref(RULE_ID),
                Names.BASIS,
                choice(Basis.values()),
                Names.SEVERITY,
                choice(Severity.values()),
                Names.SEVERITY_BY_YEAR,
                titled(Wording.of("个别年度的严重程度", "The severity for certain report years."), byYear),
                Names.STATEMENT,
                ref(WORDING),
                Names.NOTE,
                orNull(ref(WORDING)),
                Names.CITATIONS,
                list(object(ordered(
                        Names.INSTRUMENT,
                        choice(Instrument.values()),
                        Names.ARTICLE,
                        whole(List.of("integer", "null"), Integer.MIN_VALUE, Integer.MAX_VALUE)))),
                Names.SCOPE,
                list(choice(Scope.values())),
                Names.SOURCE,
                titled(Wording.of("各表式的依据", "Where the rule comes from, for each edition."), byEdition),
                Names.FORMULAS,
                list(object(ordered(
                        Names.EDITION,
                        choice(ReportShape.EDITIONS.texts()),
                        Names.PLACE,
                        ref(PLACE),
                        Names.FORMULA,
                        ref(FORMULA)))));
    }

    private static Map<String, Object> waiver() {
        return ordered(Names.KEY, type("string"), Names.SEEN, list(type("string")), Names.REASON, text("\\S"));
    }

    /** The properties of a set of rules that lists all of them. */
    static Map<String, Object> catalogue() {
        return ruleSet(list(ref(RULE)));
    }

    private static Map<String, Object> ruleSet(Map<String, Object> rules) {
        return ordered(
                Names.VERSION,
                text("\\S"),
                Names.ORIGINAL,
                object(ordered(
                        Names.VERSION,
                        text("\\S"),
                        Names.RULES,
                        titled(
                                Wording.of("原有规则", "The rules; null where they are those of the version of that name."),
                                orNull(list(ref(RULE)))))),
                Names.MISSING_POLICY,
                choice(MissingPolicy.values()),
                Names.WAIVERS,
                list(ref(WAIVER)),
                Names.RULES,
                rules);
    }
}
