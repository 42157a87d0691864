package io.github.gongkai.cli;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.check.Check;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.Interval;
import io.github.gongkai.check.MissingCell;
import io.github.gongkai.check.Undecided;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.form.Section;
import io.github.gongkai.publishedform.Note;
import io.github.gongkai.publishedform.Reading;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.text.Language;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes outcomes for people: the report, the conclusion, the findings, what is undecided, the rules, the notes. */
final class TextOutput implements Output {
    private static final int RANGES = 3;

    private final PrintStream out;
    private final Language language;
    private final List<Outcome> written = new ArrayList<>();

    TextOutput(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void write(Outcome outcome) {
        if (!written.isEmpty()) {
            out.println();
        }
        written.add(outcome);
        if (outcome instanceof Outcome.Checked checked) {
            writeChecked(checked);
        } else {
            Outcome.Unreadable unreadable = (Outcome.Unreadable) outcome;
            out.println(unreadable.file());
            out.println("  " + unreadable.reason().in(language));
        }
    }

    private void writeChecked(Outcome.Checked checked) {
        Reading reading = checked.reading();
        CheckResult result = checked.result();
        out.println(title(reading.report()));
        out.println("  " + say("文件：", "File: ") + checked.file() + say("，编码 ", ", encoding ") + reading.charset());
        out.println();
        List<Finding> findings = result.findings();
        List<Undecided> undecided = result.undecided();
        out.println(conclusion(result, findings.size(), undecided.size()));
        section(say("不符", "Violated"), findings.size());
        findings.forEach(this::writeFinding);
        section(say("未定", "Undecided"), undecided.size());
        Map<Section, List<Undecided>> inTablesNotRead = undecided.stream()
                .filter(open -> isInTableNotRead(open, reading))
                .collect(Collectors.groupingBy(
                        open -> open.check().place().section().orElseThrow(), TreeMap::new, Collectors.toList()));
        inTablesNotRead.forEach(
                (section, open) -> out.println("  ? " + section.tableName().in(language)
                        + say(
                                "：整张表没有读到，" + open.size() + "处核对不能判定。",
                                ": the whole table was not read; " + open.size() + " checks cannot be decided.")));
        undecided.stream().filter(open -> !isInTableNotRead(open, reading)).forEach(this::writeUndecided);
        out.println();
        out.println(say("规则", "Rules") + say("（", " (") + result.ruleSet().version() + say("）", ")"));
        result.ruleSet().rules().forEach(rule -> writeRule(rule, result));
        section(say("读取说明", "Notes on reading"), reading.notes().size());
        reading.notes().forEach(this::writeNote);
    }

    private String title(AnnualReport report) {
        String organ = report.organ().map(Organ::name).orElse(say("（机关未写明）", "(organ not stated)"));
        String year = report.year()
                .map(value -> say(value + "年度", "report year " + value))
                .orElse(say("（年度未写明）", "(year not stated)"));
        String edition = report.edition().title().in(language)
                + say("（", " (")
                + report.edition().instrument().number()
                + say("）", ")");
        return organ + " · " + year + " · " + edition;
    }

    private String conclusion(CheckResult result, int violated, int undecided) {
        long all = result.checks().stream()
                .filter(check -> check.verdict() != Verdict.NOT_APPLICABLE)
                .count();
        if (violated == 0 && undecided == 0) {
            return say("结论：" + all + "处核对，没有不符。", "Conclusion: " + all + " checks, none violated.");
        }
        String text = violated > 0
                ? say(
                        "结论：" + all + "处核对，其中" + violated + "处不符",
                        "Conclusion: " + all + " checks, " + violated + " of them violated")
                : say("结论：" + all + "处核对，没有不符", "Conclusion: " + all + " checks, none violated");
        if (undecided > 0) {
            text += say(
                    "；" + undecided + "处因有单元格未填明数字或未读到而不能判定",
                    "; " + undecided + " cannot be decided, since cells are not stated or were not read");
        }
        return text + say("。", ".");
    }

    private void section(String title, int size) {
        if (size > 0) {
            out.println();
            out.println(title + say("（" + size + "）", " (" + size + ")"));
        }
    }

    private void writeFinding(Finding finding) {
        out.println("  ✗ " + finding.rule().id() + " "
                + finding.severity().wording().in(language) + "  " + finding.message(language));
    }

    private static boolean isInTableNotRead(Undecided undecided, Reading reading) {
        return undecided
                .check()
                .place()
                .section()
                .filter(section -> section.isTable() && !reading.tables().contains(section))
                .isPresent();
    }

    private void writeUndecided(Undecided undecided) {
        Check check = undecided.check();
        int missing = undecided.missing().size();
        boolean holds = undecided.holdsWithZeros();
        String text = missing == 1
                ? say(
                        "：有1格没有数字，若是0则" + (holds ? "符合" : "不符"),
                        ": 1 cell holds no figure; the check " + (holds ? "holds" : "does not hold") + " if it is 0")
                : say(
                        "：有" + missing + "格没有数字，若都是0则" + (holds ? "符合" : "不符"),
                        ": " + missing + " cells hold no figure; the check " + (holds ? "holds" : "does not hold")
                                + " if they are all 0");
        out.println("  ? " + check.rule().id() + "  " + check.place().label(language) + text + ranges(undecided));
    }

    /** The range of each missing cell, where there are few of them and the check bounds them. */
    private String ranges(Undecided undecided) {
        List<MissingCell> missing = undecided.missing();
        boolean bounded = missing.stream().allMatch(TextOutput::isBounded);
        if (!bounded || missing.size() > RANGES) {
            return say("。", ".");
        }
        List<String> ranges = new ArrayList<>();
        for (MissingCell cell : missing) {
            ranges.add(undecided.check().place().label(cell.cell(), language) + range(cell.range()));
        }
        return say("；", "; ") + String.join(say("，", ", "), ranges) + say("。", ".");
    }

    private static boolean isBounded(MissingCell cell) {
        return cell.range().max().isPresent()
                || cell.range().min().filter(least -> least.signum() > 0).isPresent();
    }

    private String range(Interval range) {
        if (range.single().isPresent()) {
            return say("应为 ", " must be ") + range.single().get().toPlainString();
        }
        if (range.max().isEmpty()) {
            return say("应不小于 ", " must be at least ")
                    + range.min().map(BigDecimal::toPlainString).orElse("");
        }
        return say("应在 ", " must lie in ") + range + say(" 之间", "");
    }

    private void writeRule(Rule rule, CheckResult result) {
        List<Check> checks = result.checks(rule.id());
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long count =
                    checks.stream().filter(check -> check.verdict() == verdict).count();
            if (count > 0) {
                counts.add(verdict.wording().in(language) + " " + count);
            }
        }
        String verdict = result.verdict(rule.id()).wording().in(language);
        out.println("  " + rule.id() + "  " + Columns.padded(verdict, language == Language.ZH ? 6 : 14) + "  "
                + Columns.padded(String.join(say("，", ", "), counts), language == Language.ZH ? 18 : 32) + "  "
                + rule.statement().in(language) + say("——", " — ") + rule.source(result.edition(), language));
    }

    private void writeNote(Note note) {
        out.println("  · " + note.message(language));
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    @Override
    public void close() {
        if (written.size() > 1) {
            long unreadable = written.stream()
                    .filter(Outcome.Unreadable.class::isInstance)
                    .count();
            long violated = written.stream()
                    .filter(outcome -> outcome instanceof Outcome.Checked checked
                            && !checked.result().isConsistent())
                    .count();
            out.println();
            out.println(say(
                    "共" + written.size() + "个文件：" + violated + "个有不符，" + unreadable + "个未能读取。",
                    written.size() + " files: " + violated + " with violated checks, " + unreadable
                            + " that could not be read."));
        }
        out.flush();
    }
}
