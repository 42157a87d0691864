/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.rule.Admissible;
import io.github.gongkai.rule.MembersSum;
import io.github.gongkai.rule.Place;
import io.github.gongkai.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts a finding into words. Cells of a long sum that hold a zero are counted, not listed. */
final class FindingText {
    private static final int LONG_SUM = 6;

    private final FigureFinding finding;
    private final Place place;
    private final Language language;

    FindingText(FigureFinding finding, Language language) {
        this.finding = finding;
        this.place = finding.check().place();
        this.language = language;
    }

    String message() {
        String statement = finding.rule().statement().in(language);
        if (finding.check().formula() instanceof Admissible admissible) {
            return say("%s填作%s；%s。", "%s is %s; %s.", place.label(language), figure(), admissible(admissible));
        }
        String sums = side(finding.left(), finding.leftSum());
        if (!finding.right().isEmpty()) {
            sums += say("；", "; ") + side(finding.right(), finding.rightSum());
        }
        return say("%s：%s。%s，%s。", "%s: %s. But %s: %s.", place.label(language), statement, sums, verdict());
    }

    private String figure() {
        Entry entry = finding.left().get(0).entry();
        return entry.amount()
                .filter(amount -> language == Language.EN)
                .map(FindingText::english)
                .orElse(entry.toString());
    }

    private static String english(Amount amount) {
        String number = amount.value().toPlainString();
        return switch (amount.unit()) {
            case TEN_THOUSAND_YUAN -> number + " × 10,000 yuan";
            case YUAN -> number + " yuan";
            case NONE -> number;
        };
    }

    private String admissible(Admissible formula) {
        CellKind kind = formula.cell().kind();
        return switch (kind) {
            case COUNT -> say("数量应为不小于0的整数", "a count must be whole and not negative");
            case SIGNED_CHANGE -> say("增减数应为整数", "a change must be a whole number");
            case AMOUNT -> say("金额不应小于0", "an amount must not be negative");
        };
    }

    private String side(List<CellEntry> cells, Interval sum) {
        if (cells.size() == 1) {
            CellEntry only = cells.get(0);
            return say("%s为%s", "%s is %s", name(only), text(only.entry()));
        }
        List<String> terms = new ArrayList<>();
        int zeros = 0;
        for (CellEntry term : cells) {
            if (cells.size() > LONG_SUM && isZero(term.entry())) {
                zeros++;
            } else {
                terms.add(name(term) + " " + text(term.entry()));
            }
        }
        if (zeros > 0) {
            terms.add(say(
                    terms.isEmpty() ? "%d项均为0" : "其余%d项均为0", terms.isEmpty() ? "%d zeros" : "%d more zeros", zeros));
        }
        return String.join(" + ", terms) + total(sum);
    }

    private String total(Interval sum) {
        if (sum.single().isPresent()) {
            return " = " + sum.single().get().toPlainString();
        }
        return sum.min()
                .map(least -> say("，合计至少为%s", ", at least %s", least.toPlainString()))
                .orElse(say("，合计没有下限", ", with no least sum"));
    }

    private String verdict() {
        BigDecimal difference = finding.difference().orElse(null);
        if (finding.right().isEmpty()) {
            return difference != null && difference.signum() < 0
                    ? say("小于0", "less than 0")
                    : say("大于0", "more than 0");
        }
        if (finding.check().formula() instanceof MembersSum sum && sum.cell().kind() == CellKind.AMOUNT) {
            return room();
        }
        if (difference == null) {
            return say("无论未填明的各格是多少，两边都不可能相符", "whatever the cells that are not stated hold, the two cannot agree");
        }
        String amount = difference.abs().toPlainString();
        return difference.signum() > 0
                ? say("前者比后者多%s", "the first exceeds the second by %s", amount)
                : say("前者比后者少%s", "the first falls short of the second by %s", amount);
    }

    private String room() {
        return say(
                "计入四舍五入的余地，前者在%s之间，后者在%s之间，不可能相等",
                "with the room that rounding leaves, the first is in %s and the second in %s, which have nothing in common",
                finding.leftSum(),
                finding.rightSum());
    }

    private String name(CellEntry term) {
        String label = place.label(term.cell(), language);
        return switch (term.role()) {
            case THIS -> label;
            case PREVIOUS -> say("上年%s", "%s of last year", label);
            case MEMBERS -> say("各成员%s合计", "%s of the members together", label);
        };
    }

    private String text(Entry entry) {
        return switch (entry.state()) {
            case STATED -> entry.toString();
            case BLANK -> say("（空白）", "(blank)");
            case MARKED -> say("（标“%s”）", "(marked \"%s\")", entry);
            case UNREADABLE -> say("（“%s”，不是数字）", "(\"%s\", not a number)", entry);
            case NOT_READ -> say("（未读到）", "(not read)");
        };
    }

    private static boolean isZero(Entry entry) {
        return entry.number().filter(number -> number.signum() == 0).isPresent();
    }

    /** Formats numbers and labels as they are, without a locale. */
    private String say(String zh, String en, Object... arguments) {
        return String.format((Locale) null, language == Language.ZH ? zh : en, arguments);
    }
}
