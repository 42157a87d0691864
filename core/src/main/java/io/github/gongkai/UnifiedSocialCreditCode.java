package io.github.gongkai;

/**
 * The unified social credit code (统一社会信用代码) of GB 32100-2015: 18 characters, the last of which checks the others.
 *
 * <p>The characters are the digits and the capital letters without I, O, S, V and Z, worth 0 to 30 in that order. Each of the
 * first 17 is weighted with a power of 3, from 3⁰ on, and the check character makes the sum a multiple of 31.
 */
public final class UnifiedSocialCreditCode {
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int MODULUS = 31;
    private static final int LENGTH = 18;

    private UnifiedSocialCreditCode() {}

    /** Returns whether a text is 18 characters of the code's own, the last of which is the right check character. */
    public static boolean isValid(String code) {
        if (code.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            int value = CHARACTERS.indexOf(code.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value * weight;
            weight = weight * 3 % MODULUS;
        }
        return CHARACTERS.indexOf(code.charAt(LENGTH - 1)) == (MODULUS - sum % MODULUS) % MODULUS;
    }
}
