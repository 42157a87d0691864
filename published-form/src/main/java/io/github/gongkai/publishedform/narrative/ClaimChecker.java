/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.check.Interval;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.form.ReviewResult;
import io.github.gongkai.form.ReviewTrack;
import io.github.gongkai.text.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Compares claims with the tables of a report. */
final class ClaimChecker {
    private static final Wording PARTS = Wording.of("所列各部分之和", "the sum of the parts listed");

    private final AnnualReport report;
    private final MissingPolicy policy;
    private final Meanings meanings;

    ClaimChecker(AnnualReport report, MissingPolicy policy) {
        this.report = report;
        this.policy = policy;
        this.meanings = new Meanings(report.edition());
    }

    ClaimCheck check(Claim claim) {
        if (claim instanceof FigureClaim figure) {
            return check(figure);
        }
        if (claim instanceof EnumerationClaim list) {
            Compared compared = Compared.of(PARTS, List.of(), Interval.point(list.whole()), Interval.point(list.sum()));
            return ImmutableClaimCheck.of(claim, compared.verdict(), List.of(compared));
        }
        return claim instanceof ShareClaim share ? check(share) : check((AllUpheldClaim) claim);
    }

    private ClaimCheck check(FigureClaim claim) {
        boolean isOtherYear = claim.namedYear().isPresent()
                && report.year()
                        .filter(year -> year.value() != claim.namedYear().getAsInt())
                        .isPresent();
        List<Compared> compared = claim.meanings().stream()
                .map(meaning -> Compared.of(
                        meaning.wording(), meaning.cells(), Interval.point(claim.number()), meaning.in(report, policy)))
                .toList();
        boolean isApplicable = !isOtherYear && !compared.isEmpty();
        return ImmutableClaimCheck.of(claim, isApplicable ? best(compared) : Verdict.NOT_APPLICABLE, compared);
    }

    /** What holds in one of several meanings holds. */
    private static Verdict best(List<Compared> compared) {
        return Stream.of(Verdict.SATISFIED, Verdict.UNDECIDED)
                .filter(verdict -> compared.stream().anyMatch(one -> one.verdict() == verdict))
                .findFirst()
                .orElse(Verdict.VIOLATED);
    }

    /** A share is right if it is one of any number that it can be a share of. */
    private ClaimCheck check(ShareClaim claim) {
        List<Compared> compared = new ArrayList<>();
        for (BigDecimal whole : claim.stated()) {
            compared.add(share(claim, Wording.of("文中的", "the number "), Interval.point(whole)));
        }
        for (Meaning meaning : claim.ofTable()) {
            compared.add(share(
                    claim,
                    Wording.of(meaning.wording().zh() + " ", meaning.wording().en() + " "),
                    meaning.in(report, policy)));
        }
        return ImmutableClaimCheck.of(claim, best(compared), List.copyOf(compared));
    }

    private static Compared share(ShareClaim claim, Wording of, Interval whole) {
        Wording what = Wording.of("占" + of.zh() + whole, "as a share of " + of.en() + whole);
        BigDecimal number = whole.single().filter(value -> value.signum() > 0).orElse(null);
        Interval claimed = Interval.point(claim.percent());
        if (number == null) {
            return ImmutableCompared.of(
                    what,
                    List.of(),
                    claimed,
                    claimed,
                    whole.single().isPresent() ? Verdict.VIOLATED : Verdict.UNDECIDED);
        }
        BigDecimal percent = claim.number().movePointRight(2).divide(number, MathContext.DECIMAL64);
        Verdict verdict = claim.isOf(number) ? Verdict.SATISFIED : Verdict.VIOLATED;
        return ImmutableCompared.of(what, List.of(), claimed, Interval.point(percent), verdict);
    }

    /** All cases of a track were upheld if as many were as there are; one track in which that is not so makes the claim wrong. */
    private ClaimCheck check(AllUpheldClaim claim) {
        List<Compared> compared = new ArrayList<>();
        for (ReviewTrack track : claim.tracks()) {
            Meaning upheld = meanings.reviews(List.of(track), ReviewResult.UPHELD);
            Meaning total = meanings.reviews(List.of(track), ReviewResult.TOTAL);
            compared.add(
                    Compared.of(upheld.wording(), upheld.cells(), total.in(report, policy), upheld.in(report, policy)));
        }
        Verdict verdict = Stream.of(Verdict.VIOLATED, Verdict.UNDECIDED)
                .filter(worst -> compared.stream().anyMatch(one -> one.verdict() == worst))
                .findFirst()
                .orElse(Verdict.SATISFIED);
        return ImmutableClaimCheck.of(claim, verdict, List.copyOf(compared));
    }
}
