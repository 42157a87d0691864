/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.ReviewResult;
import io.github.gongkai.form.ReviewTrack;
import io.github.gongkai.form.Section;
import io.github.gongkai.text.Wording;
import java.util.Arrays;
import java.util.List;

/** The rules of section 四, reconsideration and litigation. */
public final class ReviewAndLitigationRules {

    /** T4-01: in each of the three tracks, 总计 is the sum of the four results. */
    public static final Rule T4_01 = Rule.builder()
            .id(RuleId.of("T4-01"))
            .basis(Basis.IMPLIED)
            .severity(Severity.ERROR)
            .statement(Wording.of("总计应等于四种结果之和", "the total must equal the sum of the four results"))
            .addAllFormulas(Arrays.stream(FormEdition.values())
                    .flatMap(
                            edition -> Arrays.stream(ReviewTrack.values()).map(track -> totalOfResults(edition, track)))
                    .toList())
            .build();

    /** T4-02: every cell holds a whole number that is not negative. */
    public static final Rule T4_02 = AdmissibleFigures.rule(
            "T4-02",
            Section.REVIEW_AND_LITIGATION,
            Wording.of("数量应为不小于0的整数", "a count must be whole and not negative"));

    private static final List<Rule> ALL = List.of(T4_01, T4_02);

    private ReviewAndLitigationRules() {}

    /** Returns the rules of section 四, by id. */
    public static List<Rule> all() {
        return ALL;
    }

    private static PlacedFormula totalOfResults(FormEdition edition, ReviewTrack track) {
        return PlacedFormula.of(
                Place.ofRow(edition, track),
                Comparison.equal(
                        ReviewResult.results().stream()
                                .map(result -> edition.cell(track, result))
                                .toList(),
                        List.of(edition.cell(track, ReviewResult.TOTAL))));
    }
}
