/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String RIGHT = "914403001922038216";

    /** The weight of every character and the modulus have no factor in common. */
    @ParameterizedTest
    @ValueSource(strings = {RIGHT, "9144030071526726XG", "000000000000000000"})
    void inEachPlaceOneCharacterIsRight(String code) {
        for (int place = 0; place < code.length(); place++) {
            assertThat(rightCharacters(code, place)).isEqualTo(code.substring(place, place + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "O", "S", "V", "Z", "[", "a", " ", "/", ":", "@", "９", "\u0000", "\uffff"})
    void codeWithACharacterOfAnotherKindHasNoRightCheckCharacter(String other) {
        for (int place = 0; place < RIGHT.length() - 1; place++) {
            String code = RIGHT.substring(0, place) + other + RIGHT.substring(place + 1);

            assertThat(rightCharacters(code, RIGHT.length() - 1)).isEmpty();
        }
    }

    @Test
    void codeOfAnotherLengthIsWrong() {
        assertThat(UnifiedSocialCreditCode.isValid("")).isFalse();
        assertThat(UnifiedSocialCreditCode.isValid("0".repeat(17))).isFalse();
        assertThat(UnifiedSocialCreditCode.isValid("0".repeat(19))).isFalse();
    }

    /** The characters that make a code right if they stand in a place of it. */
    private static String rightCharacters(String code, int place) {
        return CHARACTERS
                .chars()
                .mapToObj(Character::toString)
                .filter(right ->
                        UnifiedSocialCreditCode.isValid(code.substring(0, place) + right + code.substring(place + 1)))
                .collect(Collectors.joining());
    }
}
