/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import static io.github.gongkai.validation.Samples.RIGHT;
import static io.github.gongkai.validation.Samples.WRONG;
import static io.github.gongkai.validation.Validating.EN;
import static io.github.gongkai.validation.Validating.ZH;
import static io.github.gongkai.validation.Validating.messages;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.Organ;
import io.github.gongkai.Period;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Severity;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.AbstractMessageInterpolator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What violations say, and how an application has them say something else. */
class MessagesTest {

    record Filing(@Consistent AnnualReport report) {}

    private static final String WRONG_ZH = "表四「行政复议」：总计应等于四种结果之和。结果维持 1 + 结果纠正 0 + 其他结果 0 + 尚未审结 0 = 1；总计为0，前者比后者多1。";

    @Test
    void findingIsSaidInTheLanguageOfTheLocale() {
        assertThat(messages(ZH, new Filing(WRONG))).containsExactly(WRONG_ZH);
        assertThat(messages(EN, new Filing(WRONG)))
                .singleElement()
                .asString()
                .startsWith("Table 4, \"Administrative reconsideration\": ")
                .endsWith(" = 1; total is 0: the first exceeds the second by 1.");
    }

    /** One application that stands in no sum. */
    private static final AnnualReport ONE_TOO_MANY = Samples.with(RIGHT, "applications.received.naturalPerson", 1);

    private static final String REPAIR_ZH = "表三 一、本年新收政府信息公开申请数量·自然人 应为 0，填作 1";
    private static final String REPAIR_EN =
            "Table 3, 一 Applications newly received this year, natural persons:" + " should be 0, is 1";

    @Test
    void correctionStandsBehindTheFinding() {
        assertThat(messages(ZH, new Filing(ONE_TOO_MANY)))
                .hasSize(2)
                .allSatisfy(message -> assertThat(message).endsWith("。" + REPAIR_ZH + "。"));
        assertThat(messages(EN, new Filing(ONE_TOO_MANY)))
                .hasSize(2)
                .allSatisfy(message -> assertThat(message).endsWith(". " + REPAIR_EN + "."));
    }

    record Corrected(
            @Consistent(message = "[{repairZh}|{repairEn}]") AnnualReport report) {}

    record CorrectedWholly(
            @Consistent(rules = "T3-03", message = "{findingZh}|{findingEn}|{messageZh}|{messageEn}")
            AnnualReport report) {}

    @Test
    void messageMayHaveTheCorrectionByItself() {
        String zh = "表三「一、本年新收政府信息公开申请数量」行：总计应等于六类申请人之和。自然人 1 + 商业企业 0 + 科研机构 0 + 社会公益组织 0"
                + " + 法律服务机构 0 + 法人或其他组织·其他 0 = 1；总计为0，前者比后者多1。";
        String en = "Table 3, row \"一 Applications newly received this year\":"
                + " the total must equal the sum of the six categories of applicants."
                + " But natural persons 1 + commercial enterprises 0 + research institutions 0"
                + " + public-interest organizations 0 + legal-service organizations 0 + other organizations 0 = 1;"
                + " total is 0: the first exceeds the second by 1.";

        assertThat(messages(EN, new Corrected(WRONG))).containsExactly("[|]");
        assertThat(messages(EN, new Corrected(ONE_TOO_MANY)))
                .as("one of two findings that are said alike")
                .containsExactly("[" + REPAIR_ZH + "|" + REPAIR_EN + "]");
        assertThat(messages(EN, new CorrectedWholly(ONE_TOO_MANY)))
                .containsExactly(zh + "|" + en + "|" + zh + REPAIR_ZH + "。|" + en + " " + REPAIR_EN + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh-TW", "zh-Hans-SG"})
    void chineseOfAnyKindIsChinese(String tag) {
        try (var factory = Validating.speaking(Locale.forLanguageTag(tag))) {
            assertThat(messages(factory.getValidator(), new Filing(WRONG))).containsExactly(WRONG_ZH);
        }
    }

    /** Where there is no bundle for a language, that of the machine is taken; there is one for English. */
    @ParameterizedTest
    @CsvSource({"en, en", "en, en-GB", "en, fr", "zh-CN, en", "zh-CN, en-GB", "fr, en", "fr, fr", "fr, ja"})
    void anyOtherLanguageIsEnglishAndEnglishIsOnEveryMachine(String machine, String tag) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(machine));
        try (var factory = Validating.speaking(Locale.forLanguageTag(tag))) {
            assertThat(messages(factory.getValidator(), new Filing(WRONG)))
                    .singleElement()
                    .asString()
                    .startsWith("Table 4, ");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void languageOfTheMachineIsTakenForOneThatIsNotThere() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        try (var factory = Validating.speaking(Locale.FRENCH)) {
            assertThat(messages(factory.getValidator(), new Filing(WRONG))).containsExactly(WRONG_ZH);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void noExpressionLanguageIsNeeded() {
        Validator plain = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.SIMPLIFIED_CHINESE), Locale.SIMPLIFIED_CHINESE, false))
                .buildValidatorFactory()
                .getValidator();

        assertThat(messages(plain, new Filing(WRONG))).containsExactly(WRONG_ZH);
    }

    record Named(
            @Consistent(
                    message =
                            "{ruleId} {checkKey}|{placeZh}|{placeEn}|{severityZh} {severityEn}|{findingZh}|{minimumSeverity}")
            AnnualReport report) {}

    record EveryCell(
            @Consistent(message = "{placeZh}|{placeEn}", everyCell = true)
            AnnualReport report) {}

    @FollowsOn(message = "{placeZh}|{placeEn}", everyCell = true)
    record Years(AnnualReport report, AnnualReport previous) {}

    @Test
    void messageMayNameTheRuleThePlaceAndTheSeverity() {
        assertThat(messages(EN, new Named(WRONG)))
                .containsExactly(
                        "T4-01 T4-01[reconsideration]|表四 行政复议·总计|Table 4, Administrative reconsideration, total"
                                + "|错误 error|" + WRONG_ZH + "|ERROR");
        assertThat(messages(EN, new EveryCell(WRONG)))
                .startsWith("表四 行政复议·结果维持|Table 4, Administrative reconsideration, upheld")
                .hasSize(5);
        AnnualReport before = RIGHT.withYear(Samples.YEAR.previous());
        assertThat(messages(EN, new Years(RIGHT, Samples.with(before, "applications.carriedForward.total", 1))))
                .containsExactly(
                        "上年报告表三 四、结转下年度继续办理·总计" + "|last year's report, Table 3, 四 Carried forward to next year, total",
                        "表三 二、上年结转政府信息公开申请数量·总计|Table 3, 二 Applications carried in from last year, total");
    }

    record Hints(
            @Consistent(message = "{placeZh}|{placeEn}", minimumSeverity = Severity.INFO)
            AnnualReport report) {}

    @RollsUp(message = "{placeZh}|{placeEn}", everyCell = true)
    record Sum(AnnualReport parent, List<AnnualReport> members) {}

    @Test
    void placeMayBeOtherThanACell() {
        AnnualReport before = RIGHT.withYear(Samples.YEAR.previous());
        AnnualReport twice = RIGHT.withOutline(Section.APPLICATIONS, Section.APPLICATIONS);
        AnnualReport office = Samples.with(RIGHT.withOrgan(Organ.of("某办")), "applications.received.total", 1);

        assertThat(messages(EN, new Hints(RIGHT.withPeriod(Period.ofYear(2020)))))
                .containsExactly("报告|the report");
        assertThat(messages(EN, new Hints(twice)))
                .contains("第三部分「收到和处理政府信息公开申请情况」|section 三, \"Applications received and handled\"");
        assertThat(messages(EN, new Years(before, RIGHT))).containsExactly("报告|the report");
        assertThat(messages(EN, new Sum(RIGHT, List.of(office, office)))).containsExactly("成员「某办」|member \"某办\"");
        assertThat(messages(EN, new Sum(RIGHT, List.of(office))))
                .containsExactly(
                        "各成员合计表三 一、本年新收政府信息公开申请数量·总计"
                                + "|the members together, Table 3, 一 Applications newly received this year, total",
                        "表三 一、本年新收政府信息公开申请数量·总计|Table 3, 一 Applications newly received this year, total");
    }

    record ByRule(
            @Consistent(rules = "T3-01", message = "c")
            @Consistent(rules = "T3-02", message = "b")
            @Consistent(rules = "T3-03", message = "a")
            AnnualReport report) {}

    @Test
    void findingsAtOneCellComeInTheOrderOfTheirRules() {
        AnnualReport report = Samples.with(RIGHT, "applications.outcomes.total.total", 2);

        assertThat(messages(EN, new ByRule(report))).containsExactly("c", "b", "a");
    }

    /** Two checks fail at one cell: the column 总计 does not balance, nor is it the sum of its rows. */
    @Test
    void findingsAtOneCellAreOneViolationOnlyIfTheyAreSaidAlike() {
        AnnualReport twice = Samples.with(RIGHT, "applications.outcomes.total.total", 2);
        String cell = "applications.outcomes.total.total";

        assertThat(Validating.paths(new Filing(twice)))
                .containsExactly("report." + cell, "report." + cell, "report." + cell);
        assertThat(messages(EN, new SaidAlike(twice))).containsExactly("wrong");
        assertThat(messages(EN, new SaidByKey(twice)))
                .containsExactly("T3-01[total]", "T3-02[total]", "T3-03[outcomes.total]");
    }

    record SaidAlike(@Consistent(message = "wrong") AnnualReport report) {}

    record SaidByKey(@Consistent(message = "{checkKey}") AnnualReport report) {}

    @Test
    void applicationMayPutAMessageOtherwise() {
        ListResourceBundle own = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"io.github.gongkai.validation.Consistent.message", "{placeZh}有误（{ruleId}）"}};
            }
        };
        Validator validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ResourceBundleMessageInterpolator(locale -> own))
                .buildValidatorFactory()
                .getValidator();

        assertThat(messages(validator, new Filing(WRONG))).containsExactly("表四 行政复议·总计有误（T4-01）");
    }

    @Test
    void whatStandsInACellIsSaidAsItIs() {
        for (String text : List.of(
                "${1+1}",
                "{ruleId}",
                "{",
                "}",
                "$",
                "\\",
                "\\\\",
                "\\{a\\}",
                "\\$x",
                "\\\\$x",
                "$\\",
                "{0}",
                "#{1+1}",
                "${")) {
            AnnualReport report =
                    Samples.with(WRONG, "reviewAndLitigation.reconsideration.corrected", Entry.marked(text));
            report = Samples.with(report, "reviewAndLitigation.reconsideration.upheld", 1);

            assertThat(messages(ZH, new Filing(report)))
                    .as("[%s]", text)
                    .singleElement()
                    .asString()
                    .contains("结果纠正 （标“" + text + "”）");
            assertThat(messages(ZH, new MarkIsZero(marked(text))))
                    .as("[%s]", text)
                    .singleElement()
                    .asString()
                    .endsWith("。表三 一、本年新收政府信息公开申请数量·自然人 应为 1，标“" + text + "”（按零计）。");
        }
    }

    record MarkIsZero(
            @Consistent(rules = "T3-03", missing = MissingPolicy.BLANK_BODY_IS_ZERO)
            AnnualReport report) {}

    /** One natural person applied and was refused, and the cell of those who applied holds a mark. */
    private static AnnualReport marked(String text) {
        AnnualReport report = Samples.with(RIGHT, "applications.received.total", 1);
        for (String row : List.of("outcomes.refused.stateSecret", "outcomes.total")) {
            report = Samples.with(report, "applications." + row + ".naturalPerson", 1);
            report = Samples.with(report, "applications." + row + ".total", 1);
        }
        return Samples.with(report, "applications.received.naturalPerson", Entry.marked(text));
    }

    @Test
    void bundlesHaveTheSameKeys() throws IOException {
        Set<Object> english = bundle("").keySet();

        assertThat(english)
                .containsExactlyInAnyOrderElementsOf(ConstraintAnatomyTest.constraints().stream()
                        .map(constraint -> constraint.getName() + ".message")
                        .toList());
        assertThat(bundle("_zh").keySet()).isEqualTo(english);
        assertThat(bundle("_en")).as("falls back to the one without a language").isEmpty();
    }

    @Test
    void bundleOfALanguageTakesTheParametersOfThatLanguage() throws IOException {
        assertThat(parameters("")).isNotEmpty().allMatch(parameter -> parameter.endsWith("En"));
        assertThat(parameters("_zh")).isNotEmpty().allMatch(parameter -> parameter.endsWith("Zh"));
    }

    private static List<String> parameters(String suffix) throws IOException {
        return bundle(suffix).values().stream()
                .flatMap(message ->
                        Pattern.compile("\\{(\\w+)}").matcher((String) message).results())
                .map(match -> match.group(1))
                .toList();
    }

    private static Properties bundle(String suffix) throws IOException {
        String name = "/" + AbstractMessageInterpolator.CONTRIBUTOR_VALIDATION_MESSAGES + suffix + ".properties";
        try (Reader reader =
                new InputStreamReader(Consistent.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            Properties bundle = new Properties();
            bundle.load(reader);
            return bundle;
        }
    }
}
