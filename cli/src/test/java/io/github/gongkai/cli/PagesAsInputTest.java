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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages, as organs publish them, are reports like any other. */
class PagesAsInputTest extends CommandTest {
    private static final Path PAGE = Path.of("../docs/examples/pages/shanghai-general-office-2019.html");

    private String page() throws IOException {
        return write("上海.html", Files.readString(PAGE));
    }

    /** The lines of a check but for the file, the organ and the notes, which the page does not say. */
    private List<String> rules() {
        return out().lines().filter(line -> line.matches("  [TYA][0-9]?-.*")).toList();
    }

    @Test
    void aPageIsCheckedLikeItsTranscription() throws IOException {
        assertThat(run("check", report(SHANGHAI), "--lang", "en")).isZero();
        List<String> expected = rules();

        assertThat(run("check", page(), "--lang", "en")).isZero();
        assertThat(expected).hasSizeGreaterThan(5);
        assertThat(rules()).isEqualTo(expected);
    }

    @Test
    void aPageIsConvertedAndAddedUp() throws IOException {
        String page = page();
        assertThat(run("convert", page, "--to", "csv")).isZero();
        String csv = out();
        assertThat(run("convert", report(SHANGHAI), "--to", "csv")).isZero();

        assertThat(csv.lines()
                        .map(line -> line.replaceFirst("^[^,]*,[^,]*,", ""))
                        .toList())
                .isEqualTo(out().lines()
                        .map(line -> line.replaceFirst("^[^,]*,[^,]*,", ""))
                        .toList());
        assertThat(run("sum", page, "--out", "-")).isZero();
        assertThat(out()).contains("一、本年新收政府信息公开申请数量 | 821 | 35 |");
    }

    @Test
    void aPageInGb18030IsReadWithoutBeingTold() throws IOException {
        Path file = folder().resolve("上海.htm");
        Files.write(file, Files.readString(PAGE).getBytes(Charset.forName("GB18030")));

        assertThat(run("check", file.toString())).isZero();
        assertThat(out()).contains("编码 GB18030");
    }

    @Test
    void theNotesSayWhoseDoingItIsAndWhere() throws IOException {
        String page = write(
                "缺.html",
                Files.readString(PAGE)
                        .replace("<p align=\"center\">821</p>", "<p>821（其中3件撤回）</p>")
                        .replace(">859<", ">八五九<"));

        assertThat(run("check", page)).isZero();
        assertThat(out()).containsSubsequence("读取说明", "  文件本身如此：", "八五九", "  读取时的假定：", "第2张表第4行第2格", "821（其中3件撤回）");

        assertThat(run("check", page, "--format", "json")).isZero();
        List<Map<String, Object>> files = JsonText.objects(out());
        assertThat(JsonText.objects(files.get(0), "notes"))
                .anySatisfy(note -> assertThat(note)
                        .containsEntry("kind", "REMARK_SET_ASIDE")
                        .containsEntry("origin", "ASSUMPTION")
                        .containsEntry("severity", "INFO")
                        .containsKey("place"));
        assertThat(JsonText.object(files.get(0), "coverage")).containsEntry("complete", true);
    }

    @Test
    void whatWasNotReadIsSaidAtTheTop() throws IOException {
        String whole = Files.readString(PAGE);
        String cut = write("半.html", whole.substring(0, whole.indexOf("四、政府信息公开行政复议")));

        assertThat(run("check", cut)).isZero();
        assertThat(out()).contains("  读取：部分读取，缺：表四\n");
        assertThat(run("check", cut, "--lang", "en")).isZero();
        assertThat(out()).contains("  Reading: read in part, without: Table 4\n");
    }
}
