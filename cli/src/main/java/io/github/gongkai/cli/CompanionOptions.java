/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The reports that one report is checked against: that of the year before, and those of its members. */
final class CompanionOptions {

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = {
                "同一机关上一年度的报告，用于核对前后两年。",
                "Report of the same organ for the year before; the two are compared."
            })
    private @Nullable String previous;

    @Option(
            names = "--members",
            paramLabel = "FILE",
            arity = "1..*",
            description = {
                "各成员的报告，或其所在文件夹（其中全部 " + ReportFiles.EXTENSIONS_ZH + "），用于核对汇总；写在 FILE 之后。",
                "Reports of the members, or a folder (every " + ReportFiles.EXTENSIONS_EN
                        + " in it); they are added up and compared. Put it behind FILE."
            })
    private List<String> members = List.of();

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = {
                "应报送的成员名册：每行一个机关名称，其后可用逗号或制表符写统一社会信用代码。",
                "Roster of the members that should report: one organ to a line, behind a comma or a tab its unified social credit code if known."
            })
    private @Nullable String roster;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    CompanionOptions() {
        this.command = CommandSpec.create();
    }

    /**
     * Makes sure that the options go with so many files.
     *
     * @throws picocli.CommandLine.ParameterException if they do not
     */
    void require(int files) {
        if (areNamed() && files != 1) {
            throw Usage.wrong(
                    command,
                    Wording.of(
                            "--previous、--members、--roster 只能用于一个 FILE",
                            "--previous, --members and --roster are for exactly one FILE"));
        }
        if (roster != null && members.isEmpty()) {
            throw Usage.wrong(command, Wording.of("--roster 须与 --members 同用", "--roster needs --members"));
        }
    }

    /** Whether there are any reports that one is checked against, or a roster. */
    boolean areNamed() {
        return previous != null || roster != null || !members.isEmpty();
    }

    /** These files, and all that are named besides, those in folders too. */
    List<String> filesBeside(List<String> files, boolean isDeep) {
        List<String> all = new ArrayList<>(files);
        Optional.ofNullable(previous).ifPresent(all::add);
        Optional.ofNullable(roster).ifPresent(all::add);
        all.addAll(ReportFiles.of(FileRole.MEMBER, members, isDeep, new ArrayList<>()));
        return all;
    }

    /** The report of the year before; empty if none is named, or if it cannot be used. */
    Optional<Source> previous(Sources sources, List<UnusableFile> unusable) {
        return Optional.ofNullable(previous).flatMap(file -> sources.report(FileRole.PREVIOUS, file, unusable));
    }

    /** The members of the report in a file; empty if none are named. What cannot be used is left out of them. */
    Optional<Membership> members(String of, boolean isDeep, Sources sources, List<UnusableFile> unusable) {
        if (members.isEmpty()) {
            return Optional.empty();
        }
        List<String> files = ReportFiles.of(FileRole.MEMBER, members, isDeep, unusable);
        files.stream()
                .filter(file -> ReportFiles.isSame(file, of))
                .forEach(file -> unusable.add(new UnusableFile(
                        FileRole.MEMBER, file, Wording.of("这就是所核对的报告本身。", "It is the very report that is checked."))));
        List<Source> reports = sources.reports(FileRole.MEMBER, files, unusable);
        Optional<RosterFile> known = Optional.ofNullable(roster).flatMap(file -> sources.roster(file, unusable));
        return Optional.of(new Membership(reports, known));
    }
}
