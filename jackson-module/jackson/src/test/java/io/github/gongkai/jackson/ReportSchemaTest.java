/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The files of the schemas of reports say what the grid says. */
class ReportSchemaTest {

    @Tag("generated")
    @ParameterizedTest
    @EnumSource
    void fileIsWhatTheGridSays(FormEdition edition) throws Exception {
        SchemaFile.assertFile(ReportSchema.file(edition), ReportSchema.of(edition));
    }

    @ParameterizedTest
    @EnumSource
    void isASchema(FormEdition edition) throws Exception {
        assertThat(SchemaValidator.ofSchemas().errors(SchemaFile.text(ReportSchema.of(edition))))
                .isEmpty();
        assertThat(SchemaValidator.ofSchemas().errors("{\"type\": \"number of things\"}"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyDefinitionIsThereAndUsed(FormEdition edition) {
        Map<String, Object> schema = ReportSchema.of(edition);
        List<Object> used = new ArrayList<>();
        collectRefs(schema, used);

        assertThat(object(schema, "$defs").keySet())
                .extracting(name -> (Object) ("#/$defs/" + name))
                .containsExactlyInAnyOrderElementsOf(used.stream().distinct().toList());
    }

    private static void collectRefs(Object part, List<Object> refs) {
        if (part instanceof Map<?, ?> schema) {
            if (schema.containsKey("$ref")) {
                refs.add(schema.get("$ref"));
            }
            schema.values().forEach(inner -> collectRefs(inner, refs));
        } else if (part instanceof Collection<?> list) {
            list.forEach(inner -> collectRefs(inner, refs));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCellHasTheOfficialLabelsOfItsRowAndItsColumn(FormEdition edition) {
        Map<String, Object> schema = ReportSchema.of(edition);
        for (CellRef cell : edition.cells()) {
            String path = cell.path();
            Map<String, Object> row = at(schema, path.substring(0, path.lastIndexOf('.')));
            Map<String, Object> column = at(schema, path);

            assertThat(row)
                    .as(path)
                    .containsEntry("title", cell.row().heading(edition, Language.ZH))
                    .containsEntry("description", cell.row().heading(edition, Language.EN));
            assertThat(column)
                    .as(path)
                    .containsEntry("title", cell.column().heading(edition).zh())
                    .containsEntry("description", cell.column().heading(edition).en());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "REVISED_2021, applications.received.otherOrganization, 法人或其他组织·其他, #/$defs/count",
        "REVISED_2021, proactiveDisclosure.administrativeFees.amountCollected, 本年收费金额（单位：万元）, #/$defs/amount",
        "REVISED_2021, proactiveDisclosure.administrativePenalties.decisions, 本年处理决定数量, #/$defs/count",
        "REVISED_2021, reviewAndLitigation.directLitigation, 行政诉讼·未经复议直接起诉, #/$defs/reviewAndLitigationRow",
        "REVISED_2021, applications.outcomes.otherHandling.other, 三(六)3.其他, #/$defs/applicationsRow",
        "TRIAL_2019, applications.outcomes.otherHandling.undivided, 三(六)其他处理, #/$defs/applicationsRow",
        "TRIAL_2019, proactiveDisclosure.administrativePenalties.decisions, 处理决定数量, #/$defs/count",
        "TRIAL_2019, proactiveDisclosure.administrativeFees.changeThisYear, 本年增/减, #/$defs/change",
        "TRIAL_2019, proactiveDisclosure.centralizedProcurement.totalAmount, 采购总金额, #/$defs/amount",
        "TRIAL_2019, applications.outcomes.refused, 三(三)不予公开, ",
        "TRIAL_2019, proactiveDisclosure, 二、主动公开政府信息情况, ",
        "TRIAL_2019, otherMatters, 六、其他需要报告的事项, "
    })
    void aPartHasTheLabelOfTheFormAndItsDefinition(FormEdition edition, String path, String title, String definition) {
        Map<String, Object> part = at(ReportSchema.of(edition), path);

        assertThat(part.get("title")).isEqualTo(title);
        assertThat(part.get("$ref")).isEqualTo(definition);
    }

    /** The schema of a property, with the definition of the object that it is in looked up. */
    private static Map<String, Object> at(Map<String, Object> root, String path) {
        Map<String, Object> part = root;
        for (String name : path.split("\\.", -1)) {
            Object ref = part.get("$ref");
            Map<String, Object> object = ref == null
                    ? part
                    : object(object(root, "$defs"), ref.toString().substring("#/$defs/".length()));
            part = object(object(object, "properties"), name);
        }
        return part;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Map<String, Object> schema, String keyword) {
        assertThat(schema).containsKey(keyword);
        return (Map<String, Object>) schema.get(keyword);
    }
}
