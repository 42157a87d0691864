/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.Undecided;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.publishedform.Coverage;
import io.github.gongkai.publishedform.Note;
import io.github.gongkai.publishedform.NoteOrigin;
import java.util.List;

/** Writes an outcome for people: the report, the conclusion, the diagnosis, the other findings, what is undecided, the figures
 * of its text, the rules, the notes. */
final class OutcomeText {
    private final TextPage page;

    OutcomeText(TextPage page) {
        this.page = page;
    }

    void write(Outcome outcome) {
        if (outcome instanceof Outcome.Checked checked) {
            writeChecked(checked);
        } else {
            writeUnchecked((Outcome.Unchecked) outcome);
        }
    }

    private void writeUnchecked(Outcome.Unchecked unused) {
        page.line(Document.place(unused.file(), unused.line(), page.language()));
        unused.unusable().forEach(file -> page.line("  " + unusable(file, page)));
    }

    /** Why a file cannot be used; its name, if it is not the report itself that is at issue. */
    private static String unusable(UnusableFile file, TextPage page) {
        return file.role() == FileRole.REPORT ? page.say(file.reason()) : file.described(page.language());
    }

    private void writeChecked(Outcome.Checked checked) {
        CheckResult result = checked.result();
        writeHead(checked);
        page.blankLine();
        List<Finding> findings = result.findings();
        List<Undecided> undecided = result.undecided();
        Diagnosis diagnosis = checked.diagnosis();
        page.line(conclusion(result, undecided.size(), diagnosis.faults().size()));
        new DiagnosisText(page, diagnosis).write();
        List<Finding> others = diagnosis.otherFindings();
        page.section(
                diagnosis.faults().isEmpty() ? page.say("不符", "Violated") : page.say("其他不符", "Also violated"),
                others.size());
        others.forEach(this::writeFinding);
        new BlindSpotText(page, diagnosis).write(findings);
        new UndecidedText(page, checked).write(undecided);
        new ClaimsText(page).write(checked.claims());
        new RulesText(page, checked).write();
        writeNotes(checked);
    }

    private void writeHead(Outcome.Checked checked) {
        page.line(title(checked.source().report()));
        page.line(page.say("  文件：", "  File: ") + file(checked.source()));
        Coverage coverage = Coverage.of(checked.source().report());
        if (!coverage.isComplete()) {
            page.line(page.say("  读取：", "  Reading: ") + page.say(coverage.wording()));
        }
        checked.previous()
                .ifPresent(previous -> page.line(page.say("  上年报告：", "  Last year's report: ")
                        + title(previous.report())
                        + page.say("；文件 ", "; file ")
                        + file(previous)));
        checked.members().ifPresent(this::writeMembers);
        page.line(page.say("  口径：", "  Policy: ")
                + page.say(checked.result().missingPolicy().wording()));
    }

    private String file(Source source) {
        return source.place(page.language())
                + source.charset()
                        .map(charset -> page.say("，编码 ", ", encoding ") + charset)
                        .orElse("");
    }

    private void writeMembers(Membership members) {
        int reports = members.reports().size();
        String roster = members.roster()
                .map(known -> known.file()
                        + page.say(
                                "，" + known.roster().organs().size() + "个机关",
                                ", organs on it: " + known.roster().organs().size()))
                .orElse(page.say("未给出", "not given"));
        page.line(page.say(
                "  成员报告：" + reports + "份；名册：" + roster, "  Members' reports: " + reports + "; roster: " + roster));
    }

    private String title(AnnualReport report) {
        String organ = report.organ().map(Organ::name).orElse(page.say("（机关未写明）", "(organ not stated)"));
        String year = report.year()
                .map(value -> page.say(value + "年度", "report year " + value))
                .orElse(page.say("（年度未写明）", "(year not stated)"));
        String edition = page.say(report.edition().title())
                + page.say("（", " (")
                + report.edition().instrument().number()
                + page.say("）", ")");
        return organ + " · " + year + " · " + edition;
    }

    private String conclusion(CheckResult result, int undecided, int faults) {
        int violated = result.findings().size();
        long all = result.checks().stream()
                .filter(check -> check.verdict() != Verdict.NOT_APPLICABLE)
                .count();
        String text = violated == 0
                ? page.say("结论：" + all + "处核对，没有不符", "Conclusion: " + all + " checks, none violated")
                : page.say(
                        "结论：" + all + "处核对，其中" + violated + "处不符",
                        "Conclusion: " + all + " checks, " + violated + " of them violated");
        if (faults > 0) {
            text += page.say(
                    "，诊断出" + faults + "个错处",
                    "; " + faults + (faults == 1 ? " fault was" : " faults were") + " diagnosed");
        }
        if (undecided > 0) {
            text += page.say("；" + undecided + "处不能判定，原因见“未定”", "; " + undecided + " cannot be decided, see below");
        }
        return text + page.say("。", ".");
    }

    private void writeFinding(Finding finding) {
        page.line("  ✗ " + finding.rule().id() + " "
                + page.say(finding.severity().wording()) + "  " + finding.message(page.language()));
    }

    private void writeNotes(Outcome.Checked checked) {
        List<Note> notes = checked.source().notes();
        List<Note> ofPrevious = checked.previous().map(Source::notes).orElse(List.of());
        writeNotes(page.say("读取说明", "Notes on reading"), notes);
        writeNotes(page.say("上年报告的读取说明", "Notes on reading last year's report"), ofPrevious);
        checked.members()
                .ifPresent(members -> page.noted(
                        page.say("有读取说明的成员报告", "Members' reports with notes on reading"), members.reports()));
    }

    /** What the document says otherwise than the form, what was assumed and what could not be read, each by itself. */
    private void writeNotes(String title, List<Note> notes) {
        page.section(title, notes.size());
        for (NoteOrigin origin : NoteOrigin.values()) {
            List<Note> ofOrigin =
                    notes.stream().filter(note -> note.origin() == origin).toList();
            if (!ofOrigin.isEmpty()) {
                page.line("  " + page.say(origin.wording()) + page.say("：", ":"));
                ofOrigin.forEach(note -> page.line("  · " + note.message(page.language())));
            }
        }
    }
}
