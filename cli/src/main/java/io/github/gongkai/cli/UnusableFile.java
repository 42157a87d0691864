/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.OptionalLong;

/** A file, or a line of one, that could not be used: what it is there for, where it is, and why it cannot be used. */
record UnusableFile(FileRole role, String file, OptionalLong line, Wording reason) implements Document {

    UnusableFile(FileRole role, String file, Wording reason) {
        this(role, file, OptionalLong.empty(), reason);
    }

    /** What it is there for, where it is, and the reason. */
    String described(Language language) {
        String separator = language == Language.ZH ? "：" : ": ";
        return role.wording().in(language) + " " + place(language) + separator + reason.in(language);
    }
}
