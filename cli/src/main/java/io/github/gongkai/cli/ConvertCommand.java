/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.text.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads reports in any form, and writes them in another. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "转换年度报告的格式 / Writes annual reports in another form",
        synopsisHeading = "%nUsage: ",
        description = {
            "读取年度报告，写成另一种格式，UTF-8 编码；读取说明写到标准错误输出。",
            "Reads annual reports and writes them in another form, in UTF-8; notes on reading go to the standard error."
        },
        exitCodeListHeading = "%n退出码 / Exit codes:%n",
        exitCodeList = {
            "0:全部已写出 / all reports were written",
            "2:有文件或行不能使用，或写不出（其余的照写），或用法有误 / a file or a line that cannot be used or written (the others are), or wrong usage",
            "3:程序内部错误 / internal error"
        })
final class ConvertCommand implements Callable<Integer> {
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    @Mixin
    private FilesParameter files = new FilesParameter();

    @Option(
            names = "--to",
            paramLabel = "json|ndjson|csv|yaml",
            required = true,
            description = {
                "写成的格式：json 只写一份报告，ndjson 每行一份，csv 每格一行（只有机关、年度和表格），yaml 每份一个文档。",
                "Form to write: json for exactly one report, ndjson with one on each line, csv with one cell on each line (organ, year and tables alone), yaml with a document for each."
            })
    private ReportFormat format = ReportFormat.json;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = Target.STANDARD_OUTPUT,
            description = {"写入的文件；默认 -，为标准输出。", "File to write; by default -, which is standard output."})
    private String target = Target.STANDARD_OUTPUT;

    @Mixin
    private CharsetOption charset = new CharsetOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private CommandSpec command;

    ConvertCommand(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.command = CommandSpec.create();
    }

    @Override
    public Integer call() {
        List<UnusableFile> unusable = new ArrayList<>();
        List<String> named = files.reports(unusable);
        Target.keep(named, target, command, Wording.of("--out 是要转换的文件之一", "--out is one of the files to convert"));
        TextPage page = new TextPage(err, language.language());
        Target opened = new Target(target, out);
        Conversion conversion = new Conversion(format, opened, page);
        try (opened) {
            unusable.forEach(conversion::refuse);
            convert(named, conversion);
        } catch (IOException | InvalidPathException e) {
            page.line(page.say(Target.cannotBeWritten(target, e)));
            return ExitCode.UNUSABLE.code();
        }
        return conversion.exitCode().code();
    }

    /** Converts the reports one after the other, as long as anyone takes what is written. */
    private void convert(List<String> named, Conversion conversion) throws IOException {
        Sources sources = charset.sources(in);
        for (String file : named) {
            try (ReportFile reports = sources.reports(FileRole.REPORT, file)) {
                Optional<Document> next = reports.next();
                while (next.isPresent() && conversion.isTaken()) {
                    if (!conversion.add(next.get())) {
                        throw ReportWriter.severalReports(command);
                    }
                    next = reports.next();
                }
            }
        }
        conversion.finish();
    }
}
