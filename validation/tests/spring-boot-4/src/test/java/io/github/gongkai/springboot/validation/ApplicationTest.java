/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.springboot.validation;

import static io.github.gongkai.springboot.validation.Samples.PREVIOUS;
import static io.github.gongkai.springboot.validation.Samples.RIGHT;
import static io.github.gongkai.springboot.validation.Samples.STATE_SECRET_TOTAL;
import static io.github.gongkai.springboot.validation.Samples.WRONG;
import static io.github.gongkai.springboot.validation.Samples.batch;
import static io.github.gongkai.springboot.validation.Samples.filing;
import static io.github.gongkai.springboot.validation.Samples.json;
import static io.github.gongkai.springboot.validation.Samples.with;
import static io.github.gongkai.springboot.validation.Samples.years;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.springboot.validation.Answer.Refused;
import io.github.gongkai.table.ReviewAndLitigation;
import io.github.gongkai.validation.Consistent;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A report with a wrong figure is a bad request, and the answer names the cell. */
class ApplicationTest {
    private static final String CORRECTION_EN = " Table 3, 三(三)1 State secret, total: should be 3, is 5.";

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(Application.class, Lists.class, Echo.class, Closed.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatIsRightIsTaken() throws Exception {
        assertThat(server.post("/reports", json(RIGHT), "zh-CN").status()).isEqualTo(200);
        assertThat(server.post("/filings", filing("某县", RIGHT), "zh-CN").status())
                .isEqualTo(200);
        assertThat(server.post("/years", years(RIGHT), "zh-CN").status()).isEqualTo(200);
        assertThat(server.post("/batches", batch(RIGHT, RIGHT), "zh-CN").status())
                .isEqualTo(200);
    }

    @Test
    void aWrongFigureIsNamedInChinese() throws Exception {
        Answer answer = server.post("/reports", json(WRONG), "zh-CN");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).isEqualTo(inChinese(""));
    }

    @Test
    void aWrongFigureIsNamedInEnglish() throws Exception {
        Answer answer = server.post("/reports", json(WRONG), "en");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors())
                .containsExactly(
                        new Refused(
                                "applications.outcomes.refused.stateSecret.total",
                                "Table 3, 三(三)1 State secret, total",
                                "Table 3, column \"total\": the total of item 3, 三(七), must equal the sum of its rows (一) to (六)."
                                        + " But 三(三)1 State secret 5 + 20 more zeros = 5; 三(七) Total of the outcomes is 3:"
                                        + " the first exceeds the second by 2."
                                        + CORRECTION_EN),
                        new Refused(
                                "applications.outcomes.refused.stateSecret.total",
                                "Table 3, 三(三)1 State secret, total",
                                "Table 3, row \"三(三)1 State secret\": the total must equal the sum of the six categories of applicants."
                                        + " But natural persons 3 + commercial enterprises 0 + research institutions 0"
                                        + " + public-interest organizations 0 + legal-service organizations 0"
                                        + " + other organizations 0 = 3; total is 5:"
                                        + " the first falls short of the second by 2."
                                        + CORRECTION_EN));
    }

    @Test
    void aReportIsCheckedAsPartOfSomethingElse() throws Exception {
        Answer answer = server.post("/filings", filing("某县", WRONG), "zh-CN");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).isEqualTo(inChinese("report."));
    }

    @Test
    void otherConstraintsAreAnsweredInTheSameWay() throws Exception {
        Answer answer = server.post("/filings", filing("", RIGHT), "zh-CN");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).containsExactly(new Refused("sender", null, "不能为空"));
    }

    @Test
    void aReportIsCheckedAgainstTheYearBefore() throws Exception {
        Answer answer = server.post("/years", years(with(RIGHT, 4, "applications.carriedIn.total")), "zh-CN");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors())
                .containsExactly(new Refused(
                        "report.applications.carriedIn.total",
                        "表三 二、上年结转政府信息公开申请数量·总计",
                        "表三「总计」列：上年报告的“结转下年度继续办理”应等于本年报告的“上年结转政府信息公开申请数量”。"
                                + "上年四、结转下年度继续办理为0；二、上年结转政府信息公开申请数量为4，前者比后者少4。"
                                + "表三 二、上年结转政府信息公开申请数量·总计 应为 0，填作 4。"));
    }

    @Test
    void aFigureThatIsWrongInTheYearBeforeIsNamedThere() throws Exception {
        AnnualReport previous = with(PREVIOUS, 4, "applications.carriedForward.total");

        Answer answer = server.post("/years", years(RIGHT, previous), "zh-CN");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors())
                .containsExactly(new Refused(
                        "previous.applications.carriedForward.total",
                        "表三 四、结转下年度继续办理·总计",
                        "表三「总计」列：上年报告的“结转下年度继续办理”应等于本年报告的“上年结转政府信息公开申请数量”。"
                                + "上年四、结转下年度继续办理为4；二、上年结转政府信息公开申请数量为0，前者比后者多4。"
                                + "上年报告表三 四、结转下年度继续办理·总计 应为 0，填作 4。"));
    }

    /** One track adds up no longer, which may be by any of two figures. */
    @Test
    void theTotalIsNamedIfTheFigureMayBeOneOfSeveral() throws Exception {
        AnnualReport report =
                RIGHT.withReviewAndLitigation(ReviewAndLitigation.filled(RIGHT.edition(), Entry.count(0)));

        Answer answer =
                server.post("/reports", json(with(report, 1, "reviewAndLitigation.reconsideration.upheld")), "zh-CN");

        assertThat(answer.errors())
                .containsExactly(new Refused(
                        "reviewAndLitigation.reconsideration.total",
                        "表四 行政复议·总计",
                        "表四「行政复议」：总计应等于四种结果之和。" + "结果维持 1 + 结果纠正 0 + 其他结果 0 + 尚未审结 0 = 1；总计为0，前者比后者多1。"));
    }

    @Test
    void anElementOfAListIsNamedByItsPlace() throws Exception {
        Answer answer = server.post("/batches", batch(RIGHT, WRONG), "zh-CN");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).isEqualTo(inChinese("reports[1]."));
    }

    @Test
    void anElementOfAListThatIsTheWholeBodyIsNamedByItsPlace() throws Exception {
        Answer answer = server.post("/lists", "[" + json(RIGHT) + "," + json(WRONG) + "]", "zh-CN");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).isEqualTo(inChinese("[1]."));
    }

    @Test
    void theAnswerIsTheSameWithTheProblemDetailsOfSpringBoot() throws Exception {
        try (Server other = Server.start(List.of("--spring.mvc.problemdetails.enabled=true"), Application.class)) {
            assertThat(other.post("/reports", json(WRONG), "zh-CN").errors()).isEqualTo(inChinese(""));
            assertThat(other.post("/filings", filing("某县", WRONG), "zh-CN").errors())
                    .isEqualTo(inChinese("report."));
        }
    }

    /** The two sums that the wrong figure is in, of a report at a path. */
    private static List<Refused> inChinese(String path) {
        String cell = "表三 三(三)1.属于国家秘密·总计";
        String correction = cell + " 应为 3，填作 5。";
        return List.of(
                new Refused(
                        path + STATE_SECRET_TOTAL,
                        cell,
                        "表三「总计」列：第三项（七）总计应等于（一）至（六）各行之和。三(三)1.属于国家秘密 5 + 其余20项均为0 = 5；三(七)总计为3，前者比后者多2。" + correction),
                new Refused(
                        path + STATE_SECRET_TOTAL,
                        cell,
                        "表三「三(三)1.属于国家秘密」行：总计应等于六类申请人之和。"
                                + "自然人 3 + 商业企业 0 + 科研机构 0 + 社会公益组织 0 + 法律服务机构 0 + 法人或其他组织·其他 0 = 3；"
                                + "总计为5，前者比后者少2。"
                                + correction));
    }

    /** What the application answers is its own fault. */
    @Test
    void aReturnValueThatIsWrongIsNoBadRequest() throws Exception {
        assertThat(server.post("/echo", json(RIGHT), "zh-CN").status()).isEqualTo(200);
        assertThat(server.post("/echo", json(WRONG), "zh-CN").status()).isEqualTo(500);
    }

    @Test
    void whatIsRefusedByOtherMeansStandsBehindTheViolations() throws Exception {
        Answer answer = server.post("/closed", filing("某县", WRONG), "zh-CN");

        List<Refused> expected = new ArrayList<>(inChinese("report."));
        expected.add(new Refused("sender", null, "已停止受理"));
        expected.add(new Refused("", null, "请下月再报"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors().subList(0, 2)).isEqualTo(expected.subList(0, 2));
        assertThat(answer.errors()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @RestController
    static class Echo {

        @PostMapping("/echo")
        @Consistent
        AnnualReport give(@RequestBody AnnualReport report) {
            return report;
        }
    }

    @RestController
    static class Closed {

        @InitBinder
        void refuse(WebDataBinder binder) {
            binder.addValidators(new Refusing());
        }

        @PostMapping("/closed")
        void take(@Valid @RequestBody ReportController.Filing filing) {}
    }

    /** A validator of Spring's own, which refuses everything. */
    static class Refusing implements Validator {

        @Override
        public boolean supports(Class<?> type) {
            return true;
        }

        @Override
        public void validate(Object target, Errors errors) {
            errors.rejectValue("sender", "closed", "已停止受理");
            errors.reject("later", "请下月再报");
        }
    }

    @RestController
    static class Lists {

        @PostMapping("/lists")
        void take(@RequestBody List<@Consistent AnnualReport> reports) {}
    }
}
