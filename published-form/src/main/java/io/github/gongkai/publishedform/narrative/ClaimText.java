/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import io.github.gongkai.check.Verdict;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The sentences about claims. */
final class ClaimText {
    private static final int SHOWN_DECIMALS = 2;
    private static final int MAX_QUOTED = 60;
    private static final int QUOTED_BEGINNING = 36;

    private ClaimText() {}

    static String message(ClaimCheck check, Language language) {
        Claim claim = check.claim();
        String where = claim.section()
                .map(section -> section.number() + "、" + section.title().zh())
                .orElse("正文之前");
        String whereEn =
                claim.section().map(section -> "Section " + section.number()).orElse("The preamble");
        Wording outcome = outcome(check);
        return language == Language.ZH
                ? where + "写道「" + quoted(claim.text()) + "」，" + outcome.zh() + "。"
                : whereEn + " says \"" + quoted(claim.text()) + "\"; " + outcome.en() + ".";
    }

    /** The words on one line; the middle of long ones is left out. */
    private static String quoted(String text) {
        String line = text.replaceAll("\\s+", " ");
        int end = line.length();
        return end <= MAX_QUOTED
                ? line
                : line.substring(0, QUOTED_BEGINNING) + "……"
                        + line.substring(end - (MAX_QUOTED - QUOTED_BEGINNING), end);
    }

    private static Wording outcome(ClaimCheck check) {
        if (check.claim() instanceof EnumerationClaim list) {
            return enumeration(list);
        }
        if (check.compared().isEmpty()) {
            return Wording.of("本版表式没有相应的单元格", "this edition of the form has no such cell");
        }
        List<Wording> compared =
                check.compared().stream().map(one -> compared(check, one)).toList();
        if (check.verdict() == Verdict.NOT_APPLICABLE) {
            return otherYear((FigureClaim) check.claim(), compared.get(0));
        }
        if (check.isInOtherMeaning()) {
            Wording right = compared.get(indexOfRight(check));
            return Wording.of(
                    compared.get(0).zh() + "；但" + right.zh() + "，也说得通",
                    compared.get(0).en() + "; but " + right.en() + ", which it may mean");
        }
        return check.verdict() == Verdict.SATISFIED && !(check.claim() instanceof AllUpheldClaim)
                ? compared.get(indexOfRight(check))
                : join(compared);
    }

    private static int indexOfRight(ClaimCheck check) {
        int index = 0;
        while (check.compared().get(index).verdict() != Verdict.SATISFIED) {
            index++;
        }
        return index;
    }

    private static Wording otherYear(FigureClaim claim, Wording table) {
        String year = Integer.toString(claim.namedYear().orElse(0));
        return Wording.of(
                "所述为" + year + "年，不是报告年度；" + table.zh(),
                "it names " + year + ", which is not the report year; " + table.en());
    }

    private static Wording enumeration(EnumerationClaim list) {
        BigDecimal off = list.whole().subtract(list.sum());
        String sum = String.join(
                " + ",
                list.parts().stream().map(part -> part.number().toPlainString()).toList());
        if (off.signum() == 0) {
            return Wording.of(
                    sum + " = " + list.sum().toPlainString(),
                    sum + " = " + list.sum().toPlainString());
        }
        String difference = off.abs().toPlainString();
        return Wording.of(
                "而 " + sum + " = " + list.sum().toPlainString() + "，相差" + difference
                        + (off.signum() > 0 ? "，或未全部列出" : "，或各部分有重叠"),
                sum + " = " + list.sum().toPlainString() + ", which differs by " + difference
                        + (off.signum() > 0 ? "; the list may leave some out" : "; the parts may overlap"));
    }

    private static Wording compared(ClaimCheck check, Compared one) {
        String found = one.found()
                .single()
                .map(number -> check.claim() instanceof ShareClaim ? rounded(number) + "%" : number.toPlainString())
                .orElse("");
        if (check.claim() instanceof ShareClaim && one.verdict() == Verdict.UNDECIDED) {
            return Wording.of(one.what().zh() + "不能算出", one.what().en() + " it cannot be worked out");
        }
        if (found.isEmpty()) {
            return open(one);
        }
        String total = check.claim() instanceof AllUpheldClaim
                ? one.claimed().single().map(BigDecimal::toPlainString).orElse("")
                : "";
        return total.isEmpty()
                ? Wording.of(one.what().zh() + " = " + found, one.what().en() + " = " + found)
                : Wording.of(
                        one.what().zh() + " = " + found + "，总计 " + total,
                        one.what().en() + " = " + found + " of " + total);
    }

    /** What cells that are not stated leave open. */
    private static Wording open(Compared one) {
        String least = one.found().min().map(BigDecimal::toPlainString).orElse("0");
        boolean isRightWithZeros = one.found().min().equals(one.claimed().single());
        return Wording.of(
                one.what().zh() + "有未填明的格，至少为 " + least + (isRightWithZeros ? "，按零计则相符" : ""),
                one.what().en() + " has cells that are not stated, and is at least " + least
                        + (isRightWithZeros ? ", which agrees if these are zero" : ""));
    }

    private static String rounded(BigDecimal percent) {
        return percent.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    private static Wording join(List<Wording> all) {
        return Wording.of(
                String.join("；", all.stream().map(Wording::zh).toList()),
                String.join("; ", all.stream().map(Wording::en).toList()));
    }
}
