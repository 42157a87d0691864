/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.text;

/** A language in which the library speaks to people. Never taken from the default locale. */
public enum Language {
    /** Chinese, in simplified characters, with the official labels of the form. */
    ZH,
    /** English, with this library's translation of the official labels. */
    EN
}
