/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.form;

import io.github.gongkai.GeneratedDocs;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages on both editions, in English and in Chinese, say what the grid says. */
class EditionsPageTest {
    private static final String ENGLISH = """
            # The form in both editions

            [中文](editions.zh-CN.md)

            Every row and column with its official label and its identifier, which is its name in Java and in data. This page
            is written from the grid in `core`; a test fails when the two differ. The form is in Chinese alone; the English words are ours.

            What corresponds between the editions is what has the same identifier, with these exceptions:

            - 三(六) 其他处理 is one row in the trial form, `undivided`; it corresponds to the three rows of the revised form together.
            - `administrativeFees` counts items in the trial form and states money in the revised form: they do not compare.
            - 其他对外管理服务事项 and 政府集中采购 are in the trial form alone.
            - Of `regulations` and `normativeDocuments` no column of one edition is a column of the other.

            """;

    private static final String CHINESE = """
            # 两个版本的表式

            [English](editions.md)

            每一行、每一列的官方标签和标识符；标识符就是它在 Java 和数据中的名称。本页由 `core` 中的表式网格写出，两者不一致时测试不通过。\
            表式只有中文，英文是本库的译法。

            两个版本之间，标识符相同的互相对应，例外如下：

            - 三(六)其他处理在试行格式中是一行，即 `undivided`，对应修订格式中的三行之和。
            - `administrativeFees` 在试行格式中是项目数量，在修订格式中是金额，不能比较。
            - 其他对外管理服务事项、政府集中采购只在试行格式中有。
            - `regulations` 和 `normativeDocuments` 的各列，两个版本没有一列相同。

            """;

    @Tag("generated")
    @Test
    void pagesAreWhatTheGridSays() throws IOException {
        GeneratedDocs.assertFile("editions.md", page(Language.EN));
        GeneratedDocs.assertFile("editions.zh-CN.md", page(Language.ZH));
    }

    private static String page(Language language) {
        StringBuilder page = new StringBuilder(language == Language.ZH ? CHINESE : ENGLISH);
        for (FormEdition edition : FormEdition.values()) {
            page.append("## `%s`%s%s\n\n"
                    .formatted(
                            edition,
                            Wording.of("，", ", ").in(language),
                            edition.instrument().number()));
            for (Section section : Section.values()) {
                if (section.isTable()) {
                    append(page, edition.table(section), language);
                }
            }
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static void append(StringBuilder page, FormTable table, Language language) {
        FormEdition edition = table.edition();
        Section section = table.section();
        page.append("### %s、%s — `%s`%s\n\n"
                .formatted(
                        section.number(),
                        section.title().zh(),
                        section.identifier(),
                        Wording.of("，%d格", ", %d cells")
                                .in(language)
                                .formatted(table.cells().size())));
        page.append(Wording.of("| 编号 | 标签 | 英文 | 标识符 | 列 |", "| number | label | in English | identifier | columns |")
                        .in(language))
                .append("\n|---|---|---|---|---|\n");
        String before = "";
        for (FormRow row : table.rows()) {
            String columns = row.columns(edition).stream()
                    .map(column -> column.label(edition).zh() + " `" + column.identifier() + "`")
                    .collect(Collectors.joining(Wording.of("，", ", ").in(language)));
            page.append("| %s | %s | %s | `%s` | %s |\n"
                    .formatted(
                            row.number(),
                            row.label(edition).zh(),
                            row.label(edition).en(),
                            row.identifier(),
                            columns.equals(before)
                                    ? Wording.of("同上", "the same").in(language)
                                    : columns));
            before = columns;
        }
        page.append("\n");
    }
}
