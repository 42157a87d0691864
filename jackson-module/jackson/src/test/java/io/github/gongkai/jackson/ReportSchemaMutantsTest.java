/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JacksonException;

/** The strict reader and the schema accept the same documents, but for what is {@link Unseen}. */
class ReportSchemaMutantsTest {
    private static final GongkaiJson JSON = GongkaiJson.strict();

    @ParameterizedTest
    @CsvSource({"TRIAL_2019, REVISED_2021", "REVISED_2021, TRIAL_2019"})
    void readerAndSchemaAgreeOnMutantsOfAGoodDocument(FormEdition edition, FormEdition other) throws Exception {
        SchemaValidator schema = SchemaValidator.of(GongkaiSchemas.report(edition));
        Set<JsonFault> faults = EnumSet.noneOf(JsonFault.class);
        int accepted = 0;
        for (Mutants.Mutant mutant : Mutants.of(SchemaDocuments.tree(edition), SchemaDocuments.tree(other))) {
            String document = JSON.write(mutant.tree());
            JsonFault fault = faultOf(document, edition);
            assertThat(schema.accepts(document))
                    .as("%s (reader: %s)", mutant.what(), fault)
                    .isEqualTo(fault == null || fault == Unseen.PERIOD_THAT_ENDS_BEFORE_IT_STARTS.fault());
            if (fault == null) {
                accepted++;
            } else {
                faults.add(fault);
            }
        }

        assertThat(accepted).isGreaterThan(1000);
        assertThat(faults)
                .contains(
                        JsonFault.UNKNOWN_PROPERTY,
                        JsonFault.MISSING_PROPERTY,
                        JsonFault.WRONG_EDITION,
                        JsonFault.WRONG_TYPE,
                        JsonFault.WRONG_SPELLING,
                        JsonFault.OUT_OF_RANGE,
                        JsonFault.WRONG_TEXT,
                        JsonFault.CONTRADICTION);
    }

    /** A schema does not see the order of properties, nor does what the reader accepts depend on it. */
    @ParameterizedTest
    @CsvSource({"TRIAL_2019, REVISED_2021", "REVISED_2021, TRIAL_2019"})
    void readerAgreesWithItselfOnDocumentsThatSayTheirEditionLast(FormEdition edition, FormEdition other)
            throws Exception {
        int accepted = 0;
        for (Mutants.Mutant mutant : Mutants.of(SchemaDocuments.tree(edition), SchemaDocuments.tree(other))) {
            if (!mutant.isAnotherValue()) {
                JsonFault fault = faultOf(JSON.write(mutant.tree()), edition);
                JsonFault faultOfReversed = faultOf(JSON.write(reversed(mutant.tree())), edition);
                assertThat(faultOfReversed == null)
                        .as("%s (edition first: %s, last: %s)", mutant.what(), fault, faultOfReversed)
                        .isEqualTo(fault == null);
                accepted += fault == null ? 1 : 0;
            }
        }
        assertThat(accepted).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void readerAndSchemaAgreeOnHowNumbersAreWritten(FormEdition edition) throws Exception {
        for (CellKind kind : CellKind.values()) {
            Optional<CellRef> cell =
                    edition.cells().stream().filter(any -> any.kind() == kind).findFirst();
            if (cell.isPresent()) {
                assertAgreement(cell.get(), MutantValues.DECIMALS, true);
                assertAgreement(cell.get(), MutantValues.WHOLE, kind == CellKind.AMOUNT);
                assertAgreement(cell.get(), MutantValues.WRONG, false);
            }
        }
    }

    private static void assertAgreement(CellRef cell, List<String> numbers, boolean isRight) throws Exception {
        SchemaValidator schema = SchemaValidator.of(GongkaiSchemas.report(cell.edition()));
        for (String number : numbers) {
            String document = JSON.write(Mutants.with(
                    SchemaDocuments.tree(cell.edition()), cell.path(), MutantValues.stated(cell.kind(), number)));

            assertThat(schema.accepts(document))
                    .as("schema: %s %s", cell, number)
                    .isEqualTo(isRight);
            assertThat(faultOf(document, cell.edition()) == null)
                    .as("reader: %s %s", cell, number)
                    .isEqualTo(isRight);
        }
    }

    /** What the reader finds wrong, or null if it reads a report of the edition. */
    private static JsonFault faultOf(String document, FormEdition edition) throws JacksonException {
        try {
            AnnualReport report = JSON.read(document, AnnualReport.class);
            return report != null && report.edition() == edition ? null : JsonFault.WRONG_EDITION;
        } catch (GongkaiJsonException e) {
            return e.fault();
        }
    }

    /** The same with the properties of every object in the opposite order, so that it says its edition last. */
    private static Object reversed(Object tree) {
        if (!(tree instanceof Map<?, ?> object)) {
            return tree;
        }
        List<Object> names = new ArrayList<>(object.keySet());
        Collections.reverse(names);
        Map<Object, Object> reversed = new LinkedHashMap<>();
        names.forEach(name -> reversed.put(name, reversed(object.get(name))));
        return reversed;
    }
}
