/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Narrative;
import io.github.gongkai.jackson.GongkaiJson;
import io.github.gongkai.jackson.GongkaiModule;
import io.github.gongkai.publishedform.PublishedForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reports read in any form and written in another. */
class ConvertCommandTest extends CommandTest {
    private static final Path EXAMPLES = Path.of("..", "docs", "examples");
    private static final YAMLMapper YAML =
            YAMLMapper.builder().addModule(new GongkaiModule()).build();

    private static AnnualReport read(String text) {
        return PublishedForm.readText(text).report();
    }

    /** What CSV has of a report that says nothing of its organ but the name. */
    private static AnnualReport tablesOf(String name) {
        try {
            return read(text(name)).withNarrative(Narrative.leftOut()).withPublishedOn(Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<AnnualReport> yaml(String text) {
        try (MappingIterator<AnnualReport> documents =
                YAML.readerFor(AnnualReport.class).readValues(text)) {
            return documents.readAll();
        }
    }

    static Stream<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve("reports"))) {
            return files.map(file -> file.getFileName().toString().replace(".txt", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleIsWrittenAsItsGoldenFile(String name) throws IOException {
        String golden = Files.readString(EXAMPLES.resolve("json").resolve(name + ".json"));

        assertThat(run("convert", report(name + ".txt"), "--to", "json")).isZero();
        assertThat(out()).isEqualTo(golden);

        assertThat(run("convert", write("golden", golden), "--to", "json")).isZero();
        assertThat(out()).isEqualTo(golden);
        assertThat(err()).isEmpty();

        assertThat(run("convert", write("golden", golden), "--to", "yaml")).isZero();
        assertThat(yaml(out())).containsExactly(read(text(name + ".txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "ndjson"})
    void everyFormIsReadAndEveryFormWritten(String form) throws IOException {
        String text = text(SUQIAN);
        String input = write(
                "input",
                switch (form) {
                    case "text" -> text;
                    case "json" -> GongkaiJson.strict().writePretty(read(text));
                    default -> FormsTest.json(text) + "\n";
                });

        assertThat(run("convert", input, "--to", "json")).isZero();
        assertThat(out()).isEqualTo(GongkaiJson.strict().writePretty(read(text)));
        assertThat(run("convert", input, "--to", "NDJSON", "--out", "-")).isZero();
        assertThat(out()).isEqualTo(FormsTest.json(text) + "\n");
        assertThat(run("convert", input, "--to", "yaml")).isZero();
        assertThat(out())
                .startsWith("---\nschemaVersion: 1\nedition: \"REVISED_2021\"\n")
                .endsWith("\n");
        assertThat(yaml(out())).containsExactly(read(text));
    }

    @Test
    void csvIsReadAndWrittenAndHasTheTablesAlone() throws IOException {
        String golden = Files.readString(EXAMPLES.resolve("csv/suqian-city-2023.csv"));

        assertThat(run("convert", report(SUQIAN), "--to", "csv")).isZero();
        assertThat(out()).isEqualTo(golden);
        String csv = write("reports", golden);
        assertThat(run("convert", csv, "--to", "csv")).isZero();
        assertThat(out()).isEqualTo(golden);
        assertThat(run("convert", csv, "--to", "json")).isZero();
        assertThat(GongkaiJson.strict().read(out(), AnnualReport.class)).isEqualTo(tablesOf(SUQIAN));
    }

    @Test
    void severalReportsAreOneTable() throws IOException {
        String lines = write("lines", FormsTest.json(text(GUICHI)) + "\n{}\n" + FormsTest.json(text(SHANGHAI)));

        assertThat(run("convert", report(SUQIAN), lines, "--to", "csv")).isEqualTo(2);
        // 10 + 175 + 15 cells, and twice 22 + 161 + 15, behind one header
        assertThat(out().lines()).hasSize(1 + 200 + 2 * 198);
        String csv = write("csv", "\uFEFF" + out().replace("\n", "\r\n"));
        assertThat(run("convert", csv, "--to", "ndjson")).isZero();
        assertThat(out().lines().map(line -> GongkaiJson.strict().read(line, AnnualReport.class)))
                .isEqualTo(Stream.of(SUQIAN, GUICHI, SHANGHAI)
                        .map(ConvertCommandTest::tablesOf)
                        .toList());
    }

    @Test
    void severalReportsAreLinesOrYamlDocuments() throws IOException {
        String lines = write("lines", FormsTest.json(text(GUICHI)) + "\n\n" + FormsTest.json(text(SHANGHAI)));
        List<AnnualReport> expected = List.of(read(text(SUQIAN)), read(text(GUICHI)), read(text(SHANGHAI)));

        assertThat(run("convert", report(SUQIAN), lines, "--to", "ndjson")).isZero();
        assertThat(out().lines().map(line -> GongkaiJson.strict().read(line, AnnualReport.class)))
                .isEqualTo(expected);
        assertThat(out()).endsWith("}\n");
        assertThat(run("convert", report(SUQIAN), lines, "--to", "yaml")).isZero();
        assertThat(yaml(out())).isEqualTo(expected);
        assertThat(out().lines().filter("---"::equals)).hasSize(3);
    }

    @Test
    void jsonIsForOneReportAndNothingIsWrittenOfSeveral() throws IOException {
        String target = folder().resolve("a.json").toString();
        String lines = write("lines", FormsTest.json(text(GUICHI)) + "\n" + FormsTest.json(text(SHANGHAI)));

        for (String[] files : new String[][] {{report(SUQIAN), report(GUICHI)}, {lines, lines + "x"}}) {
            assertThat(run("convert", files[0], files[1], "--to", "json", "--out", target))
                    .isEqualTo(2);
            assertThat(err())
                    .contains(
                            "用法有误 / wrong usage: --to json 只写一份报告，而这里有多份；请用 --to ndjson / --to json is for exactly one"
                                    + " report, and there are several; use --to ndjson");
            assertThat(out()).isEmpty();
            assertThat(Path.of(target)).doesNotExist();
        }
    }

    @Test
    void whatIsWrittenIsCheckedAsTheTextIs() throws IOException {
        String wrong = write("wrong.txt", with(text(SUQIAN), "（七）总计 | 3375 |", "（七）总计 | 3357 |"));
        run("check", "--format", "json", wrong);
        Object expected = JsonText.result(out());
        for (String form : List.of("json", "ndjson")) {
            assertThat(run("convert", wrong, "--to", form)).isZero();
            in(out());

            assertThat(run("check", "--format", "json", "-")).isEqualTo(1);
            assertThat(JsonText.result(out())).isEqualTo(expected);
        }
    }

    @Test
    void fileIsWrittenInsteadOfTheStandardOutput() throws IOException {
        Path target = folder().resolve("a.yaml");
        Files.writeString(target, "something longer, from before\n".repeat(1000));

        assertThat(run("convert", report(SUQIAN), "--to", "yaml", "--out", target.toString()))
                .isZero();

        assertThat(out()).isEmpty();
        assertThat(yaml(Files.readString(target))).containsExactly(read(text(SUQIAN)));
    }

    @Test
    void folderStandsForTheReportsInIt() throws IOException {
        write("各局/1.txt", text(SUQIAN));
        write("各局/2.json", GongkaiJson.strict().writePretty(read(text(GUICHI))));
        write("各局/3.docx", "no report");

        assertThat(run("convert", folder().resolve("各局").toString(), "--to", "ndjson"))
                .isZero();
        assertThat(out()).isEqualTo(FormsTest.json(text(SUQIAN)) + "\n" + FormsTest.json(text(GUICHI)) + "\n");
    }

    @Test
    void notesGoToTheErrorStreamInTheLanguage() throws IOException {
        String guichi = report(GUICHI);

        assertThat(run("convert", guichi, "--to", "ndjson")).isZero();
        assertThat(err())
                .isEqualTo(guichi + "：第50行 表三 三(五)5.要求行政机关确认或重新出具已获取信息：与表式的文字不同，按此项读取：" + "「5.要求行政机关确认或重新出具已取信息」\n");
        assertThat(run("convert", guichi, "--to", "ndjson", "--lang", "en")).isZero();
        assertThat(err()).startsWith(guichi + ": line 50, Table 3, 三(五)5 ").hasLineCount(1);
        assertThat(out()).isEqualTo(FormsTest.json(text(GUICHI)) + "\n");
    }

    @Test
    void whatCannotBeUsedIsSaidAndTheOthersAreWritten() throws IOException {
        String lines = write("lines", FormsTest.json(text(SHANGHAI)) + "\n{}\n" + FormsTest.json(text(SUQIAN)));
        String prose = write("prose.txt", "只有文字，没有表格。");

        assertThat(run("convert", "没有.txt", lines, prose, lines, "--to", "ndjson"))
                .isEqualTo(2);
        assertThat(out()).isEqualTo(FormsTest.json(text(SHANGHAI)) + "\n" + FormsTest.json(text(SUQIAN)) + "\n");
        assertThat(err())
                .contains("报告 没有.txt：没有这个文件。\n", "报告 " + lines + "，第2行：/schemaVersion（第2行")
                .contains("报告 " + prose + "：来源中没有读到年度报告的任何一张表", "报告 " + lines + "：同一文件给了两次。\n");
        assertThat(run("convert", lines, "--to", "yaml", "--lang", "en")).isEqualTo(2);
        assertThat(yaml(out())).hasSize(2);
        assertThat(err())
                .startsWith("report " + lines + ", line 2: At /schemaVersion (line 2, ")
                .hasLineCount(1);
    }

    @Test
    void nothingIsWrittenIfNothingCanBeUsed() throws IOException {
        String target = write("a.json", "from before");

        assertThat(run("convert", "没有.txt", "--to", "json", "--out", target)).isEqualTo(2);
        assertThat(Files.readString(Path.of(target))).isEqualTo("from before");
    }

    @Test
    void textThatAFormCannotCarryIsSaid() throws IOException {
        String odd = with(FormsTest.json(text(GUICHI)), "池州市公安局贵池分局\",\"unified", "池州\\uD800\",\"unified");
        String lines =
                write("lines", FormsTest.json(text(SUQIAN)) + "\n" + odd + "\n" + FormsTest.json(text(SHANGHAI)));

        assertThat(run("convert", lines, "--to", "yaml")).isEqualTo(2);
        assertThat(yaml(out())).containsExactly(read(text(SUQIAN)), read(text(SHANGHAI)));
        assertThat(err()).startsWith("报告 " + lines + "，第2行：不能写成 yaml（").hasLineCount(1);
        assertThat(run("convert", lines, "--to", "csv")).isEqualTo(2);
        assertThat(out().lines()).hasSize(1 + 200 + 198).noneMatch(line -> line.startsWith("池州"));
        assertThat(err()).startsWith("报告 " + lines + "，第2行：不能写成 csv（").hasLineCount(1);
        run("convert", lines, "--to", "yaml", "--lang", "en");
        assertThat(err()).startsWith("report " + lines + ", line 2: It cannot be written as yaml (");
        assertThat(run("convert", lines, "--to", "ndjson")).isZero();
        assertThat(out().lines().toList().get(1)).isEqualTo(odd);
    }

    @Test
    void inputIsNeverOverwritten() throws IOException {
        String input = write("各局/1.txt", text(SUQIAN));
        String otherName = folder().resolve("各局/../各局/1.txt").toString();

        for (String file : List.of(input, folder().resolve("各局").toString())) {
            assertThat(run("convert", file, "--to", "json", "--out", otherName)).isEqualTo(2);
            assertThat(err()).contains("--out 是要转换的文件之一", "--out is one of the files to convert");
        }
        assertThat(Files.readString(Path.of(input))).isEqualTo(text(SUQIAN));
    }

    @Test
    void targetThatCannotBeWrittenIsSaid() throws IOException {
        String nowhere = folder().resolve("没有/a.json").toString();

        assertThat(run("convert", report(SUQIAN), "--to", "ndjson", "--out", nowhere))
                .isEqualTo(2);
        assertThat(err()).contains("无法写入 " + nowhere);
        assertThat(run("convert", report(SUQIAN), "--to", "json", "--lang", "en", "--out", folder().toString()))
                .isEqualTo(2);
        assertThat(err()).contains(folder() + " cannot be written");
    }

    @ParameterizedTest
    @CsvSource({"convert x", "convert --to json", "convert x --to text", "convert x --to xml"})
    void wrongUsageIsSaid(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);

        assertThat(out()).isEmpty();
        assertThat(err()).contains("用法有误 / wrong usage", "Usage: gongkai convert");
    }
}
