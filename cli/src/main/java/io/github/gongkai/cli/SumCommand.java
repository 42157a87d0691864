/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.entry.Figure;
import io.github.gongkai.rollup.SumOutOfRangeException;
import io.github.gongkai.rollup.Totals;
import io.github.gongkai.rollup.YearTotals;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Adds reports up, and writes the sum as a report in text form. */
@Command(
        name = "sum",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "汇总年度报告 / Adds annual reports up",
        synopsisHeading = "%nUsage: ",
        description = {
            "把同一年度、同一表式的报告逐格相加，写成文本形式的报告，可再用 check 核对。",
            "Adds reports for one year, on one edition of the form, cell by cell, and writes the sum as text that check reads."
        },
        exitCodeListHeading = "%n退出码 / Exit codes:%n",
        exitCodeList = {
            "0:已写出 / the sum was written",
            "2:有文件不能使用、没有可写的合计，或用法有误；什么也不写 / a file that cannot be used, no sum to write, or wrong usage; nothing is written",
            "3:程序内部错误 / internal error"
        })
final class SumCommand implements Callable<Integer> {
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    @Mixin
    private FilesParameter files = new FilesParameter();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = {"写入的文件；- 为标准输出。", "File to write; - is standard output."})
    private String target = Target.STANDARD_OUTPUT;

    @Option(
            names = "--organ",
            paramLabel = "NAME",
            description = {"汇总报告的机关名称。", "Name of the organ that the sum is the report of."})
    private @Nullable String organ;

    @Mixin
    private YearOfSum year = new YearOfSum();

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Mixin
    private CharsetOption charset = new CharsetOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private CommandSpec command;

    SumCommand(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.command = CommandSpec.create();
    }

    @Override
    public Integer call() {
        if (organ != null && (organ.isBlank() || organ.strip().lines().count() > 1)) {
            throw Usage.wrong(command, Wording.of("--organ 应为一行机关名称", "--organ is the name of an organ, on one line"));
        }
        List<UnusableFile> unusable = new ArrayList<>();
        List<String> named = files.reports(unusable);
        Target.keep(named, target, command, Wording.of("--out 是要相加的文件之一", "--out is one of the files to add up"));
        List<Source> sources = charset.sources(in).reports(FileRole.REPORT, named, unusable);
        if (!unusable.isEmpty()) {
            unusable.forEach(file -> err.println(file.described(language.language())));
            return ExitCode.UNUSABLE.code();
        }
        return sum(sources).code();
    }

    private ExitCode sum(List<Source> sources) {
        Totals totals = sources.stream().map(Source::report).collect(Totals.collector());
        YearTotals asked = year.of(totals);
        try {
            AnnualReport report = asked.toReport(Organ.of(""), policy.policy())
                    .withOrgan(Optional.ofNullable(organ).map(String::strip).map(Organ::of));
            if (report.edition().cells().stream()
                    .allMatch(cell -> report.entry(cell).state() == EntryState.NOT_READ)) {
                return fail(Wording.of(
                        "没有一格有合计：每一格都有报告未填明或未读到。",
                        "There is no sum for any cell: each is not stated or was not read in one report or another."));
            }
            write(TextFormWriter.write(report, remark(asked)));
            PrintStream summary = target.equals(Target.STANDARD_OUTPUT) ? err : out;
            new SumSummary(new TextPage(summary, language.language()), asked).write(report, target, sources);
            return ExitCode.OK;
        } catch (SumOutOfRangeException e) {
            return fail(outOfRange(e));
        } catch (IOException | InvalidPathException e) {
            return fail(Target.cannotBeWritten(target, e));
        }
    }

    private ExitCode fail(Wording reason) {
        err.println(reason.in(language.language()));
        return ExitCode.UNUSABLE;
    }

    private Wording remark(YearTotals sum) {
        Wording counted = policy.policy().wording();
        return Wording.of(
                sum.members() + "份报告之和；" + counted.zh(), "sum of reports: " + sum.members() + "; " + counted.en());
    }

    private static Wording outOfRange(SumOutOfRangeException e) {
        String sum = e.sum().toPlainString();
        return Wording.of(
                e.cell().label(Language.ZH) + "：合计为" + sum + "，超过" + Figure.MAX_DIGITS + "位，不能写入报告。",
                e.cell().label(Language.EN) + ": the sum is " + sum + ", which has more than " + Figure.MAX_DIGITS
                        + " digits and cannot stand in a report.");
    }

    private void write(String text) throws IOException {
        try (Target file = new Target(target, out)) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
