/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/** Where an element or a text begins in the source of a page: line and character, from 1. */
record HtmlPosition(int line, int column) {

    static HtmlPosition of(Node node) {
        Range range = node.sourceRange();
        return range.isTracked()
                ? new HtmlPosition(range.start().lineNumber(), range.start().columnNumber())
                : new HtmlPosition(1, 1);
    }
}
