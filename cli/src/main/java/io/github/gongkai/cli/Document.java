/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.text.Language;
import java.util.OptionalLong;

/** One of the reports in a file, or what stands in its place and cannot be used. */
sealed interface Document permits Source, UnusableFile {

    /** The file as it was named on the command line. */
    String file();

    /** The line that it stands on, if each line of the file is a report of its own. */
    OptionalLong line();

    /** The file and, if it stands on a line of its own, that line. */
    default String place(Language language) {
        return place(file(), line(), language);
    }

    /** A file and, if there is one, a line of it. */
    static String place(String file, OptionalLong line, Language language) {
        if (line.isEmpty()) {
            return file;
        }
        return language == Language.ZH ? file + "，第" + line.getAsLong() + "行" : file + ", line " + line.getAsLong();
    }
}
