/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes of documents as texts, without any knowledge of the format. */
final class Documents {
    private static final Pattern TEXT_OR_SPACES = Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*\")|\\s+");

    /** A text, an array of texts, a number or a word. */
    private static final Pattern VALUE = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|\\[[^\\[\\]{}]*\\]|[^,}\\]]+");

    private Documents() {}

    /** The document without what stands between its tokens. */
    static String withoutSpaces(String json) {
        return TEXT_OR_SPACES.matcher(json).replaceAll(match -> {
            String text = match.group(1);
            return text == null ? "" : Matcher.quoteReplacement(text);
        });
    }

    /** The document with the properties of each object in another order. */
    static String shuffled(String json, long seed) {
        StringBuilder out = new StringBuilder();
        String plain = withoutSpaces(json);
        if (shuffle(plain, 0, new Random(seed), out) != plain.length()) {
            throw new IllegalArgumentException(json);
        }
        return out.toString();
    }

    /** Copies the value at a place, and returns where it ends. */
    private static int shuffle(String json, int from, Random random, StringBuilder out) {
        if (json.charAt(from) != '{') {
            int end = endOfValue(json, from);
            out.append(json, from, end);
            return end;
        }
        List<String> properties = new ArrayList<>();
        int at = from + 1;
        while (json.charAt(at) != '}') {
            int start = json.charAt(at) == ',' ? at + 1 : at;
            int value = endOfValue(json, start) + 1;
            StringBuilder property = new StringBuilder(json.substring(start, value));
            at = shuffle(json, value, random, property);
            properties.add(property.toString());
        }
        Collections.shuffle(properties, random);
        out.append('{').append(String.join(",", properties)).append('}');
        return at + 1;
    }

    private static int endOfValue(String json, int from) {
        Matcher value = VALUE.matcher(json).region(from, json.length());
        if (!value.lookingAt()) {
            throw new IllegalArgumentException(json.substring(from));
        }
        return value.end();
    }
}
