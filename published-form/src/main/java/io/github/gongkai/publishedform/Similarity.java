package io.github.gongkai.publishedform;

/** Whether one label is another one shortened or mistyped. */
final class Similarity {
    private static final int SHORTEST = 4;

    private Similarity() {}

    static boolean isLike(String words, String official) {
        return isShortened(words, official) || isMistyped(words, official);
    }

    /** A piece of the official label, or its characters in order with at most a third left out. */
    private static boolean isShortened(String words, String official) {
        if (words.length() < SHORTEST) {
            return false;
        }
        return official.contains(words)
                || (words.length() * 3 >= official.length() * 2 && isSubsequence(words, official));
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

    /** At most one character in five added, left out or changed. */
    private static boolean isMistyped(String words, String official) {
        int allowed = official.length() / 5;
        return allowed > 0
                && Math.abs(words.length() - official.length()) <= allowed
                && distance(words, official) <= allowed;
    }

    /** The number of characters added, left out or changed between two texts. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
