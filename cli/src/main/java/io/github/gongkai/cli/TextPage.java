package io.github.gongkai.cli;

import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.io.PrintStream;
import java.util.List;

/** What text for people is written on, in one language. */
record TextPage(PrintStream out, Language language) {

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
        List<Source> noted = sources.stream()
                .filter(source -> !source.reading().notes().isEmpty())
                .toList();
        section(title, noted.size());
        for (Source source : noted) {
            int notes = source.reading().notes().size();
            line("  · " + source.file() + say("：" + notes + "条", ": " + notes + (notes == 1 ? " note" : " notes")));
        }
    }
}
