/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Narrative;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.form.Section;
import io.github.gongkai.testkit.jqwik.GongkaiDomain;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Sentences about generated reports, made of the figures of their cells; and sentences of anything. */
@Domain(GongkaiDomain.class)
@Domain(DomainContext.Global.class)
class NarrativeProperties {
    private static final List<String> PIECES = List.of(
            "收到",
            "政府信息公开申请",
            "上年",
            "结转",
            "下年度",
            "予以公开",
            "部分公开",
            "不予公开",
            "无法提供",
            "其中",
            "占",
            "均获维持",
            "行政复议",
            "行政诉讼",
            "规范性文件",
            "制发",
            "废止",
            "现行有效",
            "自然人",
            "（",
            "）",
            "，",
            "；",
            "、",
            "。",
            "\n",
            "等",
            "未",
            "含",
            "同比增长",
            "2023年",
            "3",
            "12",
            "1,234",
            "5.5",
            "件",
            "条",
            "%",
            " ",
            "余",
            "万元",
            "分别为",
            "复议后起诉");

    /** What is said of a report, and how many that are by its cells. */
    private static Map<String, BigDecimal> truths(AnnualReport report) {
        Map<String, BigDecimal> truths = new LinkedHashMap<>();
        truths.put("收到政府信息公开申请", total(report, "received"));
        truths.put("上年结转申请", total(report, "carriedIn"));
        truths.put("已答复", total(report, "outcomes.total"));
        truths.put("予以公开", total(report, "outcomes.granted"));
        truths.put("不予公开", group(report, "refused"));
        truths.put("无法提供", group(report, "unableToProvide"));
        truths.put("不予处理", group(report, "notProcessed"));
        truths.put("其他处理", group(report, "otherHandling"));
        truths.put("结转下年度继续办理", total(report, "carriedForward"));
        truths.put("自然人申请", cell(report, "applications.received.naturalPerson"));
        truths.put("被申请行政复议", cell(report, "reviewAndLitigation.reconsideration.total"));
        truths.put(
                "被提起行政诉讼",
                cell(report, "reviewAndLitigation.directLitigation.total")
                        .add(cell(report, "reviewAndLitigation.litigationAfterReconsideration.total")));
        return truths;
    }

    private static BigDecimal total(AnnualReport report, String row) {
        return cell(report, "applications." + row + ".total");
    }

    private static BigDecimal cell(AnnualReport report, String path) {
        return report.entry(report.edition().cell(path)).number().orElseThrow();
    }

    private static BigDecimal group(AnnualReport report, String group) {
        return report.edition().cells().stream()
                .filter(cell -> cell.path().startsWith("applications.outcomes." + group + ".")
                        && cell.path().endsWith(".total"))
                .map(cell -> report.entry(cell).number().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static AnnualReport saying(AnnualReport report, Map<String, BigDecimal> figures) {
        String text = figures.entrySet().stream()
                .map(figure -> figure.getKey() + figure.getValue() + "件")
                .collect(Collectors.joining("，", "（二）依申请公开情况。", "。"));
        return report.withNarrative(Narrative.builder().overview(text).build());
    }

    @Property(tries = 200)
    void whatIsSaidOfTheCellsIsRight(@ForAll AnnualReport report) {
        Map<String, BigDecimal> truths = truths(report);
        List<ClaimCheck> checks = Claims.check(saying(report, truths));

        assertThat(checks).hasSize(truths.size()).allMatch(check -> check.verdict() == Verdict.SATISFIED);
        assertThat(checks).noneMatch(ClaimCheck::isInOtherMeaning);
    }

    @Property(tries = 300)
    void anyOtherNumberIsAHintOrMeantOtherwise(
            @ForAll AnnualReport report,
            @ForAll @IntRange(max = 11) int which,
            @ForAll @IntRange(min = 1, max = 99) int more) {
        Map<String, BigDecimal> figures = truths(report);
        String changed = List.copyOf(figures.keySet()).get(which);
        figures.computeIfPresent(changed, (words, number) -> number.add(BigDecimal.valueOf(more)));
        List<ClaimCheck> checks = Claims.check(saying(report, figures));

        assertThat(checks)
                .filteredOn(check -> check.verdict() == Verdict.VIOLATED || check.isInOtherMeaning())
                .singleElement()
                .satisfies(check -> assertThat(check.claim().text()).contains(changed));
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.randomValue((Random random) -> {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            return text.toString();
        });
    }

    @Property(tries = 3000)
    void everyClaimKeepsItsWords(@ForAll("texts") String text) {
        AnnualReport report = Narrated.suqian(text);
        for (ClaimCheck check : Claims.check(report)) {
            Claim claim = check.claim();
            assertThat(claim.section()).isEqualTo(Optional.of(Section.OVERVIEW));
            assertThat(text.substring(claim.position())).startsWith(claim.text());
            assertThat(text).contains(claim.sentence());
            assertThat(claim.sentence()).contains(claim.text());
            assertThat(check.toString()).contains(claim.rule().id().value());
        }
    }
}
