/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.text.Wording;

/** Whose doing it is that there is something to note. */
public enum NoteOrigin {
    /** The document is so: the organ published something else than the form asks for. */
    DOCUMENT("文件本身如此", "the document is so"),
    /** It was read all the same, on an assumption that the note states. */
    ASSUMPTION("读取时的假定", "assumed in reading"),
    /** It could not be read; what the organ published is not known from this reading. */
    READING("未能读取", "could not be read");

    private final Wording wording;

    NoteOrigin(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    /** Returns what the origin is called in a message. */
    public Wording wording() {
        return wording;
    }
}
