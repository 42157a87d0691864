/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Verdicts as bytes, which are cheaper to write than references. */
final class Verdicts {
    static final byte SATISFIED = 0;
    static final byte NOT_APPLICABLE = 1;
    static final byte UNDECIDED = 2;
    static final byte VIOLATED = 3;

    /** Eight codes at once. */
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    /** The bit that {@link #UNDECIDED} and {@link #VIOLATED} have, in each of eight codes. */
    private static final long OPEN = 0x0202_0202_0202_0202L;

    private Verdicts() {}

    static Verdict verdict(byte code) {
        return switch (code) {
            case SATISFIED -> Verdict.SATISFIED;
            case VIOLATED -> Verdict.VIOLATED;
            case UNDECIDED -> Verdict.UNDECIDED;
            default -> Verdict.NOT_APPLICABLE;
        };
    }

    static byte code(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> SATISFIED;
            case VIOLATED -> VIOLATED;
            case UNDECIDED -> UNDECIDED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }

    /** Whether no verdict is violated or undecided. */
    static boolean allWell(byte[] codes) {
        long any = 0;
        int i = 0;
        for (; i + Long.BYTES <= codes.length; i += Long.BYTES) {
            any |= (long) EIGHT.get(codes, i);
        }
        for (; i < codes.length; i++) {
            any |= codes[i];
        }
        return (any & OPEN) == 0;
    }
}
