package io.github.gongkai.cli;

import io.github.gongkai.check.CheckResult;
import io.github.gongkai.publishedform.Reading;
import io.github.gongkai.text.Wording;

/** What became of one file: it was read and checked, or it could not be read. */
sealed interface Outcome {

    /** The file as it was named on the command line. */
    String file();

    /** A file that was read and checked. */
    record Checked(String file, Reading reading, CheckResult result) implements Outcome {}

    /** A file that could not be read, and why. */
    record Unreadable(String file, Wording reason) implements Outcome {}
}
