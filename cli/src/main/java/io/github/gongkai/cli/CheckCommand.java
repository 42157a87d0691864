package io.github.gongkai.cli;

import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.diagnose.Diagnoser;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "报告文件：文本（单元格之间为 |）、JSON、每行一份报告的 NDJSON，或每格一行的 CSV；- 为标准输入。",
                "Reports: text with | between cells, JSON, NDJSON with one on each line, or CSV with one cell on each line; - is standard input."
            })
    private List<String> files = new ArrayList<>();

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
    private FillOptions fill = new FillOptions();

    CheckCommand(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        companions.require(files);
        fill.require(files, companions.filesBeside(files));
        Diagnoser diagnoser = rules.diagnoser(policy.policy()).withTrusted(trust.cells());
        Sources sources = charset.sources(in);
        TextPage page = new TextPage(out, language.language());
        TextPage failed = new TextPage(err, language.language());
        Output outcomes = format.isJson() ? new JsonOutput(out) : new TextOutput(page);
        Output output = fill.around(outcomes, format.isJson() ? failed : page, failed);
        ExitCode worst = ExitCode.OK;
        try (output) {
            for (String file : files) {
                ExitCode code = companions.areNamed()
                        ? write(checkWithCompanions(file, sources, diagnoser), output)
                        : checkEach(file, sources, diagnoser, output);
                worst = worst.or(code);
            }
        }
        return worst.or(output.exitCode()).code();
    }

    private ExitCode write(Outcome outcome, Output output) {
        output.write(outcome);
        if (outcome instanceof Outcome.Checked checked) {
            return failOn.fails(checked.result()) ? ExitCode.FAILED : ExitCode.OK;
        }
        return ExitCode.UNUSABLE;
    }

    /** Checks the reports in a file, one after the other, as long as anyone takes what is written. */
    private ExitCode checkEach(String file, Sources sources, Diagnoser diagnoser, Output output) {
        ExitCode worst = ExitCode.OK;
        try (ReportFile reports = sources.reports(FileRole.REPORT, file)) {
            Optional<Document> next = reports.next();
            while (next.isPresent() && !out.checkError()) {
                worst = worst.or(write(check(next.get(), diagnoser), output));
                next = reports.next();
            }
        }
        return worst;
    }

    private static Outcome check(Document document, Diagnoser diagnoser) {
        if (document instanceof Source source) {
            return check(source, Optional.empty(), Optional.empty(), diagnoser);
        }
        return new Outcome.Unchecked(document.file(), document.line(), List.of((UnusableFile) document));
    }

    private Outcome checkWithCompanions(String file, Sources sources, Diagnoser diagnoser) {
        List<UnusableFile> unusable = new ArrayList<>();
        Optional<Source> source = sources.report(FileRole.REPORT, file, unusable);
        Optional<Source> previous = companions.previous(sources, unusable);
        Optional<Membership> members = companions.members(file, sources, unusable);
        if (source.isEmpty() || !unusable.isEmpty()) {
            return new Outcome.Unchecked(file, OptionalLong.empty(), unusable);
        }
        return check(source.get(), previous, members, diagnoser);
    }

    private static Outcome check(
            Source source, Optional<Source> previous, Optional<Membership> members, Diagnoser diagnoser) {
        Dossier dossier = Dossier.of(source.report())
                .withPrevious(previous.map(Source::report))
                .withMembers(members.map(Membership::toMembers));
        CheckResult result = diagnoser.ruleSet().check(dossier);
        return new Outcome.Checked(source, previous, members, dossier, result, diagnoser);
    }
}
