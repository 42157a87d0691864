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
import io.github.gongkai.diagnose.Derivation;
import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.testkit.Anything;
import io.github.gongkai.testkit.Reports;
import io.github.gongkai.testkit.jqwik.GongkaiDomain;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The same documents as YAML and as CBOR, by the same module. */
class OtherFormatsTest {
    private static final YAMLMapper YAML =
            YAMLMapper.builder().addModule(new GongkaiModule()).build();
    private static final CBORMapper CBOR =
            CBORMapper.builder().addModule(new GongkaiModule()).build();
    private static final AnnualReport REPORT =
            Reports.consistent(FormEdition.REVISED_2021).generate(1);

    @Property(tries = 100)
    @Domain(GongkaiDomain.class)
    void anyReportIsReadFromYaml(@ForAll @Anything AnnualReport report) throws Exception {
        Assume.that(isReadableAsYaml(report));
        assertThat(YAML.readValue(YAML.writeValueAsString(report), AnnualReport.class))
                .isEqualTo(report);
    }

    @Property(tries = 100)
    @Domain(GongkaiDomain.class)
    void anyReportIsReadFromCbor(@ForAll @Anything AnnualReport report) throws Exception {
        assertThat(CBOR.readValue(CBOR.writeValueAsBytes(report), AnnualReport.class))
                .isEqualTo(report);
    }

    @Property(tries = 20)
    @Domain(GongkaiDomain.class)
    void anyResultIsReadFromYaml(@ForAll @Anything AnnualReport report) throws Exception {
        Assume.that(isReadableAsYaml(report));
        CheckResult result = RuleSet.standard().check(report);

        assertThat(YAML.readValue(YAML.writeValueAsString(result), CheckResult.class))
                .isEqualTo(result);
    }

    @Property(tries = 20)
    @Domain(GongkaiDomain.class)
    void anyResultIsReadFromCbor(@ForAll @Anything AnnualReport report) throws Exception {
        CheckResult result = RuleSet.standard().check(report);

        assertThat(CBOR.readValue(CBOR.writeValueAsBytes(result), CheckResult.class))
                .isEqualTo(result);
    }

    @Property(tries = 10)
    @Domain(GongkaiDomain.class)
    void anyDiagnosisIsReadFromYamlAndCbor(@ForAll @Anything AnnualReport report) throws Exception {
        Diagnosis diagnosis = Diagnoser.standard().withMaxSteps(1_000).diagnose(report);
        Derivation derivation = Diagnoser.standard().derive(report);

        assertThat(CBOR.readValue(CBOR.writeValueAsBytes(diagnosis), Diagnosis.class))
                .isEqualTo(diagnosis);
        Assume.that(isReadableAsYaml(report));
        assertThat(YAML.readValue(YAML.writeValueAsString(derivation), Derivation.class))
                .isEqualTo(derivation);
    }

    /** The YAML parsers of both fail now and then at a character outside the basic plane, where it meets the end of a buffer. */
    private static boolean isReadableAsYaml(AnnualReport report) throws Exception {
        return GongkaiJson.strict().write(report).chars().noneMatch(unit -> Character.isSurrogate((char) unit));
    }

    @Test
    void yamlIsAsStrictAndSaysWhere() throws Exception {
        String yaml = YAML.writeValueAsString(REPORT).replaceFirst("total: \\d+", "total: 1.5");

        assertThatExceptionOfType(GongkaiJsonException.class)
                .isThrownBy(() -> YAML.readValue(yaml, AnnualReport.class))
                .satisfies(refused -> {
                    assertThat(refused.fault()).isEqualTo(JsonFault.WRONG_SPELLING);
                    assertThat(refused.pointer()).isEqualTo("/applications/received/total");
                    assertThat(refused.line()).isPresent();
                });
    }

    /** What YAML takes for numbers is more than this format does. */
    @ParameterizedTest
    @ValueSource(strings = {"010", "0x10", "0b11", "1_000", "+5"})
    void yamlNumbersHaveOneSpellingToo(String number) throws Exception {
        String yaml = YAML.writeValueAsString(REPORT).replaceFirst("total: \\d+", "total: " + number);

        assertThatExceptionOfType(GongkaiJsonException.class)
                .isThrownBy(() -> YAML.readValue(yaml, AnnualReport.class))
                .satisfies(refused -> assertThat(refused.pointer()).isEqualTo("/applications/received/total"));
    }

    @Test
    void cborHasNoLines() throws Exception {
        byte[] cbor = CBOR.writeValueAsBytes(GongkaiJson.strict()
                .mapper()
                .readTree(GongkaiJson.strict().write(REPORT).replace("\"year\":", "\"yeer\":")));

        assertThatExceptionOfType(GongkaiJsonException.class)
                .isThrownBy(() -> CBOR.readValue(cbor, AnnualReport.class))
                .satisfies(refused -> {
                    assertThat(refused.getMessage()).startsWith("At /yeer: expected schemaVersion,");
                    assertThat(refused.line()).isEmpty();
                    assertThat(refused.column()).isEmpty();
                });
    }

    @Test
    void halfOfASurrogatePairIsRefusedByWhatCannotCarryIt() {
        AnnualReport report = REPORT.withOrgan(Organ.of("a\ud800"));

        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> YAML.writeValueAsString(report))
                .withMessageContaining("half of a surrogate pair");
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> CBOR.writeValueAsBytes(report))
                .withMessageContaining("half of a surrogate pair");
    }
}
