/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.testkit.watch.ReportInvariant;

/** A report that is written and read is equal to it. */
public final class JsonRoundTripInvariant implements ReportInvariant {

    /** Creates the invariant, as a service. */
    public JsonRoundTripInvariant() {}

    @Override
    public void check(AnnualReport report) {
        try {
            GongkaiJson json = GongkaiJson.strict();
            assertThat(json.read(json.writeBytes(report), AnnualReport.class)).isEqualTo(report);
        } catch (Exception e) {
            throw new AssertionError("A report that was written cannot be read.", e);
        }
    }
}
