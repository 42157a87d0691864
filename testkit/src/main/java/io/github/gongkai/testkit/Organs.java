/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import io.github.gongkai.Organ;
import java.util.Locale;
import java.util.Optional;

/** Made-up organs: 甲子镇人民政府, 乙丑市公安局, with codes whose check character is right. */
final class Organs {
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private Organs() {}

    /** Returns the organ of a profile with this number, from 0, which its name and its code are made from. */
    static Organ of(OrganProfile profile, long number, boolean withCode) {
        return Organ.builder()
                .name(name(number) + profile.suffix())
                .level(profile.level())
                .kind(profile.kind())
                .unifiedSocialCreditCode(withCode ? Optional.of(code(number)) : Optional.empty())
                .build();
    }

    /** The names of the years of the sexagenary cycle, then the same with a number. */
    private static String name(long number) {
        char stem = STEMS.charAt((int) (number % STEMS.length()));
        char branch = BRANCHES.charAt((int) (number % BRANCHES.length()));
        return "" + stem + branch + (number < 60 ? "" : Long.toString(number / 60 + 1));
    }

    /** A code as organs (机关) have them: it begins with 11, and its check character is that of GB 32100-2015. */
    static String code(long number) {
        String first = String.format(Locale.ROOT, "11%015d", number);
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < first.length(); i++) {
            sum += CODE_CHARACTERS.indexOf(first.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return first + CODE_CHARACTERS.charAt((31 - sum % 31) % 31);
    }
}
