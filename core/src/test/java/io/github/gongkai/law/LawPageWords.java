/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.law;

/** The pages on the law but for the table of the instruments, which stands at a mark. */
final class LawPageWords {
    static final String ENGLISH = """
            # The law, and what is unknown of it

            [中文](law.zh-CN.md)

            The first table is written from `Instrument` in `core`; a test fails when the two differ, or when the code names an instrument that is not
            on this page. A dash stands where nothing that could be read says it in full. The titles are in Chinese alone.

            ## What is cited

            | in Java and JSON | title | number | issued | in force since | what is taken from it | what could be read of it |
            |---|---|---|---|---|---|---|
            {TABLE}

            The two notices publish the form. What its tables look like was read off published reports.

            ## What is followed, or said beside it

            Readings of an office or of one place, and a standard. No rule cites them.

            | number | title, or what it is | what is taken from it | what could be read of it |
            |---|---|---|---|
            | 国办公开办函〔2016〕201号 | — | where a reconsideration organ is sued as co-defendant, only the original organ counts the case | all of it. It reads an article of the old Regulations; whether the notices of 2019 and 2021 repeat it is unknown |
            | 国办函〔2020〕109号 | 《政府信息公开信息处理费管理办法》 | the information-processing fee is charged by item or by volume. It is another fee than 行政事业性收费 of section 二, and far smaller; section 六 reports it, in yuan | arts. 1 to 5 |
            | 武政办发〔2025〕54号 | a document of the city of Wuwei (武威市) | 处理决定数量 counts all decisions, also those that are lawfully not published; 规章 and 规范性文件 are filled in together with the justice department | — |
            | — | instructions of Hubei (湖北省), printed in a report for 2020 | only cities divided into districts, autonomous prefectures and what is above them have 规章 (T2-04); a decrease in 本年增/减 is a negative number; a province may add a row, 其他主动公开文件 | as printed there |
            | DB51/T 2660—2019 | a local standard of Sichuan (四川省) | nothing | the opening only |
            | GB 32100—2015 | the standard of the unified social credit code | the check character (D-06) | — |

            ## What is known, and what is not

            - The only arithmetic printed on the form is T3-01: 本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和. Of the other
              rules on figures, each follows from what the cells mean, or is usually true, and says so; no article is cited for it.
            - Art. 49 gives departments of governments at county level and above until 31 January of the following year, and the report of
              a local government at county level and above until 31 March (D-03). No deadline is known for townships, sub-districts and
              authorised organisations.
            - Art. 50 lists what a report says: disclosure on the organ's own initiative, applications, reconsideration and litigation, the main
              problems and improvements, other matters. 总体情况 is the form's own section.
            - The trial form prints no unit for 采购总金额; organs wrote 348.47万, 251000元 and a bare 8040. The revised form prints 万元 for
              本年收费金额. A bare figure under a printed unit is read in that unit; a bare figure elsewhere has no unit.
            - Why a cell is blank (zero, no such power, not filled in) cannot be known from the form.
            - 现行有效件数 carries over from year to year for some cities. It lawfully does not where a revision counts as 制发, or where what expires
              counts as 废止 (Y-02).
            - Section 四 may have cases of the year before, as one organ says in a footnote; so there is no rule from year to year for it.
            """;

    static final String CHINESE = """
            # 法规依据与未知之处

            [English](law.md)

            第一张表由 `core` 中的 `Instrument` 写出；两者不一致，或者代码中写有本页没有的文件时，测试不通过。能读到的来源没有完整写明之处，以“—”表示。

            ## 所引用的

            | Java 和 JSON 中的名称 | 标题 | 文号 | 印发日期 | 施行日期 | 从中采用的内容 | 能读到的部分 |
            |---|---|---|---|---|---|---|
            {TABLE}

            这两份通知发布表式。各表是什么样子，取自已公布的报告。

            ## 所遵循的，或附带说明的

            某个办公室或某地的解释，以及一项标准。没有规则引用它们。

            | 文号 | 标题，或者是什么 | 从中采用的内容 | 能读到的部分 |
            |---|---|---|---|
            | 国办公开办函〔2016〕201号 | — | 复议机关作为共同被告的，案件只由作出原行政行为的机关计入 | 全文。它解释的是旧条例的一条；2019年和2021年的通知是否重申，尚不清楚 |
            | 国办函〔2020〕109号 | 《政府信息公开信息处理费管理办法》 | 信息处理费按件或按量计收。它不同于第二部分的行政事业性收费，数额也小得多；在第六部分报告，单位为元 | 第一条至第五条 |
            | 武政办发〔2025〕54号 | 武威市的文件 | 处理决定数量计入全部决定，依法不公开的也计入；规章和规范性文件会同司法行政部门填报 | — |
            | — | 湖北省的填报说明，印在一份2020年度的报告中 | 设区的市、自治州及以上才有规章（T2-04）；本年增/减中的减少写成负数；省可以增加一行“其他主动公开文件” | 该报告所印的内容 |
            | DB51/T 2660—2019 | 四川省地方标准 | 无 | 只有开头 |
            | GB 32100—2015 | 统一社会信用代码的标准 | 校验码（D-06） | — |

            ## 已知的与未知的

            - 表上印明的勾稽关系只有 T3-01：“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”。其余有关数字的规则，或由单元格的含义推知，或通常成立，每条都写明是哪一种；这些规则不引用条文。
            - 按第四十九条，县级以上人民政府部门的期限是次年1月31日，县级以上地方人民政府的年度报告的期限是次年3月31日（D-03）。乡镇、街道和法律法规授权的组织，尚不知有何期限。
            - 第五十条列出报告的内容：主动公开，收到和处理申请，复议和诉讼，存在的主要问题及改进情况，其他需要报告的事项。“总体情况”是表式自己的部分。
            - 试行格式没有为“采购总金额”印明单位，各机关有写348.47万的，有写251000元的，也有只写8040的。修订格式为“本年收费金额”印明单位万元。印有单位之处，未写单位的数字按该单位读取；别处未写单位的数字，就没有单位。
            - 单元格为什么空白（是零、没有这项职权，还是没有填），从表上无从得知。
            - 有的城市的“现行有效件数”逐年衔接。修订计入制发、到期失效计入废止的，可以合法地不衔接（Y-02）。
            - 第四部分可能含有上年的案件，有一个机关在脚注中这样说明；所以这一部分没有年度间的规则。
            """;

    private LawPageWords() {}
}
