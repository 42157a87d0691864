/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.check.Verdict;
import io.github.gongkai.publishedform.narrative.ClaimCheck;
import java.util.ArrayList;
import java.util.List;

/** Writes for people what the narrative says in figures: how often it agrees with the tables, and where it does not. */
final class ClaimsText {
    private final TextPage page;

    ClaimsText(TextPage page) {
        this.page = page;
    }

    void write(List<ClaimCheck> claims) {
        page.section(page.say("正文所述数字", "Figures in the text"), claims.size());
        if (claims.isEmpty()) {
            return;
        }
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long count =
                    claims.stream().filter(claim -> claim.verdict() == verdict).count();
            if (count > 0) {
                counts.add(page.say(verdict.wording()) + " " + count);
            }
        }
        page.line("  " + String.join(page.say("，", ", "), counts));
        claims.stream()
                .filter(claim -> claim.verdict() != Verdict.SATISFIED || claim.isInOtherMeaning())
                .forEach(this::write);
    }

    private void write(ClaimCheck claim) {
        String mark = switch (claim.verdict()) {
            case VIOLATED -> "✗ ";
            case UNDECIDED -> "? ";
            default -> "· ";
        };
        String severity =
                claim.verdict() == Verdict.VIOLATED ? page.say(claim.severity().wording()) : "";
        page.line("  " + mark + claim.rule().id() + " " + (severity.isEmpty() ? "" : severity + "  ")
                + claim.message(page.language()));
    }
}
