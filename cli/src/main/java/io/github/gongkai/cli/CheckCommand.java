/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.text.Wording;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads reports, checks them against the standard rules, and says what it found. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "核对年度报告 / Checks annual reports",
        synopsisHeading = "%nUsage: ",
        description = {
            "读取年度报告，按标准规则逐项核对，指出哪些单元格不符。",
            "Reads annual reports, checks them against the standard rules, and says which cells do not agree."
        },
        exitCodeListHeading = "%n退出码 / Exit codes:%n",
        exitCodeList = {
            "0:没有达到 --fail-on 的不符 / nothing that --fail-on asks for",
            "1:有不符（见 --fail-on）/ a check failed, see --fail-on",
            "2:有文件或行不能使用，或用法有误 / a file or a line of one that cannot be used, or wrong usage",
            "3:程序内部错误 / internal error"
        })
final class CheckCommand implements Callable<Integer> {
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean isTerminal;

    @Mixin
    private FilesParameter files = new FilesParameter();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|info|undecided",
            defaultValue = "error",
            description = {"从哪一级起退出码为 1，默认 error。", "From where on the exit code is 1, error by default."})
    private FailOn failOn = FailOn.error;

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Mixin
    private CharsetOption charset = new CharsetOption();

    @Mixin
    private CompanionOptions companions = new CompanionOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private TrustOption trust = new TrustOption();

    @Mixin
    private JobsOption jobs = new JobsOption();

    @Mixin
    private ProgressOption progress = new ProgressOption();

    @Option(
            names = "--summary",
            description = {"每份报告只写一行，最后汇总。", "Writes one line for each report, and what they come to at the end."})
    private boolean isSummary;

    @Mixin
    private FillOptions fill = new FillOptions();

    @Spec
    private CommandSpec command;

    CheckCommand(InputStream in, PrintStream out, PrintStream err, boolean isTerminal) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.isTerminal = isTerminal;
        this.command = CommandSpec.create();
    }

    @Override
    public Integer call() {
        List<NamedFile> named = files.listed();
        List<String> names = named.stream().map(NamedFile::file).toList();
        companions.require(names.size());
        fill.require(names, companions.filesBeside(names, files.isRecursive()));
        int atOnce = jobs.jobs(names.size());
        Diagnoser diagnoser = rules.diagnoser(policy.policy()).withTrusted(trust.cells());
        Checker checker = new Checker(charset.sources(in), diagnoser, rules.narrativeRules());
        TextPage page = new TextPage(out, language.language());
        TextPage failed = new TextPage(err, language.language());
        if (isSummary && format.isJson()) {
            throw Usage.wrong(command, Wording.of("--summary 用于文本输出", "--summary is for output as text"));
        }
        Output outcomes = format.isJson() ? new JsonOutput(out) : new TextOutput(page, isSummary);
        Output output = fill.around(outcomes, format.isJson() ? failed : page, failed);
        CheckRun run = new CheckRun(checker, output, failOn, out, err);
        try (output) {
            if (companions.areNamed()) {
                run.write(checker.check(named.get(0), companions, files.isRecursive()));
            } else {
                Optional<Progress> shown = progress.progress(failed, named.size(), isTerminal);
                try {
                    run.check(named, atOnce, shown);
                } finally {
                    shown.ifPresent(Progress::close);
                }
            }
        }
        return run.exitCode().or(output.exitCode()).code();
    }
}
