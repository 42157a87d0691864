package io.github.gongkai.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The files and folders that a command takes reports from. */
final class FilesParameter {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "报告文件（文本、JSON、NDJSON、CSV），或其所在文件夹（其中全部 " + ReportFiles.EXTENSIONS_ZH + "）；- 为标准输入。",
                "Reports as text, JSON, NDJSON or CSV, or a folder (every " + ReportFiles.EXTENSIONS_EN
                        + " in it); - is standard input."
            })
    private List<String> named = new ArrayList<>();

    /** Returns the reports among them, those in folders too; what cannot be used is added to a list. */
    List<String> reports(List<UnusableFile> unusable) {
        return ReportFiles.of(FileRole.REPORT, named, unusable);
    }
}
