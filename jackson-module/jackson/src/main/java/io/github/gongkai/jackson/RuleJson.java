/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.ReportYear;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.Section;
import io.github.gongkai.law.Citation;
import io.github.gongkai.law.Instrument;
import io.github.gongkai.rule.Basis;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.Scope;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/** Rules as objects. */
final class RuleJson {
    static final ReportShape.Choice<Severity> SEVERITIES = ReportShape.Choice.of(Severity.values(), Severity::name);

    private static final ReportShape.Choice<Basis> BASES = ReportShape.Choice.of(Basis.values(), Basis::name);
    private static final ReportShape.Choice<Instrument> INSTRUMENTS =
            ReportShape.Choice.of(Instrument.values(), Instrument::name);

    /** The rows of every edition; no two sections have one of the same name. */
    private static final ReportShape.Choice<FormRow> ROWS = rows();

    /** The columns of every edition, as places in a section call them. */
    private static final Map<Section, ReportShape.Choice<FormColumn>> COLUMNS = columns();

    private RuleJson() {}

    private static ReportShape.Choice<FormRow> rows() {
        return ReportShape.Choice.of(cells().map(CellRef::row).distinct().toList(), FormRow::identifier);
    }

    /** For each section the columns of its own tables, then those of others whose names it does not have. */
    private static Map<Section, ReportShape.Choice<FormColumn>> columns() {
        Map<Section, ReportShape.Choice<FormColumn>> all = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            Map<String, FormColumn> byName = new LinkedHashMap<>();
            cells().filter(cell -> cell.section() == section).forEach(cell -> addColumn(cell, byName));
            cells().forEach(cell -> addColumn(cell, byName));
            all.put(section, new ReportShape.Choice<>(byName));
        }
        return all;
    }

    private static void addColumn(CellRef cell, Map<String, FormColumn> byName) {
        byName.putIfAbsent(cell.column().identifier(), cell.column());
    }

    private static Stream<CellRef> cells() {
        return Arrays.stream(FormEdition.values()).flatMap(edition -> edition.cells().stream());
    }

    /** Writes the properties of a rule. */
    static void write(Rule rule, JsonOutput out) throws JacksonException {
        out.text(Names.RULE, rule.id().value());
        out.constant(Names.BASIS, rule.basis());
        out.constant(Names.SEVERITY, rule.severity());
        out.object(Names.SEVERITY_BY_YEAR, rule, it -> writeSeverityByYear(it, out));
        out.wording(Names.STATEMENT, rule.statement());
        out.object(Names.NOTE, rule.note().orElse(null), it -> WordingJson.write(it, out));
        out.objects(Names.CITATIONS, rule.citations(), citation -> write(citation, out));
        out.array(Names.SCOPE, scopes(rule), scope -> out.text(scope.name()));
        out.object(Names.SOURCE, rule, it -> writeSource(it, out));
        out.objects(Names.FORMULAS, rule.formulas(), placed -> write(placed, out));
    }

    private static void writeSeverityByYear(Rule rule, JsonOutput out) throws JacksonException {
        for (Map.Entry<ReportYear, Severity> year : rule.severityByYear().entrySet()) {
            out.constant(year.getKey().toString(), year.getValue());
        }
    }

    private static void write(Citation citation, JsonOutput out) throws JacksonException {
        out.constant(Names.INSTRUMENT, citation.instrument());
        JsonGenerator json = out.generator();
        json.writeName(Names.ARTICLE);
        if (citation.article().isPresent()) {
            json.writeNumber(citation.article().getAsInt());
        } else {
            json.writeNull();
        }
    }

    /** What has to be at hand to apply the rule, at one place or another. */
    private static List<Scope> scopes(Rule rule) {
        return rule.formulas().stream()
                .map(placed -> placed.formula().scope())
                .distinct()
                .sorted()
                .toList();
    }

    private static void writeSource(Rule rule, JsonOutput out) throws JacksonException {
        for (FormEdition edition : rule.editions()) {
            out.wording(
                    edition.name(), Wording.of(rule.source(edition, Language.ZH), rule.source(edition, Language.EN)));
        }
    }

    private static void write(PlacedFormula placed, JsonOutput out) throws JacksonException {
        out.constant(Names.EDITION, placed.place().edition());
        out.object(Names.PLACE, placed.place(), place -> write(place, out));
        out.object(Names.FORMULA, placed.formula(), formula -> FormulaJson.write(formula, out));
    }

    static void write(Place place, JsonOutput out) throws JacksonException {
        out.text(Names.SECTION, place.section().map(Section::identifier).orElse(null));
        out.text(Names.ROW, place.row().map(FormRow::identifier).orElse(null));
        out.text(Names.COLUMN, place.column().map(FormColumn::identifier).orElse(null));
        out.text(Names.MEMBER, place.member().orElse(null));
    }

    static Rule read(JsonTree json) throws JacksonException {
        Rule.Builder builder = Rule.builder();
        builder.id(ruleId(json.get(Names.RULE)));
        builder.basis(json.get(Names.BASIS).choice(BASES));
        builder.severity(json.get(Names.SEVERITY).choice(SEVERITIES));
        for (Map.Entry<String, JsonTree> year :
                json.get(Names.SEVERITY_BY_YEAR).properties().entrySet()) {
            builder.putSeverityByYear(year(year), year.getValue().choice(SEVERITIES));
        }
        builder.statement(WordingJson.read(json.get(Names.STATEMENT)));
        JsonTree note = json.get(Names.NOTE);
        if (!note.isNull()) {
            builder.note(WordingJson.read(note));
        }
        for (JsonTree citation : json.get(Names.CITATIONS).items()) {
            builder.addCitations(citation(citation));
        }
        List<PlacedFormula> formulas = new ArrayList<>();
        for (JsonTree placed : json.get(Names.FORMULAS).items()) {
            formulas.add(placed(placed));
        }
        builder.addAllFormulas(formulas);
        return json.make(builder::build);
    }

    static RuleId ruleId(JsonTree json) throws JacksonException {
        String id = json.text();
        return json.make(() -> RuleId.of(id));
    }

    private static ReportYear year(Map.Entry<String, JsonTree> property) throws JacksonException {
        return property.getValue().make(() -> ReportYear.of(Integer.parseInt(property.getKey())));
    }

    private static Citation citation(JsonTree json) throws JacksonException {
        Instrument instrument = json.get(Names.INSTRUMENT).choice(INSTRUMENTS);
        JsonTree article = json.get(Names.ARTICLE);
        if (article.isNull()) {
            return instrument.asWhole();
        }
        BigDecimal number = article.number();
        return article.make(() -> instrument.article(number.intValueExact()));
    }

    private static PlacedFormula placed(JsonTree json) throws JacksonException {
        FormEdition edition = json.get(Names.EDITION).choice(ReportShape.EDITIONS);
        Place place = place(json.get(Names.PLACE), edition);
        Formula formula = FormulaJson.read(json.get(Names.FORMULA), edition);
        return PlacedFormula.of(place, formula);
    }

    static Place place(JsonTree json, FormEdition edition) throws JacksonException {
        JsonTree member = json.get(Names.MEMBER);
        if (!member.isNull()) {
            return Place.ofMember(edition, member.text());
        }
        JsonTree section = json.get(Names.SECTION);
        if (section.isNull()) {
            return Place.ofDocument(edition);
        }
        return place(json, edition, section.choice(ReportShape.SECTIONS));
    }

    private static Place place(JsonTree json, FormEdition edition, Section section) throws JacksonException {
        JsonTree rowName = json.get(Names.ROW);
        JsonTree columnName = json.get(Names.COLUMN);
        if (rowName.isNull() && columnName.isNull()) {
            return Place.ofSection(edition, section);
        }
        if (columnName.isNull()) {
            FormRow row = row(rowName);
            return json.make(() -> Place.ofRow(edition, row));
        }
        FormColumn column = column(columnName, section);
        if (rowName.isNull()) {
            return Place.ofColumn(edition, section, column);
        }
        FormRow row = row(rowName);
        return json.make(() -> Place.ofCell(edition.cell(row, column)));
    }

    private static FormRow row(JsonTree name) throws JacksonException {
        return name.choice(ROWS);
    }

    private static FormColumn column(JsonTree name, Section section) throws JacksonException {
        return name.choice(Objects.requireNonNull(COLUMNS.get(section)));
    }
}
