/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.testkit.Reports;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both modules on one class path; each Jackson finds its own. */
class ClassPathTest {
    private static final AnnualReport REPORT = Reports.consistent().generate(5);

    private final tools.jackson.databind.ObjectMapper jackson3 =
            tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();

    private final com.fasterxml.jackson.databind.ObjectMapper jackson2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .findAndAddModules()
                    .build();

    @Test
    void whatJackson2WritesJackson3Reads() throws Exception {
        assertThat(jackson3.readValue(jackson2.writeValueAsString(REPORT), AnnualReport.class))
                .isEqualTo(REPORT);
    }

    @Test
    void whatJackson3WritesJackson2Reads() throws Exception {
        assertThat(jackson2.readValue(jackson3.writeValueAsString(REPORT), AnnualReport.class))
                .isEqualTo(REPORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.boot.autoconfigure.AutoConfiguration.imports",
                "org.springframework.boot.test.autoconfigure.json.AutoConfigureJson.imports"
            })
    void onlyTheModuleOfJackson2IsNamedToSpring(String name) throws Exception {
        List<URL> files =
                Collections.list(ClassPathTest.class.getClassLoader().getResources("META-INF/spring/" + name));
        String place = io.github.gongkai.jackson2.GongkaiModule.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();

        assertThat(files).singleElement().asString().contains(place);
    }
}
