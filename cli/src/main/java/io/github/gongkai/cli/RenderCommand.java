/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.check.Dossier;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.publishedform.write.FormWriter;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a report, or the blank form, as an HTML page. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "把年度报告写成网页 / Writes an annual report as an HTML page",
        synopsisHeading = "%nUsage: ",
        description = {
            "把一份年度报告写成法定表式的网页，可在表中标出填错的格；或写出空白表式。",
            "Writes an annual report as a page with the statutory form, with what is wrong marked in it if asked for; or the blank form."
        },
        exitCodeListHeading = "%n退出码 / Exit codes:%n",
        exitCodeList = {
            "0:已写出 / it was written",
            "2:文件不能使用或写不出，或用法有误 / the file cannot be used or written, or wrong usage",
            "3:程序内部错误 / internal error"
        })
final class RenderCommand implements Callable<Integer> {
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = {
                "报告文件：网页、文本、JSON，或只有一份报告的 NDJSON、CSV；- 为标准输入。",
                "Report: an HTML page, text, JSON, or NDJSON or CSV with a single report; - is standard input."
            })
    private @Nullable String file;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = Target.STANDARD_OUTPUT,
            description = {"写入的文件；默认 -，为标准输出。", "File to write; by default -, which is standard output."})
    private String target = Target.STANDARD_OUTPUT;

    @Option(
            names = "--marked",
            description = {
                "核对并诊断，在表中标出填错的格及应为的数字。",
                "Checks and diagnoses the report, and marks what is wrong and what it should be."
            })
    private boolean isMarked;

    @Option(
            names = "--blank",
            paramLabel = "trial|revised",
            description = {
                "不读文件，写出空白表式：trial 为2019年试行格式，revised 为2021年修订格式。",
                "Writes the blank form instead, of the trial edition of 2019 or the revised one of 2021."
            })
    private @Nullable BlankEdition blank;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = {"标记和说明只用一种语言；默认中英文并列。", "Marks and explanations in one language only; both by default."})
    private LanguageOption.@Nullable OutputLanguage language;

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private CharsetOption charset = new CharsetOption();

    @Spec
    private CommandSpec command;

    RenderCommand(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.command = CommandSpec.create();
    }

    /** An edition, as it is named on the command line. */
    enum BlankEdition {
        trial(FormEdition.TRIAL_2019),
        revised(FormEdition.REVISED_2021);

        private final FormEdition edition;

        BlankEdition(FormEdition edition) {
            this.edition = edition;
        }
    }

    @Override
    public Integer call() {
        if ((file == null) == (blank == null) || (blank != null && isMarked)) {
            throw Usage.wrong(
                    command,
                    Wording.of("须给出一个 FILE，或不带 --marked 的 --blank", "give one FILE, or --blank without --marked"));
        }
        TextPage page = new TextPage(err, language == null ? Language.ZH : language.language());
        Optional<String> written = file == null ? Optional.of(writer().writeBlank(edition())) : rendered(file, page);
        return written.map(html -> write(html, page)).orElse(ExitCode.UNUSABLE).code();
    }

    private FormEdition edition() {
        return blank == null ? FormEdition.inForce() : blank.edition;
    }

    private FormWriter writer() {
        return language == null ? FormWriter.standard() : FormWriter.standard().withLanguages(language.language());
    }

    /** The page of the only report in a file; empty if it cannot be used, which is said. */
    private Optional<String> rendered(String report, TextPage page) {
        Target.keep(List.of(report), target, command, Wording.of("--out 就是所读取的文件", "--out is the file that is read"));
        List<UnusableFile> unusable = new ArrayList<>();
        Optional<Source> source = charset.sources(in).report(FileRole.REPORT, report, unusable);
        unusable.forEach(file -> page.line(file.described(page.language())));
        source.ifPresent(read -> read.sayNotes(page));
        return source.filter(read -> unusable.isEmpty()).map(this::html);
    }

    private String html(Source source) {
        return isMarked
                ? writer().writeMarked(rules.diagnoser(policy.policy()).diagnose(Dossier.of(source.report())))
                : writer().write(source.report());
    }

    private ExitCode write(String html, TextPage page) {
        try (Target opened = new Target(target, out)) {
            opened.write(html.getBytes(StandardCharsets.UTF_8));
            return ExitCode.OK;
        } catch (IOException | InvalidPathException e) {
            page.line(page.say(Target.cannotBeWritten(target, e)));
            return ExitCode.UNUSABLE;
        }
    }
}
