package io.github.gongkai.check;

/** Verdicts as bytes, which are cheaper to write than references. */
final class Verdicts {
    static final byte SATISFIED = 0;
    static final byte NOT_APPLICABLE = 1;
    static final byte UNDECIDED = 2;
    static final byte VIOLATED = 3;

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
        int any = 0;
        for (byte code : codes) {
            any |= code;
        }
        return any <= NOT_APPLICABLE;
    }
}
