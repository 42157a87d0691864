/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files and folders that a command takes reports from. */
final class FilesParameter {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "报告文件（网页、文本、JSON、NDJSON、CSV），或其所在文件夹（其中全部 " + ReportFiles.EXTENSIONS_ZH + "）；- 为标准输入。",
                "Reports as HTML pages, text, JSON, NDJSON or CSV, or a folder (every " + ReportFiles.EXTENSIONS_EN
                        + " in it); - is standard input."
            })
    private List<String> named = new ArrayList<>();

    @Option(
            names = "--recursive",
            description = {"文件夹也包括其下各级文件夹。", "A folder stands for the files in its folders, too."})
    private boolean isRecursive;

    FilesParameter() {}

    /** Whether folders are read with the folders in them. */
    boolean isRecursive() {
        return isRecursive;
    }

    /** Returns the reports among them, those in folders too, in order; also what cannot be used, with the reason. */
    List<NamedFile> listed() {
        return ReportFiles.listed(FileRole.REPORT, named, isRecursive);
    }

    /** Returns the reports among them, those in folders too; what cannot be used is added to a list. */
    List<String> reports(List<UnusableFile> unusable) {
        return ReportFiles.of(FileRole.REPORT, named, isRecursive, unusable);
    }
}
