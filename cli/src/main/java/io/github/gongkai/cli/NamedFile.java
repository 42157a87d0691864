/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import java.util.Optional;

/**
 * A file that is named on the command line or stands in a folder that is, or a name that stands for no file that can be used.
 *
 * @param refused why it cannot be used, if that is known before it is opened
 */
record NamedFile(String file, Optional<UnusableFile> refused) {

    static NamedFile of(String file) {
        return new NamedFile(file, Optional.empty());
    }

    static NamedFile refused(UnusableFile why) {
        return new NamedFile(why.file(), Optional.of(why));
    }
}
