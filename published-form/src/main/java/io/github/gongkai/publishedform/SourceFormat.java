/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

/** What kind of source a report was read from. */
public enum SourceFormat {
    /** Plain text. */
    TEXT,
    /** An HTML page. */
    HTML
}
