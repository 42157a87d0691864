/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.DocumentFacts;
import io.github.gongkai.rule.DocumentRequirement;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.ZeroForLevels;
import java.util.List;
import java.util.stream.IntStream;

/** The checks whose verdict depends on what a report says beside its figures. */
final class DocumentPlan {
    /** Where the checks of the document stand in the order of all, and which requirement each makes. */
    private final int[] indexes;

    /** Where the two bits of each stand among all. */
    private final int[] shifts;

    /** The requirements that are made, as two bits each. */
    private final int made;

    private final int[] zeroIndexes;
    private final ZeroForLevels[] zeros;

    DocumentPlan(List<Check> checks) {
        this.indexes = indexes(checks, DocumentRequirement.class);
        this.shifts = new int[indexes.length];
        int bits = 0;
        for (int i = 0; i < indexes.length; i++) {
            Check check = checks.get(indexes[i]);
            shifts[i] = 2
                    * DocumentChecks.number(
                            (DocumentRequirement) check.formula(),
                            check.place().section().orElse(null));
            bits |= 3 << shifts[i];
        }
        this.made = bits;
        this.zeroIndexes = indexes(checks, ZeroForLevels.class);
        this.zeros = IntStream.of(zeroIndexes)
                .mapToObj(i -> (ZeroForLevels) checks.get(i).formula())
                .toArray(ZeroForLevels[]::new);
    }

    private static int zeroShift(int i) {
        return 2 * (DocumentFacts.COUNT + i);
    }

    private static int[] indexes(List<Check> checks, Class<? extends Formula> type) {
        return IntStream.range(0, checks.size())
                .filter(i -> type.isInstance(checks.get(i).formula()))
                .toArray();
    }

    /**
     * The verdicts on what the report says beside its figures, two bits each, with those of cells that must be zero behind
     * those of the document; for at most five such checks.
     */
    long verdicts(AnnualReport report) {
        long verdicts = report.document().packed() & made;
        for (int i = 0; i < zeros.length; i++) {
            verdicts |= (long) Verdicts.code(Evaluation.zero(zeros[i], report)) << zeroShift(i);
        }
        return verdicts;
    }

    /** How many bits tell the {@linkplain #verdicts verdicts} of reports without a finding apart. */
    int size() {
        return DocumentFacts.COUNT + zeros.length;
    }

    /** Whether one of the verdicts is violated or undecided. */
    static boolean isAnyOpen(long verdicts) {
        return (verdicts & 0xAAAA_AAAA_AAAA_AAAAL) != 0;
    }

    /** The checks that are not applicable, as the bits of a small number. */
    static int notApplicable(long verdicts) {
        long bits = verdicts & 0x5555_5555_5555_5555L;
        bits = (bits | bits >>> 1) & 0x3333_3333_3333_3333L;
        bits = (bits | bits >>> 2) & 0x0F0F_0F0F_0F0F_0F0FL;
        bits = (bits | bits >>> 4) & 0x00FF_00FF_00FF_00FFL;
        bits = (bits | bits >>> 8) & 0x0000_FFFF_0000_FFFFL;
        return (int) (bits | bits >>> 16);
    }

    /** Puts verdicts in their places among those of all checks. */
    void put(long packed, byte[] verdicts) {
        for (int i = 0; i < indexes.length; i++) {
            verdicts[indexes[i]] = (byte) ((packed >>> shifts[i]) & 3);
        }
        for (int i = 0; i < zeroIndexes.length; i++) {
            verdicts[zeroIndexes[i]] = (byte) ((packed >>> zeroShift(i)) & 3);
        }
    }

    /** The verdicts of these checks among those of all, packed. */
    long pack(byte[] verdicts) {
        long packed = 0;
        for (int i = 0; i < indexes.length; i++) {
            packed |= (long) verdicts[indexes[i]] << shifts[i];
        }
        for (int i = 0; i < zeroIndexes.length; i++) {
            packed |= (long) verdicts[zeroIndexes[i]] << zeroShift(i);
        }
        return packed;
    }
}
