/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Small pages around the lines that a test is about, and a short way to the cells of what was read. */
final class Pages {
    static final String DISCLOSURE = "二、主动公开政府信息情况\n";
    static final String APPLICATIONS = """
            三、收到和处理政府信息公开申请情况
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况 |
            自然人 | 法人或其他组织 | 总计 |
            商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |
            """;
    static final String REVIEWS = """
            四、政府信息公开行政复议、行政诉讼情况
            行政复议 | 行政诉讼 |
            结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 |
            结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
            """;

    /** A row that makes a page a report whatever the lines that a test is about are worth. */
    static final String OTHER_ROW = "四、结转下年度继续办理 | 91 | 92 | 93 | 94 | 95 | 96 | 97 |\n";

    private Pages() {}

    static Reading applications(String... lines) {
        return PublishedForm.readText(
                "2023年某局政府信息公开工作年度报告\n" + APPLICATIONS + String.join("\n", lines) + "\n" + OTHER_ROW);
    }

    static Reading trialApplications(String... lines) {
        return PublishedForm.readText(
                "2020年某局政府信息公开工作年度报告\n" + APPLICATIONS + String.join("\n", lines) + "\n" + OTHER_ROW);
    }

    static Reading disclosure(String... lines) {
        return PublishedForm.readText(
                "2023年某局政府信息公开工作年度报告\n" + DISCLOSURE + String.join("\n", lines) + "\n" + APPLICATIONS + OTHER_ROW);
    }

    static Reading reviews(String... lines) {
        return PublishedForm.readText(
                "2023年某局政府信息公开工作年度报告\n" + APPLICATIONS + OTHER_ROW + REVIEWS + String.join("\n", lines));
    }

    /** What stands in the cells of the row at a path. */
    static List<Entry> row(Reading reading, String path) {
        return reading.report().edition().cells().stream()
                .filter(cell ->
                        cell.path().startsWith(path + ".") && cell.path().indexOf('.', path.length() + 1) < 0)
                .map((CellRef cell) -> reading.report().entry(cell))
                .toList();
    }

    static List<Entry> counts(long... numbers) {
        return Arrays.stream(numbers).mapToObj(Entry::count).toList();
    }

    static List<Entry> times(int cells, Entry entry) {
        return Collections.nCopies(cells, entry);
    }
}
