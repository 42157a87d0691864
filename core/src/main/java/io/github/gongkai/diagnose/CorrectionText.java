/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.check.Interval;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellKind;
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
        return label + say(" ", ": ") + expectation() + say("，", ", ") + found() + reason;
    }

    String expectation() {
        return say("应", "should be ") + expected(correction.range());
    }

    private String expected(Interval range) {
        Optional<BigDecimal> value = range.single();
        if (value.isPresent()) {
            return say("为 ", "") + plain(value.get());
        }
        Optional<String> least = range.min().map(this::plain);
        Optional<String> most = range.max().map(this::plain);
        if (least.isPresent() && most.isPresent()) {
            return say("在 ", "between ") + least.get() + say(" 至 ", " and ") + most.get() + say(" 之间", "");
        }
        return least.map(end -> say("不小于 ", "at least ") + end)
                .or(() -> most.map(end -> say("不大于 ", "at most ") + end))
                .orElse(say("为其他数", "another figure"));
    }

    /** A number, and behind an amount its unit. */
    private String plain(BigDecimal number) {
        if (correction.cell().cell().kind() != CellKind.AMOUNT) {
            return number.toPlainString();
        }
        return plain(number, AmountFaults.unit(correction.found()));
    }

    private String plain(BigDecimal number, AmountUnit unit) {
        String english = switch (unit) {
            case TEN_THOUSAND_YUAN -> " × 10,000 yuan";
            case YUAN -> " yuan";
            case NONE -> "";
        };
        return number.toPlainString() + say(unit.label(), english);
    }

    private String stated(Entry entry) {
        return entry.amount()
                .map(amount -> plain(amount.value(), amount.unit()))
                .orElseGet(entry::toString);
    }

    private String found() {
        Entry entry = correction.found();
        return switch (entry.state()) {
            case STATED -> say("填作 ", "is ") + stated(entry);
            case BLANK -> say("空白（按零计）", "is blank (counted as zero)");
            case MARKED -> say("标“" + entry + "”（按零计）", "is marked \"" + entry + "\" (counted as zero)");
            case UNREADABLE, NOT_READ -> say("未全部填明", "is not stated by all");
        };
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
