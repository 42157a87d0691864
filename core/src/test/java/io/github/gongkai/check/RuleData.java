/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.Scope;
import io.github.gongkai.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue as comma-separated values, quoted as RFC 4180 has it; several values in one field have spaces between. */
final class RuleData {

    private RuleData() {}

    /** Returns the rules, one to a line. */
    static String rules(List<Rule> rules) {
        List<String> head =
                new ArrayList<>(List.of("id", "basis", "severity", "severityByYear", "scope", "editions", "citations"));
        Arrays.stream(FormEdition.values()).forEach(edition -> head.add("places." + edition));
        head.addAll(List.of("statement.zh", "statement.en"));
        return file(head, rules.stream().map(RuleData::line));
    }

    private static List<String> line(Rule rule) {
        List<String> line = new ArrayList<>(List.of(
                rule.id().value(),
                rule.basis().name(),
                rule.severity().name(),
                rule.severityByYear().entrySet().stream()
                        .map(of -> of.getKey() + "=" + of.getValue())
                        .collect(Collectors.joining(" ")),
                rule.formulas().stream()
                        .map(placed -> placed.formula().scope())
                        .distinct()
                        .map(Scope::name)
                        .collect(Collectors.joining(" ")),
                rule.editions().stream().map(FormEdition::name).collect(Collectors.joining(" ")),
                rule.citations().stream()
                        .map(citation -> citation.text(Language.ZH))
                        .collect(Collectors.joining(" "))));
        for (FormEdition edition : FormEdition.values()) {
            line.add(Integer.toString(rule.formulas(edition).size()));
        }
        line.add(rule.statement().zh());
        line.add(rule.statement().en());
        return line;
    }

    /** Returns the checks of all editions, one to a line. */
    static String checks(List<Rule> rules) {
        return file(
                List.of("key", "rule", "edition", "section", "row", "column", "formula"),
                rules.stream().flatMap(rule -> rule.formulas().stream().map(placed -> line(rule, placed))));
    }

    private static List<String> line(Rule rule, PlacedFormula placed) {
        Place place = placed.place();
        return List.of(
                PlaceTable.key(rule, placed),
                rule.id().value(),
                place.edition().name(),
                place.section().map(Section::identifier).orElse(""),
                place.row().map(FormRow::identifier).orElse(""),
                place.column().map(FormColumn::identifier).orElse(""),
                placed.formula().toString());
    }

    private static String file(List<String> head, Stream<List<String>> lines) {
        return Stream.concat(Stream.of(head), lines).map(RuleData::line).collect(Collectors.joining());
    }

    static String line(List<String> fields) {
        return fields.stream().map(RuleData::field).collect(Collectors.joining(",", "", "\n"));
    }

    private static String field(String text) {
        boolean plain = text.chars().noneMatch(character -> "\",\r\n".indexOf(character) >= 0);
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
