package io.github.gongkai.cli;

import io.github.gongkai.check.RuleSet;
import io.github.gongkai.publishedform.NotAReportException;
import io.github.gongkai.publishedform.PublishedForm;
import io.github.gongkai.publishedform.Reading;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads reports, checks them against the standard rules, and says what it found. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "核对年度报告 / Checks annual reports%n",
        description = {
            "读取年度报告，按标准规则逐项核对，指出哪些单元格不符。",
            "Reads annual reports, checks them against the standard rules, and says which cells do not agree."
        },
        exitCodeListHeading = "%n退出码 / Exit codes:%n",
        exitCodeList = {
            "0:没有达到 --fail-on 的不符 / nothing that --fail-on asks for",
            "1:有不符（见 --fail-on）/ a check failed, see --fail-on",
            "2:有文件读不到表格，或用法有误 / a file without a readable table, or wrong usage",
            "3:程序内部错误 / internal error"
        })
final class CheckCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    private final InputStream in;
    private final PrintStream out;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {"报告文件（文本，单元格之间为 |）；- 为标准输入。", "Report as text with | between cells; - is standard input."})
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = {"输出语言，默认 zh。", "Language of the output, zh by default."})
    private OutputLanguage language = OutputLanguage.zh;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = {"输出格式，默认 text。", "Format of the output, text by default."})
    private Format format = Format.text;

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|info|undecided",
            defaultValue = "error",
            description = {"从哪一级起退出码为 1，默认 error。", "From where on the exit code is 1, error by default."})
    private FailOn failOn = FailOn.error;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = {
                "文件编码；不写则自动识别 UTF-8 与 GB18030。",
                "Encoding of the files; UTF-8 and GB18030 are detected if not given."
            })
    private @Nullable Charset charset;

    /** A language of the output, as it is named on the command line. */
    enum OutputLanguage {
        zh(Language.ZH),
        en(Language.EN);

        private final Language language;

        OutputLanguage(Language language) {
            this.language = language;
        }
    }

    /** A format of the output. */
    enum Format {
        text,
        json
    }

    CheckCommand(InputStream in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() {
        ExitCode worst = ExitCode.OK;
        try (Output output = format == Format.json ? new JsonOutput(out) : new TextOutput(out, language.language)) {
            for (String file : files) {
                Outcome outcome = check(file);
                output.write(outcome);
                ExitCode code = exitCode(outcome);
                worst = code.compareTo(worst) > 0 ? code : worst;
            }
        }
        return worst.code();
    }

    private ExitCode exitCode(Outcome outcome) {
        if (outcome instanceof Outcome.Checked checked) {
            return failOn.fails(checked.result()) ? ExitCode.FAILED : ExitCode.OK;
        }
        return ExitCode.UNUSABLE;
    }

    private Outcome check(String file) {
        try {
            byte[] bytes = bytes(file);
            Reading reading = charset == null ? PublishedForm.readText(bytes) : PublishedForm.readText(bytes, charset);
            return new Outcome.Checked(file, reading, RuleSet.standard().check(reading.report()));
        } catch (NotAReportException e) {
            return new Outcome.Unreadable(file, e.reason());
        } catch (NoSuchFileException | InvalidPathException e) {
            return new Outcome.Unreadable(file, noSuchFile(file));
        } catch (IOException e) {
            return new Outcome.Unreadable(
                    file,
                    Wording.of(
                            "文件无法打开（" + e.getMessage() + "）。", "The file cannot be opened (" + e.getMessage() + ")."));
        }
    }

    private static Wording noSuchFile(String file) {
        return file.indexOf('\uFFFD') < 0
                ? Wording.of("没有这个文件。", "There is no such file.")
                : Wording.of(
                        "当前区域设置无法表示这个文件名；请设 LC_ALL=C.UTF-8，或用 check - 从标准输入读取。",
                        "The locale cannot express this file name; set LC_ALL=C.UTF-8, or use check - and standard input.");
    }

    /** The bytes of a file, one more than are read at most, so that a file that is too large is known without reading it all. */
    private byte[] bytes(String file) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return in.readNBytes(PublishedForm.MAX_LENGTH + 1);
        }
        try (InputStream stream = Files.newInputStream(Path.of(file))) {
            return stream.readNBytes(PublishedForm.MAX_LENGTH + 1);
        }
    }
}
