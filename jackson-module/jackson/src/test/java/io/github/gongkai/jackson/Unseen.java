package io.github.gongkai.jackson;

/**
 * What the reader refuses and a schema cannot see: how a document is written, how long it is, and how two values compare. What
 * is no JSON at all, or more than one document, is nothing that a schema is applied to.
 */
enum Unseen {
    PROPERTY_TWICE(JsonFault.DUPLICATE_PROPERTY) {
        @Override
        String in(String document) {
            return replaced(document, "\"schemaVersion\":1", "\"schemaVersion\":1,\"schemaVersion\":1");
        }
    },
    DECIMAL_POINT(JsonFault.WRONG_SPELLING) {
        @Override
        String in(String document) {
            return replaced(document, "\"schemaVersion\":1", "\"schemaVersion\":1.0");
        }
    },
    EXPONENT(JsonFault.WRONG_SPELLING) {
        @Override
        String in(String document) {
            return replaced(document, "{\"mark\":\"/\"}", "1e3");
        }
    },
    MINUS_ZERO(JsonFault.WRONG_SPELLING) {
        @Override
        String in(String document) {
            return replaced(document, "{\"mark\":\"/\"}", "-0");
        }
    },
    PERIOD_THAT_ENDS_BEFORE_IT_STARTS(JsonFault.CONTRADICTION) {
        @Override
        String in(String document) {
            return replaced(document, "\"period\":{\"start\":\"", "\"period\":{\"start\":\"+1");
        }
    },
    LONG_TEXT(JsonFault.LIMIT) {
        @Override
        String in(String document) {
            return replaced(document, "\"前言\"", "\"" + "x".repeat(GongkaiJson.MAX_TEXT_LENGTH + 1) + "\"");
        }
    };

    private final JsonFault fault;

    Unseen(JsonFault fault) {
        this.fault = fault;
    }

    /** What the reader says is wrong. */
    JsonFault fault() {
        return fault;
    }

    /** Puts it into a good document, on one line. */
    abstract String in(String document);

    private static String replaced(String document, String good, String bad) {
        String changed = document.replace(good, bad);
        if (changed.equals(document)) {
            throw new IllegalArgumentException("Not there: " + good);
        }
        return changed;
    }
}
