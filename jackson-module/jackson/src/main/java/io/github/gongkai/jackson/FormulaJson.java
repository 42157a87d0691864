/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.OrganLevel;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.Admissible;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.DocumentRequirement;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.MembersSum;
import io.github.gongkai.rule.Relation;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.rule.RosterRequirement;
import io.github.gongkai.rule.Term;
import io.github.gongkai.rule.YearRequirement;
import io.github.gongkai.rule.ZeroForLevels;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;

/** Formulas as objects: what kind of formula it is, and what that kind has. */
final class FormulaJson {
    private static final ReportShape.Choice<Kind> KINDS = ReportShape.Choice.of(Kind.values(), Kind::name);
    private static final ReportShape.Choice<Relation> RELATIONS =
            ReportShape.Choice.of(Relation.values(), Relation::name);
    private static final ReportShape.Choice<ReportRole> ROLES =
            ReportShape.Choice.of(ReportRole.values(), ReportRole::name);
    private static final ReportShape.Choice<DocumentRequirement> OF_DOCUMENT =
            ReportShape.Choice.of(DocumentRequirement.values(), DocumentRequirement::name);
    private static final ReportShape.Choice<YearRequirement> OF_YEARS =
            ReportShape.Choice.of(YearRequirement.values(), YearRequirement::name);
    private static final ReportShape.Choice<RosterRequirement> OF_MEMBERS =
            ReportShape.Choice.of(RosterRequirement.values(), RosterRequirement::name);

    private FormulaJson() {}

    /** The kinds of formulas. */
    enum Kind {
        ADMISSIBLE,
        COMPARISON,
        DOCUMENT,
        MEMBERS_SUM,
        ROSTER,
        YEARS,
        ZERO_FOR_LEVELS
    }

    static void write(Formula formula, JsonOutput out) throws JacksonException {
        if (formula instanceof Comparison comparison) {
            out.constant(Names.KIND, Kind.COMPARISON);
            out.objects(Names.LEFT, comparison.left(), term -> write(term, out));
            out.constant(Names.RELATION, comparison.relation());
            out.objects(Names.RIGHT, comparison.right(), term -> write(term, out));
        } else if (formula instanceof Admissible admissible) {
            out.constant(Names.KIND, Kind.ADMISSIBLE);
            out.text(Names.CELL, admissible.cell().pointer());
        } else if (formula instanceof MembersSum sum) {
            out.constant(Names.KIND, Kind.MEMBERS_SUM);
            out.text(Names.CELL, sum.cell().pointer());
        } else if (formula instanceof ZeroForLevels zero) {
            out.constant(Names.KIND, Kind.ZERO_FOR_LEVELS);
            List<OrganLevel> levels = zero.levels().stream().sorted().toList();
            out.array(Names.LEVELS, levels, level -> out.text(level.name()));
            out.array(Names.CELLS, zero.cells(), cell -> out.text(cell.pointer()));
        } else {
            requirement(formula, out);
        }
    }

    private static void requirement(Formula formula, JsonOutput out) throws JacksonException {
        Kind kind = formula instanceof DocumentRequirement
                ? Kind.DOCUMENT
                : formula instanceof YearRequirement ? Kind.YEARS : Kind.ROSTER;
        out.constant(Names.KIND, kind);
        out.constant(Names.REQUIREMENT, (Enum<?>) formula);
    }

    static void write(Term term, JsonOutput out) throws JacksonException {
        out.constant(Names.REPORT, term.role());
        out.text(Names.CELL, term.cell().pointer());
    }

    static Formula read(JsonTree json, FormEdition edition) throws JacksonException {
        return switch (json.get(Names.KIND).choice(KINDS)) {
            case COMPARISON -> comparison(json, edition);
            case ADMISSIBLE -> Admissible.figureIn(cell(json.get(Names.CELL), edition));
            case MEMBERS_SUM -> MembersSum.of(cell(json.get(Names.CELL), edition));
            case ZERO_FOR_LEVELS -> zeroForLevels(json, edition);
            case DOCUMENT -> json.get(Names.REQUIREMENT).choice(OF_DOCUMENT);
            case YEARS -> json.get(Names.REQUIREMENT).choice(OF_YEARS);
            case ROSTER -> json.get(Names.REQUIREMENT).choice(OF_MEMBERS);
        };
    }

    private static Formula comparison(JsonTree json, FormEdition edition) throws JacksonException {
        List<Term> left = terms(json.get(Names.LEFT), edition);
        Relation relation = json.get(Names.RELATION).choice(RELATIONS);
        List<Term> right = terms(json.get(Names.RIGHT), edition);
        return json.make(() -> Comparison.of(left, relation, right));
    }

    private static List<Term> terms(JsonTree json, FormEdition edition) throws JacksonException {
        List<Term> terms = new ArrayList<>();
        for (JsonTree item : json.items()) {
            ReportRole role = role(item.get(Names.REPORT));
            CellRef cell = cell(item.get(Names.CELL), edition);
            terms.add(role == ReportRole.PREVIOUS ? Term.previous(cell) : Term.of(cell));
        }
        return terms;
    }

    private static Formula zeroForLevels(JsonTree json, FormEdition edition) throws JacksonException {
        List<OrganLevel> levels = new ArrayList<>();
        for (JsonTree item : json.get(Names.LEVELS).items()) {
            levels.add(item.choice(ReportShape.LEVELS));
        }
        List<CellRef> cells = new ArrayList<>();
        for (JsonTree item : json.get(Names.CELLS).items()) {
            cells.add(cell(item, edition));
        }
        return json.make(() -> ZeroForLevels.of(levels, cells));
    }

    static ReportRole role(JsonTree json) throws JacksonException {
        return json.choice(ROLES);
    }

    /** The cell of an edition that a JSON Pointer into a report names. */
    static CellRef cell(JsonTree json, FormEdition edition) throws JacksonException {
        String pointer = json.text();
        String path = pointer.startsWith("/") ? pointer.substring(1).replace('/', '.') : "";
        return json.make(() -> edition.cell(path));
    }
}
