/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The roster as a file. */
class RosterTest extends CommandTest {
    private static final String CODE = "11321300014318755R";

    private int check(String roster, String charset) throws IOException {
        Path file = folder().resolve("名册.txt");
        Files.write(file, roster.getBytes(Charset.forName(charset)));
        return run(
                "check",
                report(SUQIAN),
                "--roster",
                file.toString(),
                "--members",
                write("成员/甲.txt", MemberReports.all("公安局")),
                write("成员/乙.txt", MemberReports.zeros("林业局")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void oneOrganToALineWithOrWithoutItsCode(String charset) throws IOException {
        String roster = "# 2023年名册\r\n公安局," + CODE + "\r\n\r\n　林业局\t" + CODE.replace("R", "1") + "\t\r\n";

        assertThat(check(roster, charset)).isZero();
        assertThat(out()).contains("2个机关", "A-01   符合    符合 200", "A-02   符合    符合 2", "A-05   符合    符合 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"公安局，" + CODE + "\n林业局", "\uFEFF公安局\n林业局\n"})
    void fullWidthCommaAndByteOrderMarkAreNoPartOfAName(String roster) throws IOException {
        assertThat(check(roster, "UTF-8")).isZero();
        assertThat(out()).contains("A-02   符合    符合 2", "A-05   符合    符合 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "公安局\\n\\n林业局\\n公安局; 第4行：「公安局」在第1行已经有了。; Line 4: \"公安局\" stands on line 1 already.",
                "公安局,11321300014318755R\\n林业局,11321300014318755R; 第2行：「11321300014318755R」在第1行; Line 2:",
                "公安局,备注; 第1行：应为机关名称; found \"公安局,备注\".",
                "公安局,11321300014318755R,备注; 第1行：应为机关名称; Line 1: expected the name of an organ",
                "11321300014318755R; 第1行：应为机关名称; Line 1: expected the name of an organ",
                "林业局\\n,11321300014318755R; 第2行：应为机关名称; Line 2: expected the name of an organ",
                "# nobody\\n\\n; 名册上没有机关。; There is no organ on the roster."
            })
    void lineThatIsNoOrganOrStandsTwiceIsNamed(String roster, String zh, String en) throws IOException {
        assertThat(check(roster.replace("\\n", "\n"), "UTF-8")).isEqualTo(2);
        assertThat(out()).contains("  名册 ", zh).doesNotContain("结论");

        assertThat(run(
                        "check",
                        "--lang",
                        "en",
                        report(SUQIAN),
                        "--members",
                        write("甲.txt", MemberReports.all("公安局")),
                        "--roster",
                        folder().resolve("名册.txt").toString()))
                .isEqualTo(2);
        assertThat(out()).contains("  roster ", en);
    }

    @Test
    void whatIsNoTextIsNoRoster() throws IOException {
        assertThat(check("公安局\n", "UTF-16LE")).isEqualTo(2);
        assertThat(out()).contains("不是 UTF-8 或 GB18030 编码的文本。");
        Files.write(folder().resolve("名册.txt"), new byte[] {(byte) 0xFF, (byte) 0xFF, 'x'});
        assertThat(run(
                        "check",
                        report(SUQIAN),
                        "--members",
                        folder().resolve("成员/甲.txt").toString(),
                        "--roster",
                        folder().resolve("名册.txt").toString()))
                .isEqualTo(2);
        assertThat(out()).contains("不是 UTF-8 或 GB18030 编码的文本。");
    }

    @Test
    void rosterThatIsNotThereIsNamed() throws IOException {
        String member = write("甲.txt", MemberReports.all("公安局"));

        assertThat(run("check", report(SUQIAN), "--members", member, "--roster", "没有.txt"))
                .isEqualTo(2);
        assertThat(out()).contains("  名册 没有.txt：没有这个文件。");
    }

    @Test
    void rosterMayBeGivenOnTheStandardInput() throws IOException {
        in("公安局\n");

        assertThat(run("check", report(SUQIAN), "--members", write("甲.txt", MemberReports.all("公安局")), "--roster", "-"))
                .isZero();
        assertThat(out()).contains("名册：-，1个机关", "A-01   符合    符合 200");
    }
}
