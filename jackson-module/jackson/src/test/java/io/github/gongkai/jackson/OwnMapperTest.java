/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.testkit.Reports;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Mappers of applications: they may write in other ways, but mean the same. */
class OwnMapperTest {
    private static final AnnualReport TRIAL =
            Reports.consistent(FormEdition.TRIAL_2019).generate(4);
    private static final AnnualReport REVISED =
            Reports.consistent(FormEdition.REVISED_2021).generate(4);

    @Test
    void moduleIsFound() throws Exception {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertThat(mapper.readValue(mapper.writeValueAsString(TRIAL), AnnualReport.class))
                .isEqualTo(TRIAL);
    }

    @Test
    void reportsMayStandInOtherDocuments() throws Exception {
        JsonMapper mapper = JsonMapper.builder().addModule(new GongkaiModule()).build();
        Map<String, List<AnnualReport>> archive = Map.of("2020", List.of(TRIAL, REVISED));

        assertThat(mapper.readValue(
                        mapper.writeValueAsString(archive), new TypeReference<Map<String, List<AnnualReport>>>() {}))
                .isEqualTo(archive);
    }

    @Test
    void errorSaysWhereInTheWholeDocument() throws Exception {
        JsonMapper mapper = JsonMapper.builder().addModule(new GongkaiModule()).build();
        String json = mapper.writeValueAsString(Map.of("2020", List.of(TRIAL, REVISED)))
                .replace("\"correctionOverdue\"", "\"correctionOverdone\"");

        assertThatExceptionOfType(GongkaiJsonException.class)
                .isThrownBy(() -> mapper.readValue(json, new TypeReference<Map<String, List<AnnualReport>>>() {}))
                .satisfies(refused -> assertThat(refused.pointer())
                        .isEqualTo("/2020/1/applications/outcomes/otherHandling/correctionOverdone"));
    }

    @Test
    void entryByItselfIsWrittenAsInAReport() throws Exception {
        JsonMapper mapper = JsonMapper.builder().addModule(new GongkaiModule()).build();
        CellRef count = FormEdition.REVISED_2021.cell("applications.received.total");
        CellRef amount = FormEdition.REVISED_2021.cell("proactiveDisclosure.administrativeFees.amountCollected");
        Map<Entry, CellRef> cells = Map.of(
                Entry.count(12), count,
                Entry.count(-3), count,
                Entry.of(Count.of(new BigDecimal("1.50"))), count,
                Entry.blank(), count,
                Entry.marked("/"), count,
                Entry.unreadable("约12"), count,
                Entry.notRead(), count,
                Entry.of(Amount.of(new BigDecimal("8.040"), AmountUnit.TEN_THOUSAND_YUAN)), amount);

        assertThat(mapper.writeValueAsString(Entry.count(12))).isEqualTo("12");
        for (Map.Entry<Entry, CellRef> placed : cells.entrySet()) {
            CellRef cell = placed.getValue();
            JsonNode report = mapper.readTree(mapper.writeValueAsString(REVISED.with(cell, placed.getKey())));

            assertThat(mapper.readTree(mapper.writeValueAsString(placed.getKey())))
                    .isEqualTo(report.at(cell.pointer()));
        }
    }

    @Test
    void treeOfADocumentIsReadAsTheDocument() throws Exception {
        JsonMapper mapper = JsonMapper.builder().addModule(new GongkaiModule()).build();
        AnnualReport any = TRIAL.withOrgan(Organ.of("a\ud800"));
        JsonNode tree = mapper.valueToTree(any);

        assertThat(tree.get("applications").get("received").get("total").intValue())
                .isEqualTo((int) any.applications().received().total().whole().orElseThrow());
        assertThat(mapper.treeToValue(tree, AnnualReport.class)).isEqualTo(any);
    }

    @Test
    void mapperMayIndentAndSortAndEscape() throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new GongkaiModule())
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();

        String written = mapper.writeValueAsString(REVISED);

        assertThat(written).contains("\\u").matches("\\p{ASCII}+");
        assertThat(GongkaiJson.strict().read(written, AnnualReport.class)).isEqualTo(REVISED);
    }

    @Test
    void noJavaTypeIsEverNamed() throws Exception {
        JsonMapper mapper = JsonMapper.builder().addModule(new GongkaiModule()).build();
        CheckResult result = RuleSet.standard().check(REVISED);

        assertThat(mapper.writeValueAsString(List.of(REVISED, result))).doesNotContain("io.github", "Immutable");
    }

    @Test
    void settingsOfTheModuleAreThoseOfTheMapper() throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new GongkaiModule(ReadSettings.strict().missingAsBlank()))
                .build();

        assertThat(mapper.readValue("{\"schemaVersion\":1,\"edition\":\"TRIAL_2019\"}", AnnualReport.class)
                        .applications())
                .isNotNull();
    }
}
