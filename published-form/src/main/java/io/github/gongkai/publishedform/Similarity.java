/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

/**
 * Whether one label is another one shortened or mistyped, and still says the same. Characters that turn the meaning round
 * (not, last, next, this year) may not be changed, and there is no number in a label of the form.
 */
final class Similarity {
    private static final int SHORTEST = 4;
    private static final String TURNING = "不无未没非免减停废原旧上下本去今前明";

    private Similarity() {}

    static boolean isLike(String words, String official) {
        if (words.length() < SHORTEST || words.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        boolean half = words.length() * 2 >= official.length();
        return (half && isPiece(words, official)) || isMistyped(words, official);
    }

    /** Whether the words are a piece of the official label, not cut off just behind what turns the meaning round. */
    static boolean isPiece(String words, String official) {
        int start = official.indexOf(words);
        return words.length() >= SHORTEST
                && start >= 0
                && turning(official.substring(Math.max(0, start - 2), start)).isEmpty();
    }

    /** At most a third of the characters left out, or one in five added, left out or changed. */
    private static boolean isMistyped(String words, String official) {
        int allowed = official.length() / 5;
        boolean shortened = words.length() * 3 >= official.length() * 2 && isSubsequence(words, official);
        boolean isNear = Math.abs(words.length() - official.length()) <= allowed;
        return (shortened || isNear)
                && turning(words).equals(turning(official))
                && (shortened || isWithin(allowed, words, official));
    }

    private static boolean isTurning(int c) {
        return TURNING.indexOf(c) >= 0;
    }

    private static String turning(String words) {
        StringBuilder turning = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            if (isTurning(words.charAt(i))) {
                turning.append(words.charAt(i));
            }
        }
        return turning.toString();
    }

    private static boolean isSubsequence(String words, String official) {
        int i = 0;
        for (int j = 0; j < official.length() && i < words.length(); j++) {
            if (words.charAt(i) == official.charAt(j)) {
                i++;
            }
        }
        return i == words.length();
    }

    /** Whether so many characters added, left out or changed make one text the other. */
    private static boolean isWithin(int allowed, String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
                least = Math.min(least, current[j]);
            }
            if (least > allowed) {
                return false;
            }
            previous = current;
        }
        return previous[b.length()] <= allowed;
    }
}
