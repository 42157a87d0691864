/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Gongkai (公开) core: the statutory annual report on open government information (政府信息公开工作年度报告,
 * Regulations arts. 49 and 50) as typed immutable values, and a rules engine for its arithmetic.
 *
 * <p>It represents a report as it was published, wrong or right, and says which checks hold, which do not, and which
 * cannot be decided; which cells must be wrong, and what the rules force. It does not read documents and does not know JSON.
 *
 * <pre>{@code
 * Applications applications = Applications.builder(FormEdition.REVISED_2021)
 *         .row(ApplicationRow.RECEIVED, ApplicantRow.ofCategories(3402, 99, 0, 4, 5, 1))
 *         // ... the other rows
 *         .build();
 * AnnualReport report = AnnualReport.builder()
 *         .organ(Organ.of("宿迁市人民政府"))
 *         .year(ReportYear.of(2023))
 *         .applications(applications)
 *         .proactiveDisclosure(RevisedProactiveDisclosure.builder().build())
 *         .reviewAndLitigation(ReviewAndLitigation.builder(FormEdition.REVISED_2021).build())
 *         .build();
 * for (Finding finding : RuleSet.standard().check(report).findings()) {
 *     System.out.println(finding.message(Language.EN));
 * }
 * }</pre>
 *
 * <p>Start at {@link io.github.gongkai.AnnualReport}, {@link io.github.gongkai.check.RuleSet} and
 * {@link io.github.gongkai.diagnose.Diagnoser}. Published reports are read by the module {@code io.github.gongkai.publishedform}, JSON by
 * {@code io.github.gongkai.jackson} or {@code io.github.gongkai.jackson2}; {@code io.github.gongkai.validation} has the rules as
 * constraints, and {@code io.github.gongkai.testkit} reports to test with.
 */
module io.github.gongkai {
    requires static org.immutables.value;
    requires static org.immutables.serial;
    requires static org.jspecify;

    exports io.github.gongkai;
    exports io.github.gongkai.check;
    exports io.github.gongkai.diagnose;
    exports io.github.gongkai.entry;
    exports io.github.gongkai.form;
    exports io.github.gongkai.law;
    exports io.github.gongkai.rollup;
    exports io.github.gongkai.rule;
    exports io.github.gongkai.table;
    exports io.github.gongkai.text;
}
