package io.github.gongkai.cli;

import io.github.gongkai.check.CheckResult;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What became of one report: it was read and checked, or it could not be, or what goes with it could not be read. */
sealed interface Outcome {

    /** The file as it was named on the command line. */
    String file();

    /** A report that was read and checked, with what it was checked against. */
    record Checked(Source source, Optional<Source> previous, Optional<Membership> members, CheckResult result)
            implements Outcome {

        @Override
        public String file() {
            return source.file();
        }
    }

    /** A file, or a line of one, that was not checked, since itself or a file that goes with it cannot be used. */
    record Unchecked(String file, OptionalLong line, List<UnusableFile> unusable) implements Outcome {}
}
