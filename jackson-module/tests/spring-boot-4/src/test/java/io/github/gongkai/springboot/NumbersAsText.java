/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.springboot;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.jackson.GongkaiJson;

/** Documents that are read with other than strict settings only. */
final class NumbersAsText {

    private NumbersAsText() {}

    static String write(AnnualReport report) throws Exception {
        return GongkaiJson.strict().write(report).replaceAll("\"naturalPerson\":(\\d+)", "\"naturalPerson\":\"$1\"");
    }
}
