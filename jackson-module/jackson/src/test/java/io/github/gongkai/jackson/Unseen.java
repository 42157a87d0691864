/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

/**
 * What the reader refuses and a schema cannot see: how a document is written, how long it is, and how two values compare. What
 * is no JSON at all, or more than one document, is nothing that a schema is applied to.
 */
enum Unseen {
    PROPERTY_TWICE(JsonFault.DUPLICATE_PROPERTY, "\"schemaVersion\":1", "\"schemaVersion\":1,\"schemaVersion\":1"),
    DECIMAL_POINT(JsonFault.WRONG_SPELLING, "\"schemaVersion\":1", "\"schemaVersion\":1.0"),
    EXPONENT(JsonFault.WRONG_SPELLING, "{\"mark\":\"/\"}", "1e3"),
    MINUS_ZERO(JsonFault.WRONG_SPELLING, "{\"mark\":\"/\"}", "-0"),
    PERIOD_THAT_ENDS_BEFORE_IT_STARTS(
            JsonFault.CONTRADICTION, "\"period\":{\"start\":\"", "\"period\":{\"start\":\"+1"),
    LONG_TEXT(JsonFault.LIMIT, "\"前言\"", "\"" + "x".repeat(GongkaiJson.MAX_TEXT_LENGTH + 1) + "\"");

    private final JsonFault fault;
    private final String good;
    private final String bad;

    Unseen(JsonFault fault, String good, String bad) {
        this.fault = fault;
        this.good = good;
        this.bad = bad;
    }

    /** What the reader says is wrong. */
    JsonFault fault() {
        return fault;
    }

    /** Puts it into a good document, on one line. */
    String in(String document) {
        String changed = document.replace(good, bad);
        if (changed.equals(document)) {
            throw new IllegalArgumentException("Not there: " + good);
        }
        return changed;
    }
}
