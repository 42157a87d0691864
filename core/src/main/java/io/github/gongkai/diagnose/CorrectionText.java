package io.github.gongkai.diagnose;

import io.github.gongkai.check.Interval;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.text.Language;
import java.math.BigDecimal;
import java.util.Optional;

/** Puts a correction into words. */
final class CorrectionText {
    private final Correction correction;
    private final Language language;

    CorrectionText(Correction correction, Language language) {
        this.correction = correction;
        this.language = language;
    }

    String message() {
        String label = correction.cell().label(language);
        String reason = correction
                .slip()
                .map(kind -> say("：", " (") + kind.wording().in(language) + say("", ")"))
                .orElse("");
        return label + say(" 应", ": should be ") + expected(correction.range()) + say("，", ", ") + found() + reason;
    }

    private String expected(Interval range) {
        Optional<BigDecimal> value = range.single();
        if (value.isPresent()) {
            return say("为 ", "") + plain(value.get());
        }
        Optional<String> least = range.min().map(CorrectionText::plain);
        Optional<String> most = range.max().map(CorrectionText::plain);
        if (least.isPresent() && most.isPresent()) {
            return say("在 ", "between ") + least.get() + say(" 至 ", " and ") + most.get() + say(" 之间", "");
        }
        return least.map(end -> say("不小于 ", "at least ") + end)
                .or(() -> most.map(end -> say("不大于 ", "at most ") + end))
                .orElse(say("为其他数", "another figure"));
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private String found() {
        Entry entry = correction.found();
        return switch (entry.state()) {
            case STATED -> say("填作 ", "is ") + entry;
            case BLANK -> say("空白（按零计）", "is blank (counted as zero)");
            case MARKED -> say("标“" + entry + "”（按零计）", "is marked \"" + entry + "\" (counted as zero)");
            case UNREADABLE, NOT_READ -> say("未读到", "was not read");
        };
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
