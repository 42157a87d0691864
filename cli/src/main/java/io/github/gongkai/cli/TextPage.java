package io.github.gongkai.cli;

import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.io.PrintStream;
import java.util.List;

/** What text for people is written on, in one language. */
record TextPage(PrintStream out, Language language) {
    /** The most files that are listed with their notes. */
    private static final int LISTED = 20;

    /** One of two texts, by the language. */
    String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    String say(Wording wording) {
        return wording.in(language);
    }

    /** Items in a row. */
    String list(List<String> items) {
        return String.join(say("、", ", "), items);
    }

    void line(String text) {
        out.println(text);
    }

    void blankLine() {
        out.println();
    }

    /** The title of a section with so many items; none if there are none. */
    void section(String title, int size) {
        if (size > 0) {
            blankLine();
            line(title + say("（" + size + "）", " (" + size + ")"));
        }
    }

    /** A section with the files that there are notes on, and how many. */
    void noted(String title, List<Source> sources) {
        List<Source> noted =
                sources.stream().filter(source -> !source.notes().isEmpty()).toList();
        section(title, noted.size());
        for (Source source : noted.subList(0, Math.min(noted.size(), LISTED))) {
            int notes = source.notes().size();
            line("  · " + source.file() + say("：" + notes + "条", ": " + notes + (notes == 1 ? " note" : " notes")));
        }
        int more = noted.size() - LISTED;
        if (more > 0) {
            line("  · " + say("以及另外" + more + "份", "and " + more + " more"));
        }
    }
}
