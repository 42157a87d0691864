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
import static io.github.gongkai.jackson.SchemaParts.yearOrNull;

import io.github.gongkai.check.Verdict;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.Basis;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.text.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The schemas of results, diagnoses and derivations, findings, rules and sets of rules. */
final class ResultSchema {
    static final String EXACT = "exactNumber";
    static final String INTERVAL = "interval";
    private static final String ENTRY = "entry";
    private static final String CELL = "cellEntry";
    private static final String CHECK = "check";
    private static final String FINDING = "finding";
    private static final String UNDECIDED = "undecided";
    private static final String MEMBERS = "members";
    private static final String ORGAN = "organ";
    private static final String REPORT = "report";

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private ResultSchema() {
        definitions.putAll(RuleSchemas.definitions());
        definitions.putAll(DiagnosisSchemas.definitions());
        definitions.put(
                EXACT,
                titled(
                        Wording.of("准确的数", "An exact number: whole, or an object with its digits."),
                        anyOf(List.of(
                                type("integer"),
                                object(Map.of(
                                        ReportShape.COUNT_OBJECT.name(ReportShape.DECIMAL),
                                        text("^-?(0|[1-9][0-9]*)\\.[0-9]+$")))))));
        definitions.put(
                INTERVAL,
                titled(
                        Wording.of("范围", "A range, both ends included; null is no end."),
                        object(ordered(Names.MIN, orNull(ref(EXACT)), Names.MAX, orNull(ref(EXACT))))));
        definitions.put(
                ENTRY,
                titled(
                        Wording.of("单元格内容", "What stands in a cell, as in a report."),
                        anyOf(List.of(
                                ref(FigureSchemas.name(CellKind.COUNT)), ref(FigureSchemas.name(CellKind.AMOUNT))))));
        definitions.put(
                CELL, titled(Wording.of("单元格及其内容", "A cell with what stood in it."), object(cell(Names.ENTRY))));
        definitions.put(CHECK, titled(Wording.of("核对", "A rule applied at a place."), object(check())));
        definitions.put(FINDING, finding(Map.of()));
        definitions.put(
                UNDECIDED,
                titled(Wording.of("未定", "An undecided check, and what it would take."), object(undecided())));
        definitions.put(
                MEMBERS,
                titled(Wording.of("成员", "The members of a roll-up, and what they add up to."), object(members())));
        definitions.put(ORGAN, titled(Wording.of("机关", "An organ."), object(organ())));
        definitions.put(REPORT, report());
        for (CellKind kind : List.of(CellKind.COUNT, CellKind.AMOUNT)) {
            definitions.put(FigureSchemas.name(kind), FigureSchemas.cell(kind));
        }
        definitions.putAll(FigureSchemas.definitions());
    }

    /** Returns the schema of each kind of document, by the name of its file. */
    static Map<String, Map<String, Object>> all() {
        ResultSchema schemas = new ResultSchema();
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        schemas.add(
                all,
                "check-result",
                Wording.of("核对结果", "What came of checking one report."),
                object(withVersion(result())));
        schemas.add(
                all,
                "diagnosis",
                Wording.of("诊断", "Which cells of a report must be wrong."),
                object(withVersion(DiagnosisSchemas.diagnosis())));
        schemas.add(
                all,
                "derivation",
                Wording.of("推算", "What the rules force for cells that state no figure."),
                object(withVersion(DiagnosisSchemas.derivation())));
        schemas.add(all, "finding", Wording.of("不符", "A violated check."), finding(withVersion(Map.of())));
        schemas.add(
                all,
                "rule",
                Wording.of("规则", "A rule, with its formula at each of its places."),
                object(withVersion(RuleSchemas.rule())));
        schemas.add(
                all,
                "rule-set",
                Wording.of("规则集", "A set of rules, such as the standard catalogue."),
                object(withVersion(RuleSchemas.catalogue())));
        return all;
    }

    private static Map<String, Object> withVersion(Map<String, Object> properties) {
        Map<String, Object> all = ordered(Names.SCHEMA_VERSION, constant(ReportShape.VERSION));
        all.putAll(properties);
        return all;
    }

    /** Adds a schema with those of the definitions that it needs. */
    private void add(Map<String, Map<String, Object>> all, String name, Wording wording, Map<String, Object> schema) {
        Set<String> needed = new LinkedHashSet<>();
        collect(schema, needed);
        Map<String, Object> own = new LinkedHashMap<>(definitions);
        own.keySet().retainAll(needed);
        Wording described = Wording.of(
                wording.zh(),
                wording.en()
                        + " A reader also refuses what a schema cannot see: a property that is there twice, how a number"
                        + " is spelt, and a document that says something else than what follows from the rest of it.");
        all.put(name, SchemaParts.document(name, ReportShape.VERSION, described, schema, own));
    }

    private void collect(Object part, Set<String> needed) {
        if (part instanceof Map<?, ?> map) {
            if (map.get("$ref") instanceof String target && target.startsWith("#/$defs/")) {
                String name = target.substring("#/$defs/".length());
                if (needed.add(name)) {
                    collect(Objects.requireNonNull(definitions.get(name), name), needed);
                }
            }
            map.values().forEach(inner -> collect(inner, needed));
        } else if (part instanceof Collection<?> parts) {
            parts.forEach(inner -> collect(inner, needed));
        }
    }

    static Map<String, Object> edition() {
        return choice(ReportShape.EDITIONS.texts());
    }

    private static Map<String, Object> key() {
        return ordered(
                Names.KEY,
                type("string"),
                Names.RULE,
                ref(RuleSchemas.RULE_ID),
                Names.PLACE,
                type("string"),
                Names.VERDICT,
                choice(Verdict.values()));
    }

    private static Map<String, Object> check() {
        Map<String, Object> properties = key();
        properties.put(Names.CELLS, list(ref(RuleSchemas.TERM)));
        return properties;
    }

    /** The properties that say which cell of which report it is. */
    static Map<String, Object> cell() {
        return ordered(
                Names.REPORT,
                choice(ReportRole.values()),
                Names.EDITION,
                edition(),
                Names.CELL,
                ref(RuleSchemas.POINTER),
                Names.LABEL,
                ref(RuleSchemas.WORDING));
    }

    /** The same, with what stands in the cell. */
    static Map<String, Object> cell(String entry) {
        Map<String, Object> properties = cell();
        properties.put(entry, ref(ENTRY));
        return properties;
    }

    private static Map<String, Object> finding(Map<String, Object> before) {
        Map<String, Object> head = new LinkedHashMap<>(before);
        head.putAll(key());
        head.putAll(ordered(
                Names.VERDICT,
                constant(Verdict.VIOLATED.name()),
                Names.DEFINITION,
                titled(Wording.of("规则定义", "The rule, if it is not a standard one."), orNull(ref(RuleSchemas.RULE))),
                Names.EDITION,
                edition(),
                Names.AT,
                ref(RuleSchemas.PLACE),
                Names.FORMULA,
                ref(RuleSchemas.FORMULA),
                Names.BASIS,
                choice(Basis.values()),
                Names.SEVERITY,
                choice(Severity.values())));
        Map<String, Object> figures = new LinkedHashMap<>(head);
        figures.putAll(ordered(
                Names.LEFT,
                list(ref(CELL)),
                Names.RIGHT,
                list(ref(CELL)),
                Names.LEFT_SUM,
                ref(INTERVAL),
                Names.RIGHT_SUM,
                ref(INTERVAL),
                Names.DIFFERENCE,
                orNull(ref(EXACT)),
                Names.MESSAGE,
                ref(RuleSchemas.WORDING)));
        Map<String, Object> document = new LinkedHashMap<>(head);
        document.putAll(ordered(
                Names.EXPECTED,
                ref(RuleSchemas.WORDING),
                Names.FOUND,
                ref(RuleSchemas.WORDING),
                Names.MESSAGE,
                ref(RuleSchemas.WORDING)));
        return titled(
                Wording.of("不符", "A violated check: of figures, or of the document, the years and the members."),
                anyOf(List.of(object(figures), object(document))));
    }

    private static Map<String, Object> undecided() {
        Map<String, Object> missing = cell(Names.ENTRY);
        missing.put(Names.RANGE, ref(INTERVAL));
        Map<String, Object> properties = key();
        properties.putAll(ordered(
                Names.VERDICT,
                constant(Verdict.UNDECIDED.name()),
                Names.REASON,
                ref(RuleSchemas.WORDING),
                Names.MISSING,
                list(object(missing)),
                Names.HOLDS_WITH_ZEROS,
                type("boolean")));
        return properties;
    }

    private static Map<String, Object> organ() {
        return ordered(
                ReportShape.ORGAN_OBJECT.name(ReportShape.NAME),
                type("string"),
                ReportShape.ORGAN_OBJECT.name(ReportShape.CODE),
                textOrNull(),
                ReportShape.ORGAN_OBJECT.name(ReportShape.LEVEL),
                choice(ReportShape.LEVELS.texts()),
                ReportShape.ORGAN_OBJECT.name(ReportShape.KIND),
                choice(ReportShape.KINDS.texts()));
    }

    static Map<String, Object> natural(long least) {
        Map<String, Object> schema = type("integer");
        schema.put("minimum", least);
        return schema;
    }

    private static Map<String, Object> members() {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (EntryState state : EntryState.values()) {
            counts.put(state.name(), natural(0));
        }
        Map<String, Object> amounts = new LinkedHashMap<>();
        for (String unit : ReportShape.UNITS.texts()) {
            amounts.put(
                    unit,
                    object(ordered(Names.STATED, natural(1), Names.SUM, ref(EXACT), Names.ROUNDING_SLACK, ref(EXACT))));
        }
        amounts.put(Names.BARE_ZEROS, natural(0));
        Map<String, Object> byUnit = object(amounts);
        byUnit.put("required", List.of(Names.BARE_ZEROS));
        Map<String, Object> cell = ordered(
                Names.CELL,
                ref(RuleSchemas.POINTER),
                Names.COUNTS,
                object(counts),
                Names.SUM,
                orNull(ref(EXACT)),
                Names.AMOUNTS,
                orNull(byUnit));
        return ordered(
                Names.ROSTER,
                orNull(object(ordered(Names.WHOEVER_REPORTED, type("boolean"), Names.ORGANS, list(ref(ORGAN))))),
                Names.REPORTED,
                list(object(
                        ordered(Names.ORGAN, orNull(ref(ORGAN)), Names.YEAR, yearOrNull(), Names.EDITION, edition()))),
                Names.TOTALS,
                list(object(ordered(
                        Names.YEAR,
                        yearOrNull(),
                        Names.EDITION,
                        edition(),
                        Names.MEMBERS,
                        natural(1),
                        Names.CELLS,
                        list(object(cell))))));
    }

    private static Map<String, Object> report() {
        List<Map<String, Object>> editions = new ArrayList<>();
        for (FormEdition edition : FormEdition.values()) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("$ref", ReportSchema.of(edition).get("$id"));
            editions.add(schema);
        }
        return titled(Wording.of("年度报告", "An annual report, as in a document of its own."), anyOf(editions));
    }

    static Map<String, Object> dossier() {
        return object(ordered(
                Names.REPORT, ref(REPORT), Names.PREVIOUS, orNull(ref(REPORT)), Names.MEMBERS, orNull(ref(MEMBERS))));
    }

    private static Map<String, Object> result() {
        Map<String, Object> rule = ordered(
                Names.RULE,
                ref(RuleSchemas.RULE_ID),
                Names.BASIS,
                choice(Basis.values()),
                Names.SEVERITY,
                choice(Severity.values()),
                Names.VERDICT,
                choice(Verdict.values()),
                Names.STATEMENT,
                ref(RuleSchemas.WORDING),
                Names.SOURCE,
                ref(RuleSchemas.WORDING));
        return ordered(
                Names.EDITION,
                edition(),
                Names.PREVIOUS_EDITION,
                orNull(edition()),
                Names.RULE_SET,
                ref(RuleSchemas.RULE_SET),
                Names.CONSISTENT,
                titled(Wording.of("没有错误", "Whether there is no finding that is an error."), type("boolean")),
                Names.RULES,
                list(object(rule)),
                Names.CHECKS,
                list(ref(CHECK)),
                Names.FINDINGS,
                list(ref(FINDING)),
                Names.WAIVED,
                list(object(ordered(Names.FINDING, ref(FINDING), Names.WAIVER, ref(RuleSchemas.WAIVER)))),
                Names.UNDECIDED,
                list(ref(UNDECIDED)),
                Names.DOSSIER,
                titled(
                        Wording.of("所核对的报告", "What was checked; null if all is well and nothing is undecided."),
                        orNull(dossier())));
    }
}
