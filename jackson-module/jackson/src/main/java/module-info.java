/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Annual reports, and what came of checking them, as JSON, with Jackson 3: read strictly, and written as the same bytes as by the other
 * version of Jackson.
 *
 * <p>It holds no rule, and nothing is guessed, repaired or left out in reading and writing. A document that is not the format is refused,
 * with the place; a report that is wrong is read as it is.
 *
 * <pre>{@code
 * GongkaiJson json = GongkaiJson.strict();
 * AnnualReport report = json.read(in, AnnualReport.class);
 * String result = json.write(RuleSet.standard().check(report));
 * }</pre>
 *
 * <p>Start at {@link io.github.gongkai.jackson.GongkaiJson}, or at {@link io.github.gongkai.jackson.GongkaiModule} for a mapper of your own.
 * The format is described by {@link io.github.gongkai.jackson.GongkaiSchemas}.
 */
@SuppressWarnings("module") // The name of the one for Jackson 2 ends in a digit.
module io.github.gongkai.jackson {
    requires transitive io.github.gongkai;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;
    requires static tools.jackson.dataformat.csv;

    exports io.github.gongkai.jackson;

    provides tools.jackson.databind.JacksonModule with
            io.github.gongkai.jackson.GongkaiModule;
}
