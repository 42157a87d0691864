/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.Narrative;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Clauses of real reports that state figures, against their tables. */
class RealNarrativeTest {
    private static final String SHANGHAI = """
            主动公开规章13件，行政规范性文件60件，市政府其他文件162件。
            共受理政府信息公开申请859件，申请数量较去年回落12.3%；答复政府信息公开申请805件（含上年度结转申请18件，另有72件申请顺延到下年度答复）。\
            予以公开及部分公开258件，占33.9%；不予公开35件，占4.34%；因本机关不掌握等原因无法提供265件，占32.9%；不予处理158件，占19.6%；其他处理0件。\
            信息公开类行政复议7件，诉讼9件，均获维持。
            """;
    private static final String SUQIAN = """
            全市全年共收办政府信息公开申请案件3607件（市政府349件、市各有关部门933件、沭阳县477件、泗阳县301件、泗洪县874件、宿豫区216件、\
            宿城区348件、宿迁经济技术开发区55件、市湖滨新区26件、苏州宿迁工业园区12件、市洋河新区16件），同比增长70.3%，其中，自然人申请3493件，\
            法人或其他组织申请114件；予以公开1191件、部分公开328件、不予公开142件、无法提供1078件、不予处理406件、作其他处理（含申请人主动撤回申请）341件、\
            转下年度办理121件。
            """;
    private static final String GUICHI = """
            （一）主动公开情况。公布户籍服务方面相关政策信息15条，接群众来信13件，发布信息1300余条。本年度共发布政策解读类信息18条,其中上级政策解读16条,本级政策解读2条。
            公开信息112条,其中重点领域23条,政策解读18条,公共资源交易13条,政策法规12条,回应关切8条,机构领导和机构设置7条,新闻发布6条,财政资金5条,招标采购5条,\
            重大决策预公开及决策部署落实情况4条,监督保障4条,建议提案办理3条,规划计划2条,权力清单、公务服务清单和中介服务清单2条。
            (二)依申请公开情况。2020年,共收到政府信息公开申请2件并已依法答复完毕,其中,自然人申请2件,不予公开2件。
            """;

    @Test
    void whatShanghaiSaysOfItsTablesIsRightButInThreePlaces() {
        assertThat(Narrated.checked(Narrated.shanghai(SHANGHAI), MissingPolicy.BLANK_BODY_IS_ZERO))
                .containsExactly(
                        "N-10 SATISFIED 主动公开规章13件",
                        "N-10 SATISFIED 行政规范性文件60件",
                        "N-01 SATISFIED 共受理政府信息公开申请859件",
                        "N-04 SATISFIED 答复政府信息公开申请805件",
                        "N-02 SATISFIED 含上年度结转申请18件",
                        "N-06 SATISFIED 另有72件申请顺延到下年度答复",
                        "N-05 VIOLATED 予以公开及部分公开258件",
                        "N-12 VIOLATED 予以公开及部分公开258件，占33.9%",
                        "N-05 SATISFIED 不予公开35件",
                        "N-12 SATISFIED 不予公开35件，占4.34%",
                        "N-05 SATISFIED in another meaning 因本机关不掌握等原因无法提供265件",
                        "N-12 SATISFIED 因本机关不掌握等原因无法提供265件，占32.9%",
                        "N-05 SATISFIED 不予处理158件",
                        "N-12 SATISFIED 不予处理158件，占19.6%",
                        "N-05 SATISFIED 其他处理0件",
                        "N-08 SATISFIED 信息公开类行政复议7件",
                        "N-08 SATISFIED 诉讼9件",
                        "N-09 VIOLATED 均获维持");
    }

    @Test
    void blankCellsLeaveOpenWhatTheyCanMakeRightAndNothingElse() {
        assertThat(Narrated.checked(Narrated.shanghai(SHANGHAI), MissingPolicy.UNKNOWN))
                .contains(
                        "N-05 VIOLATED 予以公开及部分公开258件",
                        "N-05 UNDECIDED 不予公开35件",
                        "N-05 UNDECIDED 因本机关不掌握等原因无法提供265件",
                        "N-08 UNDECIDED 诉讼9件",
                        "N-09 VIOLATED 均获维持");
    }

    @Test
    void whatSuqianSaysIsRight() {
        assertThat(Narrated.checked(Narrated.suqian(SUQIAN), MissingPolicy.UNKNOWN))
                .allMatch(checked -> checked.contains(" SATISFIED "))
                .anyMatch(checked -> checked.equals("N-03 SATISFIED 全市全年共收办政府信息公开申请案件3607件"))
                .anyMatch(checked -> checked.equals("N-07 SATISFIED in another meaning 自然人申请3493件"))
                .anyMatch(checked -> checked.equals("N-06 SATISFIED 转下年度办理121件"));
        assertThat(Claims.in(Narrated.suqian(SUQIAN)))
                .filteredOn(EnumerationClaim.class::isInstance)
                .map(claim -> ((EnumerationClaim) claim).parts().size())
                .containsExactly(7, 2, 11);
    }

    @Test
    void whatGuichiListsAddsUp() {
        AnnualReport report = Narrated.report("guichi-police-2020", GUICHI);

        assertThat(Narrated.checked(report, MissingPolicy.UNKNOWN))
                .allMatch(checked -> checked.contains(" SATISFIED "));
        List<EnumerationClaim> lists = Claims.in(report).stream()
                .filter(EnumerationClaim.class::isInstance)
                .map(EnumerationClaim.class::cast)
                .toList();
        assertThat(lists).hasSize(2);
        assertThat(lists.get(0).whole()).isEqualTo(BigDecimal.valueOf(16 + 2));
        assertThat(lists.get(1).whole())
                .isEqualTo(BigDecimal.valueOf(23 + 18 + 13 + 12 + 8 + 7 + 6 + 5 + 5 + 4 + 4 + 3 + 2 + 2));
        assertThat(lists.get(1).parts().get(9)).hasToString("重大决策预公开及决策部署落实情况 4");
        assertThat(Claims.in(report)).map(Claim::text).contains("共收到政府信息公开申请2件", "自然人申请2件", "不予公开2件");
    }

    /** Each part of the 112 in turn with another number, with which no beginning of the list adds up. */
    @Test
    void oneWrongPartOfAListIsAHint() {
        List<Integer> numbers = List.of(23, 18, 13, 12, 8, 7, 6, 5, 5, 4, 4, 3, 2, 2);
        for (int part = 0; part < numbers.size(); part++) {
            for (int wrong : new int[] {0, numbers.get(part) - 1, numbers.get(part) + 1, 29}) {
                int[] at = {0};
                int changed = part;
                String list = numbers.stream()
                        .map(number ->
                                "事项" + "甲乙丙丁戊己庚辛壬癸子丑寅卯".charAt(at[0]) + (at[0]++ == changed ? wrong : number) + "条")
                        .collect(Collectors.joining(","));

                assertThat(Claims.check(Narrated.suqian("公开信息112条,其中" + list + "。")))
                        .as(list)
                        .singleElement()
                        .satisfies(check -> assertThat(check.verdict()).isEqualTo(Verdict.VIOLATED));
            }
        }
    }

    @Test
    void figuresOfAnotherYearAreNotComparedWithThisOne() {
        AnnualReport report = Narrated.report("partial-haicheng-xiliu-2023", "")
                .withNarrative(Narrative.builder()
                        .preamble("（三）政府信息管理情况 2022年，共制定规范性文件0件，废止规范性文件0件，现行有效的规范性文件0件。")
                        .build());
        List<ClaimCheck> checks = Claims.check(report);

        assertThat(checks).hasSize(3).allMatch(check -> check.verdict() == Verdict.NOT_APPLICABLE);
        assertThat(checks.get(2).message(Language.ZH))
                .isEqualTo("正文之前写道「现行有效的规范性文件0件」，所述为2022年，不是报告年度；表二 行政规范性文件·现行有效件数 = 32。");
        assertThat(checks.get(0).message(Language.EN))
                .endsWith("it names 2022, which is not the report year; "
                        + "Table 2, Administrative normative documents, issued this year = 4.");
    }

    @Test
    void aMessageSaysWhereWhatAndWithWhichFigures() {
        List<ClaimCheck> checks = Claims.check(Narrated.shanghai(SHANGHAI), MissingPolicy.BLANK_BODY_IS_ZERO);

        assertThat(checks.get(10).message(Language.ZH))
                .isEqualTo("一、总体情况写道「因本机关不掌握等原因无法提供265件」，表三 三(四)无法提供 = 337；" + "但表三 三(四)1.本机关不掌握相关政府信息 = 265，也说得通。");
        assertThat(checks.get(17).message(Language.EN))
                .startsWith("Section 一 says \"均获维持\"; Table 4, Administrative reconsideration, upheld = 5 of 7; ");
        assertThat(checks.get(7).message(Language.EN)).contains("805 = 32.05%");
        assertThat(checks.get(6).severity()).isEqualTo(Severity.INFO);
    }
}
