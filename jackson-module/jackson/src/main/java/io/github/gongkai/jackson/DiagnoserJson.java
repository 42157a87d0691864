/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.check.Dossier;
import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.diagnose.DossierCell;
import io.github.gongkai.rule.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;

/** What a diagnosis or a derivation was asked for, as an object. */
final class DiagnoserJson {
    private DiagnoserJson() {}

    /** Writes what documents of diagnoses and of derivations begin with: the editions, and what was asked for. */
    static void writeFirst(Diagnoser diagnoser, Dossier dossier, JsonOutput out) throws JacksonException {
        out.constant(Names.EDITION, dossier.report().edition());
        out.constant(
                Names.PREVIOUS_EDITION,
                dossier.previous().map(previous -> previous.edition()).orElse(null));
        out.object(Names.DIAGNOSER, diagnoser, it -> write(it, out));
    }

    private static void write(Diagnoser diagnoser, JsonOutput out) throws JacksonException {
        out.object(Names.RULE_SET, diagnoser.ruleSet(), set -> RuleSetJson.writeInShort(set, out));
        List<RuleId> included = diagnoser.included().stream().sorted().toList();
        out.array(Names.INCLUDED, included, id -> out.text(id.value()));
        List<DossierCell> trusted =
                diagnoser.trusted().stream().sorted(CellJson.ORDER).toList();
        out.objects(Names.TRUSTED, trusted, cell -> CellJson.write(cell, out));
        Map<DossierCell, Integer> weights = new TreeMap<>(CellJson.ORDER);
        weights.putAll(diagnoser.weights());
        out.objects(Names.WEIGHTS, weights.entrySet(), weight -> {
            CellJson.write(weight.getKey(), out);
            out.whole(Names.WEIGHT, weight.getValue());
        });
        out.whole(Names.MAX_CELLS, diagnoser.maxCells());
        out.whole(Names.MAX_STEPS, diagnoser.maxSteps());
    }

    static Diagnoser read(JsonTree json) throws JacksonException {
        Diagnoser.Builder builder = Diagnoser.builder();
        builder.ruleSet(RuleSetJson.read(json.get(Names.RULE_SET)));
        for (JsonTree cell : json.get(Names.TRUSTED).items()) {
            builder.addTrusted(CellJson.read(cell));
        }
        for (JsonTree weight : json.get(Names.WEIGHTS).items()) {
            builder.putWeights(
                    CellJson.read(weight), (int) weight.get(Names.WEIGHT).whole(1, Diagnoser.MAX_WEIGHT));
        }
        builder.maxCells((int) json.get(Names.MAX_CELLS).whole(1, Integer.MAX_VALUE));
        builder.maxSteps(maxSteps(json.get(Names.MAX_STEPS)));
        return withIncluded(builder.build(), json.get(Names.INCLUDED));
    }

    /** How long the search may take that reading makes anew: a document must not keep its reader for longer than that. */
    private static long maxSteps(JsonTree json) throws JacksonException {
        long steps = json.whole(1, Long.MAX_VALUE);
        if (steps > GongkaiJson.MAX_STEPS) {
            throw json.fault(
                    JsonFault.LIMIT, Expected.whole(1, GongkaiJson.MAX_STEPS), Found.number(Long.toString(steps)));
        }
        return steps;
    }

    private static Diagnoser withIncluded(Diagnoser diagnoser, JsonTree json) throws JacksonException {
        List<RuleId> included = new ArrayList<>();
        for (JsonTree item : json.items()) {
            included.add(RuleJson.ruleId(item));
            item.make(() -> diagnoser.withIncluded(included));
        }
        return diagnoser.withIncluded(included);
    }
}
