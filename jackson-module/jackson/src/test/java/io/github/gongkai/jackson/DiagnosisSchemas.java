/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static io.github.gongkai.jackson.SchemaParts.choice;
import static io.github.gongkai.jackson.SchemaParts.list;
import static io.github.gongkai.jackson.SchemaParts.object;
import static io.github.gongkai.jackson.SchemaParts.orNull;
import static io.github.gongkai.jackson.SchemaParts.ordered;
import static io.github.gongkai.jackson.SchemaParts.ref;
import static io.github.gongkai.jackson.SchemaParts.titled;
import static io.github.gongkai.jackson.SchemaParts.type;
import static io.github.gongkai.jackson.SchemaParts.whole;

import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.diagnose.SearchEnd;
import io.github.gongkai.diagnose.SlipKind;
import io.github.gongkai.text.Wording;
import java.util.LinkedHashMap;
import java.util.Map;

/** The definitions of diagnoses and derivations. */
final class DiagnosisSchemas {
    private static final String DIAGNOSER = "diagnoser";
    private static final String FAULT = "fault";
    private static final String CORRECTION = "correction";
    private static final String DERIVED = "derivedFigure";
    private static final String CHECK_KEY = "checkKey";

    private DiagnosisSchemas() {}

    static Map<String, Object> definitions() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                DIAGNOSER,
                titled(
                        Wording.of("诊断设置", "What was asked for: the rules, and what is known of cells."),
                        object(diagnoser())));
        all.put(
                FAULT,
                titled(
                        Wording.of("错处", "A group of figures that cannot all be right, with every smallest repair."),
                        object(fault())));
        all.put(
                CORRECTION,
                titled(
                        Wording.of("更正", "A cell of a repair: what it states, and what it must state."),
                        object(correction())));
        all.put(
                DERIVED,
                titled(
                        Wording.of("推出的数字", "A figure that the rules force for a cell that states none."),
                        object(derived())));
        all.put(
                CHECK_KEY,
                titled(
                        Wording.of(
                                "核对的键",
                                "The key of a check; behind \"previous:\" if it is one of last year's report alone."),
                        type("string")));
        return all;
    }

    /** The properties of a diagnosis. */
    static Map<String, Object> diagnosis() {
        Map<String, Object> properties = first();
        properties.putAll(ordered(
                Names.COMPLETE,
                titled(Wording.of("已全部找出", "Whether every smallest repair was found."), type("boolean")),
                Names.FAULTS,
                list(ref(FAULT)),
                Names.OTHER_FINDINGS,
                titled(Wording.of("其他不符", "The keys of the findings that no fault explains."), list(type("string"))),
                Names.DOSSIER,
                ResultSchema.dossier()));
        return properties;
    }

    /** The properties of a derivation. */
    static Map<String, Object> derivation() {
        Map<String, Object> open = ResultSchema.cell(Names.FOUND);
        open.put(Names.RANGE, ref(ResultSchema.INTERVAL));
        Map<String, Object> properties = first();
        properties.putAll(ordered(
                Names.COMPLETE,
                titled(Wording.of("步数够用", "Whether the steps that were allowed have sufficed."), type("boolean")),
                Names.FIGURES,
                list(ref(DERIVED)),
                Names.OPEN,
                titled(Wording.of("不能确定的单元格", "The cells that are not forced to one figure."), list(object(open))),
                Names.WITHHELD,
                titled(
                        Wording.of(
                                "未填的数字", "The figures that are forced, but with which another rule would be violated."),
                        list(object(ordered(Names.FIGURE, ref(DERIVED), Names.BREAKS, list(type("string")))))),
                Names.CONFLICTING,
                titled(
                        Wording.of("互相矛盾的单元格", "The cells of which nothing is said, since stated figures conflict."),
                        list(object(ResultSchema.cell()))),
                Names.DOSSIER,
                ResultSchema.dossier()));
        return properties;
    }

    private static Map<String, Object> first() {
        return ordered(
                Names.EDITION,
                ResultSchema.edition(),
                Names.PREVIOUS_EDITION,
                orNull(ResultSchema.edition()),
                Names.DIAGNOSER,
                ref(DIAGNOSER));
    }

    private static Map<String, Object> diagnoser() {
        Map<String, Object> weight = ResultSchema.cell();
        weight.put(Names.WEIGHT, whole("integer", 1, Diagnoser.MAX_WEIGHT));
        return ordered(
                Names.RULE_SET,
                ref(RuleSchemas.RULE_SET),
                Names.INCLUDED,
                titled(
                        Wording.of("列入的规则", "The rules that count as hard although they may lawfully fail."),
                        list(ref(RuleSchemas.RULE_ID))),
                Names.TRUSTED,
                titled(
                        Wording.of("认定无误的单元格", "The cells that are known to be right."),
                        list(object(ResultSchema.cell()))),
                Names.WEIGHTS,
                titled(Wording.of("权重", "What cells weigh that do not weigh 1."), list(object(weight))),
                Names.MAX_CELLS,
                whole("integer", 1, Integer.MAX_VALUE),
                Names.MAX_STEPS,
                whole("integer", 1, Long.MAX_VALUE));
    }

    private static Map<String, Object> fault() {
        return ordered(
                Names.CONFLICT,
                titled(Wording.of("矛盾", "The checks that cannot hold together."), list(ref(CHECK_KEY))),
                Names.END,
                choice(SearchEnd.values()),
                Names.WEIGHT,
                ResultSchema.natural(0),
                Names.UNIQUE,
                titled(Wording.of("唯一", "Whether there is one smallest repair, and no other."), type("boolean")),
                Names.REPAIRS,
                titled(
                        Wording.of("改法", "Every smallest repair, the likeliest first."),
                        list(object(ordered(Names.CORRECTIONS, list(ref(CORRECTION)))))),
                Names.FINDINGS,
                titled(
                        Wording.of("由此引起的不符", "The keys of the findings that the fault explains."),
                        list(type("string"))),
                Names.FINDINGS_OF_PREVIOUS,
                titled(
                        Wording.of("上年报告的不符", "The same for the findings of last year's report, checked by itself."),
                        list(type("string"))));
    }

    private static Map<String, Object> correction() {
        Map<String, Object> properties = ResultSchema.cell(Names.FOUND);
        properties.putAll(ordered(
                Names.RANGE,
                ref(ResultSchema.INTERVAL),
                Names.VALUE,
                titled(Wording.of("应为", "The right figure, if it is forced."), orNull(ref(ResultSchema.EXACT))),
                Names.SLIP,
                titled(
                        Wording.of("笔误", "How the figure may have come to be written as it is, if that is apparent."),
                        orNull(object(ordered(
                                Names.KIND, choice(SlipKind.values()), Names.LABEL, ref(RuleSchemas.WORDING))))),
                Names.MESSAGE,
                ref(RuleSchemas.WORDING)));
        return properties;
    }

    private static Map<String, Object> derived() {
        Map<String, Object> properties = ResultSchema.cell(Names.FOUND);
        properties.putAll(ordered(
                Names.VALUE,
                ref(ResultSchema.EXACT),
                Names.BY,
                titled(Wording.of("依据", "The checks that together force it."), list(ref(CHECK_KEY))),
                Names.MESSAGE,
                ref(RuleSchemas.WORDING)));
        return properties;
    }
}
