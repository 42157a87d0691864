/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rollup.CellTotal;
import io.github.gongkai.rollup.Member;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rollup.Roster;
import io.github.gongkai.rollup.Totals;
import io.github.gongkai.rollup.YearTotals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** The members of a roll-up as objects: who should report, who has reported, and what it adds up to. */
final class MembersJson {

    private MembersJson() {}

    static void write(Members members, JsonOutput out) throws JacksonException {
        out.object(Names.ROSTER, members.roster().orElse(null), roster -> {
            out.bool(Names.WHOEVER_REPORTED, roster.isWhoeverReported());
            out.array(Names.ORGANS, roster.organs(), organ -> OrganJson.write(organ, out));
        });
        out.objects(Names.REPORTED, members.reported(), member -> {
            writeOf(member.organ().orElse(null), out);
            writeYear(member.year(), out);
            out.constant(Names.EDITION, member.edition());
        });
        out.objects(Names.TOTALS, members.totals().years(), year -> write(year, out));
    }

    private static void writeOf(@Nullable Organ organ, JsonOutput out) throws JacksonException {
        out.name(Names.ORGAN);
        if (organ == null) {
            out.generator().writeNull();
        } else {
            OrganJson.write(organ, out);
        }
    }

    private static void writeYear(Optional<ReportYear> year, JsonOutput out) throws JacksonException {
        out.exact(
                Names.YEAR, year.map(known -> BigDecimal.valueOf(known.value())).orElse(null));
    }

    private static void write(YearTotals year, JsonOutput out) throws JacksonException {
        writeYear(year.year(), out);
        out.constant(Names.EDITION, year.edition());
        out.whole(Names.MEMBERS, year.members());
        out.objects(Names.CELLS, year.cells(), cell -> write(cell, out));
    }

    private static void write(CellTotal total, JsonOutput out) throws JacksonException {
        out.text(Names.CELL, total.cell().pointer());
        out.object(Names.COUNTS, total, it -> {
            for (EntryState state : EntryState.values()) {
                out.whole(state.name(), it.count(state));
            }
        });
        boolean isAmount = total.cell().kind() == CellKind.AMOUNT;
        out.exact(Names.SUM, isAmount ? null : total.sum());
        out.object(Names.AMOUNTS, isAmount ? total : null, it -> writeAmounts(it, out));
    }

    private static void writeAmounts(CellTotal total, JsonOutput out) throws JacksonException {
        for (Map.Entry<AmountUnit, BigDecimal> amount : new TreeMap<>(total.amounts()).entrySet()) {
            AmountUnit unit = amount.getKey();
            out.object(unit.name(), amount.getValue(), sum -> {
                out.whole(Names.STATED, total.stated(unit));
                out.exact(Names.SUM, sum);
                out.exact(Names.ROUNDING_SLACK, total.roundingSlack().get(unit));
            });
        }
        out.whole(Names.BARE_ZEROS, total.bareZeros());
    }

    static Members read(JsonTree json) throws JacksonException {
        JsonTree rosterJson = json.get(Names.ROSTER);
        Optional<Roster> roster = rosterJson.isNull() ? Optional.empty() : Optional.of(roster(rosterJson));
        List<Member> reported = new ArrayList<>();
        for (JsonTree member : json.get(Names.REPORTED).items()) {
            reported.add(Member.of(edition(member), organ(member.get(Names.ORGAN)), year(member.get(Names.YEAR))));
        }
        List<YearTotals> years = new ArrayList<>();
        for (JsonTree year : json.get(Names.TOTALS).items()) {
            years.add(yearTotals(year));
        }
        return json.make(() -> Members.of(roster, reported, Totals.ofYears(years)));
    }

    private static Roster roster(JsonTree json) throws JacksonException {
        List<Organ> organs = new ArrayList<>();
        for (JsonTree organ : json.get(Names.ORGANS).items()) {
            organs.add(OrganJson.read(organ));
        }
        return json.get(Names.WHOEVER_REPORTED).bool() ? Roster.whoeverReported() : json.make(() -> Roster.of(organs));
    }

    private static Optional<Organ> organ(JsonTree json) throws JacksonException {
        return json.isNull() ? Optional.empty() : Optional.of(OrganJson.read(json));
    }

    private static FormEdition edition(JsonTree json) throws JacksonException {
        return json.get(Names.EDITION).choice(ReportShape.EDITIONS);
    }

    private static Optional<ReportYear> year(JsonTree json) throws JacksonException {
        if (json.isNull()) {
            return Optional.empty();
        }
        long year = whole(json);
        return Optional.of(json.make(() -> ReportYear.of(Math.toIntExact(year))));
    }

    private static long whole(JsonTree json) throws JacksonException {
        BigDecimal number = json.number();
        return json.make(number::longValueExact);
    }

    private static YearTotals yearTotals(JsonTree json) throws JacksonException {
        FormEdition edition = edition(json);
        Optional<ReportYear> year = year(json.get(Names.YEAR));
        long members = whole(json.get(Names.MEMBERS));
        List<CellTotal> cells = new ArrayList<>();
        for (JsonTree cell : json.get(Names.CELLS).items()) {
            cells.add(cellTotal(cell, FormulaJson.cell(cell.get(Names.CELL), edition), members));
        }
        return json.make(() -> YearTotals.of(year, cells));
    }

    private static CellTotal cellTotal(JsonTree json, CellRef cell, long members) throws JacksonException {
        CellTotal.Builder total = CellTotal.builder();
        total.cell(cell).members(members);
        for (Map.Entry<String, JsonTree> count :
                json.get(Names.COUNTS).properties().entrySet()) {
            total.putCounts(state(count), whole(count.getValue()));
        }
        if (cell.kind() != CellKind.AMOUNT) {
            total.number(json.get(Names.SUM).number());
        } else {
            JsonTree amounts = json.get(Names.AMOUNTS);
            total.bareZeros(whole(amounts.get(Names.BARE_ZEROS)));
            for (Map.Entry<String, AmountUnit> unit : ReportShape.UNITS.byText().entrySet()) {
                if (amounts.has(unit.getKey())) {
                    addAmount(amounts.get(unit.getKey()), unit.getValue(), total);
                }
            }
        }
        return json.make(total::build);
    }

    private static EntryState state(Map.Entry<String, JsonTree> count) throws JacksonException {
        EntryState state = ReportShape.STATES.byText().get(count.getKey());
        if (state == null) {
            throw count.getValue()
                    .fault(
                            JsonFault.UNKNOWN_PROPERTY,
                            Expected.oneOf(ReportShape.STATES.texts()),
                            Found.unknown(count.getKey()));
        }
        return state;
    }

    private static void addAmount(JsonTree json, AmountUnit unit, CellTotal.Builder total) throws JacksonException {
        total.putStatedByUnit(unit, whole(json.get(Names.STATED)));
        total.putAmounts(unit, json.get(Names.SUM).number());
        total.putRoundingSlack(unit, json.get(Names.ROUNDING_SLACK).number());
    }
}
