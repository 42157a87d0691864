/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Reports for tests: made up, realistic, the same for the same seed, by the million. For property tests of tools that read, check,
 * add up or write annual reports.
 *
 * <p>{@link io.github.gongkai.testkit} has the generators and needs nothing but the core. The three packages beside it hand the
 * reports to jqwik and to JUnit, and assert with AssertJ; each needs the library of its name, which a user adds,
 * and requires in a module. They are not transitive, for then every module that uses this one would need all three.
 *
 * <pre>{@code
 * AnnualReport report = Reports.consistent().generate(42);
 * BrokenReport broken = Reports.broken(RuleId.of("T3-01")).generate(42);
 * CheckResult result = RuleSet.standard().check(broken.report());
 * }</pre>
 *
 * <p>It says what must come of its reports, and never asks the engine for it. Start at {@link io.github.gongkai.testkit.Reports}; the
 * adapters at {@link io.github.gongkai.testkit.jqwik.GongkaiDomain}, {@link io.github.gongkai.testkit.junit.GeneratedReports} and {@link
 * io.github.gongkai.testkit.assertj.GongkaiAssertions}.
 */
module io.github.gongkai.testkit {
    requires transitive io.github.gongkai;
    requires static org.immutables.value;
    requires static org.immutables.serial;
    requires static org.jspecify;
    requires static net.jqwik.api;
    requires static org.junit.jupiter.api;
    requires static org.assertj.core;

    exports io.github.gongkai.testkit;
    exports io.github.gongkai.testkit.jqwik;
    exports io.github.gongkai.testkit.junit;
    exports io.github.gongkai.testkit.assertj;
}
