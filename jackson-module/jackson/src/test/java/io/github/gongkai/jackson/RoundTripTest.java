/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.testkit.Anything;
import io.github.gongkai.testkit.jqwik.GongkaiDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import tools.jackson.databind.json.JsonMapper;

/** Whatever report is written is read back as it was. */
@Domain(GongkaiDomain.class)
class RoundTripTest {
    private static final GongkaiJson JSON = GongkaiJson.strict();
    private static final JsonMapper APPLICATION =
            JsonMapper.builder().findAndAddModules().build();

    @Property(tries = 200)
    void onOneLine(@ForAll @Anything AnnualReport report) throws Exception {
        assertThat(JSON.read(JSON.write(report), AnnualReport.class)).isEqualTo(report);
    }

    @Property(tries = 200)
    void forPeople(@ForAll @Anything AnnualReport report) throws Exception {
        assertThat(JSON.read(JSON.writePretty(report), AnnualReport.class)).isEqualTo(report);
    }

    @Property(tries = 200)
    void throughTheMapperOfAnApplication(@ForAll @Anything AnnualReport report) throws Exception {
        assertThat(APPLICATION.readValue(APPLICATION.writeValueAsString(report), AnnualReport.class))
                .isEqualTo(report);
    }
}
