package io.github.gongkai.cli;

/** Text in columns of a terminal, where a Chinese character takes two. */
final class Columns {

    private Columns() {}

    static String padded(String text, int width) {
        int used = text.codePoints().map(Columns::width).sum();
        return text + " ".repeat(Math.max(0, width - used));
    }

    private static int width(int codePoint) {
        boolean fullWidth = codePoint >= 0xFF01 && codePoint <= 0xFF60;
        boolean punctuation = codePoint >= 0x3000 && codePoint <= 0x303F;
        return Character.isIdeographic(codePoint) || fullWidth || punctuation ? 2 : 1;
    }
}
