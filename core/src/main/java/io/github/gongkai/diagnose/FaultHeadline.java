/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.text.Language;
import java.util.List;
import java.util.Optional;

/** Puts into words what must be wrong by a fault, before the repairs are listed. */
final class FaultHeadline {
    private final Fault fault;
    private final int maxCells;
    private final Language language;

    FaultHeadline(Fault fault, int maxCells, Language language) {
        this.fault = fault;
        this.maxCells = maxCells;
        this.language = language;
    }

    String text() {
        List<Repair> repairs = fault.repairs();
        if (repairs.isEmpty()) {
            return whyNone();
        }
        return repairs.size() > 1 ? several(repairs) : only(repairs.get(0).corrections());
    }

    private String only(List<Correction> corrections) {
        int size = corrections.size();
        return size == 1
                ? corrections.get(0).message(language)
                : say("以下" + size + "格都填错", "These " + size + " cells are " + (size == 2 ? "both" : "all") + " wrong");
    }

    private String several(List<Repair> repairs) {
        boolean single = repairs.get(0).corrections().size() == 1;
        boolean ranked = repairs.stream().map(FaultHeadline::slips).distinct().count() > 1;
        return oneOf(single) + (ranked ? say("，最可能的在前", ", the likeliest first") : "");
    }

    /** That one of the cells or groups is wrong; it need not be one of those that were found if there may be others. */
    private String oneOf(boolean single) {
        if (fault.end() != SearchEnd.COMPLETE) {
            return single
                    ? say("填错的可能是以下某一处", "One of these may be wrong")
                    : say("填错的可能是以下某一组整组", "One of these groups may be wrong, with every cell of it");
        }
        return single
                ? say("以下各处必有一处填错", "One of these must be wrong")
                : say("以下各组必有一组整组填错", "One of these groups must be wrong, with every cell of it");
    }

    /** What a repair is ranked by. */
    private static List<Optional<SlipKind>> slips(Repair repair) {
        return repair.corrections().stream().map(Correction::slip).toList();
    }

    private String whyNone() {
        return switch (fault.end()) {
            case SIZE_LIMIT ->
                say(
                        "填错的多于" + maxCells + "格，没有再找是哪些格。",
                        "More than " + maxCells + " cells are wrong; which they are was not searched for.");
            case WORK_LIMIT ->
                say(
                        "搜索步数已用完，没有找出是哪些格填错；至少有" + fault.weight() + "格。",
                        "The steps of the search were used up before it was found which cells are wrong; at least "
                                + fault.weight() + (fault.weight() == 1 ? " is." : " are."));
            case COMPLETE ->
                say(
                        "认定无误的各格若都无误，其余各格无论怎样改，勾稽关系都不能成立。",
                        "If the cells that are trusted are right, the checks cannot hold, whatever the others are changed to.");
        };
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
