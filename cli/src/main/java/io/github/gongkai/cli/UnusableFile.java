package io.github.gongkai.cli;

import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;

/** A file that could not be used: what it is there for, how it was named, and why it cannot be used. */
record UnusableFile(FileRole role, String file, Wording reason) {

    /** What it is there for, its name, and the reason. */
    String described(Language language) {
        String separator = language == Language.ZH ? "：" : ": ";
        return role.wording().in(language) + " " + file + separator + reason.in(language);
    }
}
