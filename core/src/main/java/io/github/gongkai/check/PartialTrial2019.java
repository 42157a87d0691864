/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import static io.github.gongkai.check.Partial.atLeast;
import static io.github.gongkai.check.Partial.body;
import static io.github.gongkai.check.Partial.equal;
import static io.github.gongkai.check.Partial.total;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.Entries;

/** The verdicts of the standard rules on the figures of one edition. Written from the rules; a test fails when they differ. */
final class PartialTrial2019 {
    private PartialTrial2019() {}

    /** Writes the verdicts to their places, and returns that it did. */
    static boolean judge(AnnualReport report, long blankBody, byte[] verdicts) {
        Partial.admissible(report.proactiveDisclosure().entries(), verdicts, 0);
        Partial.admissible(report.applications().entries(), verdicts, 67);
        Partial.admissible(report.reviewAndLitigation().entries(), verdicts, 231);
        applications(report.applications().entries(), blankBody, verdicts);
        reviewAndLitigation(report.reviewAndLitigation().entries(), blankBody, verdicts);
        proactiveDisclosure(report.proactiveDisclosure().entries(), verdicts);
        return true;
    }

    /** The places of the checks whose verdict here holds only if all cells of their table are stated. */
    static int[] leftOut() {
        return new int[] {22, 23, 24, 25, 26, 27, 28};
    }

    private static void proactiveDisclosure(Entries cells, byte[] verdicts) {
        verdicts[22] = atLeast(cells.packed(6) + cells.packed(7), 0);
        verdicts[23] = atLeast(cells.packed(9) + cells.packed(10), 0);
        verdicts[24] = atLeast(cells.packed(12) + cells.packed(13), 0);
        verdicts[25] = atLeast(cells.packed(15) + cells.packed(16), 0);
        verdicts[26] = atLeast(cells.packed(18) + cells.packed(19), 0);
        verdicts[27] = atLeast(cells.packed(2), cells.packed(1));
        verdicts[28] = atLeast(cells.packed(5), cells.packed(4));
    }

    private static void applications(Entries cells, long blankBody, byte[] verdicts) {
        long c0 = body(cells.packed(0), blankBody); // received
        long c1 = body(cells.packed(1), blankBody);
        long c2 = body(cells.packed(2), blankBody);
        long c3 = body(cells.packed(3), blankBody);
        long c4 = body(cells.packed(4), blankBody);
        long c5 = body(cells.packed(5), blankBody);
        long c6 = total(cells.packed(6));
        long l30 = c0;
        long l31 = c1;
        long l32 = c2;
        long l33 = c3;
        long l34 = c4;
        long l35 = c5;
        long l36 = c6;
        verdicts[44] = equal(c0 + c1 + c2 + c3 + c4 + c5, c6);
        c0 = body(cells.packed(7), blankBody); // carriedIn
        c1 = body(cells.packed(8), blankBody);
        c2 = body(cells.packed(9), blankBody);
        c3 = body(cells.packed(10), blankBody);
        c4 = body(cells.packed(11), blankBody);
        c5 = body(cells.packed(12), blankBody);
        c6 = total(cells.packed(13));
        l30 += c0;
        l31 += c1;
        l32 += c2;
        l33 += c3;
        l34 += c4;
        l35 += c5;
        l36 += c6;
        verdicts[45] = equal(c0 + c1 + c2 + c3 + c4 + c5, c6);
        c0 = body(cells.packed(14), blankBody); // outcomes.granted
        c1 = body(cells.packed(15), blankBody);
        c2 = body(cells.packed(16), blankBody);
        c3 = body(cells.packed(17), blankBody);
        c4 = body(cells.packed(18), blankBody);
        c5 = body(cells.packed(19), blankBody);
        c6 = total(cells.packed(20));
        long l37 = c0;
        long l38 = c1;
        long l39 = c2;
        long l40 = c3;
        long l41 = c4;
        long l42 = c5;
        long l43 = c6;
        verdicts[46] = equal(c0 + c1 + c2 + c3 + c4 + c5, c6);
        c0 = body(cells.packed(21), blankBody); // outcomes.partiallyGranted
        c1 = body(cells.packed(22), blankBody);
        c2 = body(cells.packed(23), blankBody);
        c3 = body(cells.packed(24), blankBody);
        c4 = body(cells.packed(25), blankBody);
        c5 = body(cells.packed(26), blankBody);
        c6 = total(cells.packed(27));
        l37 += c0;
        l38 += c1;
        l39 += c2;
        l40 += c3;
        l41 += c4;
        l42 += c5;
        l43 += c6;
        verdicts[47] = equal(c0 + c1 + c2 + c3 + c4 + c5, c6);
        c0 = body(cells.packed(28), blankBody); // outcomes.refused.stateSecret
        c1 = body(cells.packed(29), blankBody);
        c2 = body(cells.packed(30), blankBody);
        c3 = body(cells.packed(31), blankBody);
        c4 = body(cells.packed(32), blankBody);
        c5 = body(cells.packed(33), blankBody);
        c6 = total(cells.packed(34));
        l37 += c0;
        l38 += c1;
        l39 += c2;
        l40 += c3;
        l41 += c4;
        l42 += c5;
        l43 += c6;
        verdicts[48] = equal(c0 + c1 + c2 + c3 + c4 + c5, c6);
        c0 = body(cells.packed(35), blankBody); // outcomes.refused.prohibitedByLaw
        c1 = body(cells.packed(36), blankBody);
        c2 = body(cells.packed(37), blankBody);
        c3 = body(cells.packed(38), blankBody);
        c4 = body(cells.packed(39), blankBody);
        c5 = body(cells.packed(40), blankBody);
        c6 = total(cells.packed(41));
        l37 += c0;
        l38 += c1;
        l39 += c2;
        l40 += c3;
        l41 += c4;
        l42 += c5;
        l43 += c6;
        verdicts[49] = equal(c0 + c1 + c2 + c3 + c4 + c5, c6);
        c0 = body(cells.packed(42), blankBody); // outcomes.refused.securityOrStability
        c1 = body(cells.packed(43), blankBody);
        c2 = body(cells.packed(44), blankBody);
        c3 = body(cells.packed(45), blankBody);
        c4 = body(cells.packed(46), blankBody);
        c5 = body(cells.packed(47), blankBody);
        c6 = total(cells.packed(48));
        l37 += c0;
        l38 += c1;
        l39 += c2;
        l40 += c3;
        l41 += c4;
        l42 += c5;
        l43 += c6;
        verdicts[50] = equal(c0 + c1 + c2 + c3 + c4 + c5, c6);
        c0 = body(cells.packed(49), blankBody); // outcomes.refused.thirdPartyRights
        c1 = body(cells.packed(50), blankBody);
        c2 = body(cells.packed(51), blankBody);
        c3 = body(cells.packed(52), blankBody);
        c4 = body(cells.packed(53), blankBody);
        c5 = body(cells.packed(54), blankBody);
        c6 = total(cells.packed(55));
        l37 += c0;
        l38 += c1;
        l39 += c2;
        l40 += c3;
        l41 += c4;
        l42 += c5;
        l43 += c6;
        verdicts[51] = equal(c0 + c1 + c2 + c3 + c4 + c5, c6);
        c0 = body(cells.packed(56), blankBody); // outcomes.refused.internalAffairs
        c1 = body(cells.packed(57), blankBody);
        c2 = body(cells.packed(58), blankBody);
        c3 = body(cells.packed(59), blankBody);
        c4 = body(cells.packed(60), blankBody);
        c5 = body(cells.packed(61), blankBody);
        c6 = total(cells.packed(62));
        l37 += c0;
        l38 += c1;
        l39 += c2;
        l40 += c3;
        l41 += c4;
        l42 += c5;
        l43 += c6;
        verdicts[52] = equal(c0 + c1 + c2 + c3 + c4 + c5, c6);
        c0 = body(cells.packed(63), blankBody); // outcomes.refused.deliberativeProcess
        c1 = body(cells.packed(64), blankBody);
        c2 = body(cells.packed(65), blankBody);
        c3 = body(cells.packed(66), blankBody);
        c4 = body(cells.packed(67), blankBody);
        c5 = body(cells.packed(68), blankBody);
        c6 = total(cells.packed(69));
        l37 += c0;
        l38 += c1;
        l39 += c2;
        l40 += c3;
        l41 += c4;
        l42 += c5;
        l43 += c6;
        verdicts[53] = equal(c0 + c1 + c2 + c3 + c4 + c5, c6);
        c0 = body(cells.packed(70), blankBody); // outcomes.refused.enforcementCaseFile
        c1 = body(cells.packed(71), blankBody);
        c2 = body(cells.packed(72), blankBody);
        c3 = body(cells.packed(73), blankBody);
        c4 = body(cells.packed(74), blankBody);
        c5 = body(cells.packed(75), blankBody);
        c6 = total(cells.packed(76));
        l37 += c0;
        l38 += c1;
        l39 += c2;
        l40 += c3;
        l41 += c4;
        l42 += c5;
        l43 += c6;
        verdicts[54] = equal(c0 + c1 + c2 + c3 + c4 + c5, c6);
        c0 = body(cells.packed(77), blankBody); // outcomes.refused.administrativeInquiry
        c1 = body(cells.packed(78), blankBody);
        c2 = body(cells.packed(79), blankBody);
        c3 = body(cells.packed(80), blankBody);
        c4 = body(cells.packed(81), blankBody);
        c5 = body(cells.packed(82), blankBody);
        c6 = total(cells.packed(83));
        l37 += c0;
        l38 += c1;
        l39 += c2;
        l40 += c3;
        l41 += c4;
        l42 += c5;
        l43 += c6;
        verdicts[55] = equal(c0 + c1 + c2 + c3 + c4 + c5, c6);
        c0 = body(cells.packed(84), blankBody); // outcomes.unableToProvide.notHeld
        c1 = body(cells.packed(85), blankBody);
        c2 = body(cells.packed(86), blankBody);
        c3 = body(cells.packed(87), blankBody);
        c4 = body(cells.packed(88), blankBody);
        c5 = body(cells.packed(89), blankBody);
        c6 = total(cells.packed(90));
        l37 += c0;
        l38 += c1;
        l39 += c2;
        l40 += c3;
        l41 += c4;
        l42 += c5;
        l43 += c6;
        verdicts[56] = equal(c0 + c1 + c2 + c3 + c4 + c5, c6);
        c0 = body(cells.packed(91), blankBody); // outcomes.unableToProvide.creationRequired
        c1 = body(cells.packed(92), blankBody);
        c2 = body(cells.packed(93), blankBody);
        c3 = body(cells.packed(94), blankBody);
        c4 = body(cells.packed(95), blankBody);
        c5 = body(cells.packed(96), blankBody);
        c6 = total(cells.packed(97));
        l37 += c0;
        l38 += c1;
        l39 += c2;
        l40 += c3;
        l41 += c4;
        l42 += c5;
        l43 += c6;
        verdicts[57] = equal(c0 + c1 + c2 + c3 + c4 + c5, c6);
        c0 = body(cells.packed(98), blankBody); // outcomes.unableToProvide.unclearAfterCorrection
        c1 = body(cells.packed(99), blankBody);
        c2 = body(cells.packed(100), blankBody);
        c3 = body(cells.packed(101), blankBody);
        c4 = body(cells.packed(102), blankBody);
        c5 = body(cells.packed(103), blankBody);
        c6 = total(cells.packed(104));
        l37 += c0;
        l38 += c1;
        l39 += c2;
        l40 += c3;
        l41 += c4;
        l42 += c5;
        l43 += c6;
        verdicts[58] = equal(c0 + c1 + c2 + c3 + c4 + c5, c6);
        c0 = body(cells.packed(105), blankBody); // outcomes.notProcessed.petitionOrComplaint
        c1 = body(cells.packed(106), blankBody);
        c2 = body(cells.packed(107), blankBody);
        c3 = body(cells.packed(108), blankBody);
        c4 = body(cells.packed(109), blankBody);
        c5 = body(cells.packed(110), blankBody);
        c6 = total(cells.packed(111));
        l37 += c0;
        l38 += c1;
        l39 += c2;
        l40 += c3;
        l41 += c4;
        l42 += c5;
        l43 += c6;
        verdicts[59] = equal(c0 + c1 + c2 + c3 + c4 + c5, c6);
        c0 = body(cells.packed(112), blankBody); // outcomes.notProcessed.duplicate
        c1 = body(cells.packed(113), blankBody);
        c2 = body(cells.packed(114), blankBody);
        c3 = body(cells.packed(115), blankBody);
        c4 = body(cells.packed(116), blankBody);
        c5 = body(cells.packed(117), blankBody);
        c6 = total(cells.packed(118));
        l37 += c0;
        l38 += c1;
        l39 += c2;
        l40 += c3;
        l41 += c4;
        l42 += c5;
        l43 += c6;
        verdicts[60] = equal(c0 + c1 + c2 + c3 + c4 + c5, c6);
        c0 = body(cells.packed(119), blankBody); // outcomes.notProcessed.publishedMaterial
        c1 = body(cells.packed(120), blankBody);
        c2 = body(cells.packed(121), blankBody);
        c3 = body(cells.packed(122), blankBody);
        c4 = body(cells.packed(123), blankBody);
        c5 = body(cells.packed(124), blankBody);
        c6 = total(cells.packed(125));
        l37 += c0;
        l38 += c1;
        l39 += c2;
        l40 += c3;
        l41 += c4;
        l42 += c5;
        l43 += c6;
        verdicts[61] = equal(c0 + c1 + c2 + c3 + c4 + c5, c6);
        c0 = body(cells.packed(126), blankBody); // outcomes.notProcessed.unjustifiedMassRequests
        c1 = body(cells.packed(127), blankBody);
        c2 = body(cells.packed(128), blankBody);
        c3 = body(cells.packed(129), blankBody);
        c4 = body(cells.packed(130), blankBody);
        c5 = body(cells.packed(131), blankBody);
        c6 = total(cells.packed(132));
        l37 += c0;
        l38 += c1;
        l39 += c2;
        l40 += c3;
        l41 += c4;
        l42 += c5;
        l43 += c6;
        verdicts[62] = equal(c0 + c1 + c2 + c3 + c4 + c5, c6);
        c0 = body(cells.packed(133), blankBody); // outcomes.notProcessed.confirmationOrReissue
        c1 = body(cells.packed(134), blankBody);
        c2 = body(cells.packed(135), blankBody);
        c3 = body(cells.packed(136), blankBody);
        c4 = body(cells.packed(137), blankBody);
        c5 = body(cells.packed(138), blankBody);
        c6 = total(cells.packed(139));
        l37 += c0;
        l38 += c1;
        l39 += c2;
        l40 += c3;
        l41 += c4;
        l42 += c5;
        l43 += c6;
        verdicts[63] = equal(c0 + c1 + c2 + c3 + c4 + c5, c6);
        c0 = body(cells.packed(140), blankBody); // outcomes.otherHandling.undivided
        c1 = body(cells.packed(141), blankBody);
        c2 = body(cells.packed(142), blankBody);
        c3 = body(cells.packed(143), blankBody);
        c4 = body(cells.packed(144), blankBody);
        c5 = body(cells.packed(145), blankBody);
        c6 = total(cells.packed(146));
        l37 += c0;
        l38 += c1;
        l39 += c2;
        l40 += c3;
        l41 += c4;
        l42 += c5;
        l43 += c6;
        verdicts[64] = equal(c0 + c1 + c2 + c3 + c4 + c5, c6);
        c0 = total(cells.packed(147)); // outcomes.total
        c1 = total(cells.packed(148));
        c2 = total(cells.packed(149));
        c3 = total(cells.packed(150));
        c4 = total(cells.packed(151));
        c5 = total(cells.packed(152));
        c6 = total(cells.packed(153));
        long r30 = c0;
        long r31 = c1;
        long r32 = c2;
        long r33 = c3;
        long r34 = c4;
        long r35 = c5;
        long r36 = c6;
        verdicts[37] = equal(l37, c0);
        verdicts[38] = equal(l38, c1);
        verdicts[39] = equal(l39, c2);
        verdicts[40] = equal(l40, c3);
        verdicts[41] = equal(l41, c4);
        verdicts[42] = equal(l42, c5);
        verdicts[43] = equal(l43, c6);
        verdicts[65] = equal(c0 + c1 + c2 + c3 + c4 + c5, c6);
        c0 = body(cells.packed(154), blankBody); // carriedForward
        c1 = body(cells.packed(155), blankBody);
        c2 = body(cells.packed(156), blankBody);
        c3 = body(cells.packed(157), blankBody);
        c4 = body(cells.packed(158), blankBody);
        c5 = body(cells.packed(159), blankBody);
        c6 = total(cells.packed(160));
        verdicts[30] = equal(l30, r30 + c0);
        verdicts[31] = equal(l31, r31 + c1);
        verdicts[32] = equal(l32, r32 + c2);
        verdicts[33] = equal(l33, r33 + c3);
        verdicts[34] = equal(l34, r34 + c4);
        verdicts[35] = equal(l35, r35 + c5);
        verdicts[36] = equal(l36, r36 + c6);
        verdicts[66] = equal(c0 + c1 + c2 + c3 + c4 + c5, c6);
    }

    private static void reviewAndLitigation(Entries cells, long blankBody, byte[] verdicts) {
        long c0 = body(cells.packed(0), blankBody); // reconsideration
        long c1 = body(cells.packed(1), blankBody);
        long c2 = body(cells.packed(2), blankBody);
        long c3 = body(cells.packed(3), blankBody);
        long c4 = total(cells.packed(4));
        verdicts[228] = equal(c0 + c1 + c2 + c3, c4);
        c0 = body(cells.packed(5), blankBody); // directLitigation
        c1 = body(cells.packed(6), blankBody);
        c2 = body(cells.packed(7), blankBody);
        c3 = body(cells.packed(8), blankBody);
        c4 = total(cells.packed(9));
        verdicts[229] = equal(c0 + c1 + c2 + c3, c4);
        c0 = body(cells.packed(10), blankBody); // litigationAfterReconsideration
        c1 = body(cells.packed(11), blankBody);
        c2 = body(cells.packed(12), blankBody);
        c3 = body(cells.packed(13), blankBody);
        c4 = total(cells.packed(14));
        verdicts[230] = equal(c0 + c1 + c2 + c3, c4);
    }
}
