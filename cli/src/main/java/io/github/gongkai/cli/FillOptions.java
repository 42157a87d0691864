/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.text.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where to write the reports with the figures filled in that the rules force, and in which form. */
final class FillOptions {

    @Option(
            names = "--fill",
            paramLabel = "OUT",
            description = {
                "把规则可推出的数字填入没有数字的格，写入文件 OUT；原报告不改动。",
                "File to write the report to with every figure filled in that the rules force for a cell without one; the report itself is not changed."
            })
    private @Nullable String target;

    @Option(
            names = "--to",
            paramLabel = "json|ndjson|csv|yaml",
            description = {
                "--fill 写成的格式，默认 json，只写一份报告；其余同 convert。",
                "Form that --fill writes: json by default, for exactly one report; the others as for convert."
            })
    private @Nullable ReportFormat format;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    FillOptions() {
        this.command = CommandSpec.create();
    }

    /**
     * Makes sure that the options go with the files.
     *
     * @param reports the reports that are checked
     * @param read all files that are read, those reports among them
     * @throws picocli.CommandLine.ParameterException if they do not
     */
    void require(List<String> reports, List<String> read) {
        if (target == null) {
            if (format != null) {
                throw Usage.wrong(command, Wording.of("--to 须与 --fill 同用", "--to needs --fill"));
            }
            return;
        }
        if (target.equals(Target.STANDARD_OUTPUT)) {
            throw Usage.wrong(
                    command,
                    Wording.of("--fill 须写入文件，标准输出用于核对结果", "--fill needs a file; the standard output has the outcome"));
        }
        if (format() == ReportFormat.json && reports.size() > 1) {
            throw ReportWriter.severalReports(command);
        }
        Target.keep(read, target, command, Wording.of("--fill 是要读取的文件之一", "--fill is one of the files to read"));
    }

    private ReportFormat format() {
        return format == null ? ReportFormat.json : format;
    }

    /** An output that fills in reports besides, if that is asked for. */
    Output around(Output output, TextPage said, TextPage failed) {
        return target == null ? output : new FillingOutput(output, format(), target, command, said, failed);
    }
}
