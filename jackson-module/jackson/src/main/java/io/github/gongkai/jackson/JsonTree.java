/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.text.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** A value of a document with everything in it, each part with the place where it stands. */
final class JsonTree {
    private static final String DECIMAL = ReportShape.COUNT_OBJECT.name(ReportShape.DECIMAL);

    /** The most digits of a number that is a sum of figures, and some. */
    private static final int MAX_DIGITS = 200;

    private final JsonInput in;
    private final @Nullable JsonTree parent;

    /** The name or the number of the value in its parent; the pointer of a value that has none. */
    private final Object step;

    private final TokenStreamLocation location;
    private final JsonToken token;
    private final String text;
    private Map<String, JsonTree> properties = Map.of();
    private List<JsonTree> items = List.of();
    private @Nullable AnnualReport report;

    private JsonTree(JsonInput in, @Nullable JsonTree parent, Object step) throws JacksonException {
        JsonParser parser = in.parser();
        this.in = in;
        this.parent = parent;
        this.step = step;
        this.location = in.location();
        this.token = Objects.requireNonNull(parser.currentToken());
        this.text = token.isScalarValue() ? Objects.requireNonNullElse(parser.getString(), "") : "";
    }

    /**
     * Reads the value that the input stands at.
     *
     * @param reports the paths below the value, such as {@code /dossier/report}, at which reports stand
     */
    static JsonTree read(JsonInput in, Set<String> reports) throws JacksonException {
        return new Reading(in, reports).read(null, in.pointer(), "");
    }

    /** Reads a value and all that is in it, which is not without end. */
    private static final class Reading {
        /** The most values that are read into one tree. */
        private static final int MOST = 1_000_000;

        private final JsonInput in;
        private final Set<String> reports;
        private int count;

        Reading(JsonInput in, Set<String> reports) {
            this.in = in;
            this.reports = reports;
        }

        /**
         * @param path the path of the value; null if no report stands there or below
         */
        JsonTree read(@Nullable JsonTree parent, Object step, @Nullable String path) throws JacksonException {
            JsonTree tree = new JsonTree(in, parent, step);
            if (++count > MOST) {
                throw tree.fault(JsonFault.LIMIT, Expected.values(MOST), Found.MORE_VALUES);
            }
            if (tree.token == JsonToken.START_OBJECT && path != null && reports.contains(path)) {
                tree.report = ReportReader.read(in);
            } else if (tree.token == JsonToken.START_OBJECT) {
                readProperties(tree, path);
            } else if (tree.token == JsonToken.START_ARRAY) {
                tree.items = new ArrayList<>();
                while (in.next() != JsonToken.END_ARRAY) {
                    tree.items.add(read(tree, tree.items.size(), null));
                }
            } else if (!tree.token.isScalarValue()) {
                throw in.wrongType(Expected.VALUE);
            }
            return tree;
        }

        private void readProperties(JsonTree tree, @Nullable String path) throws JacksonException {
            tree.properties = new LinkedHashMap<>();
            while (in.next() != JsonToken.END_OBJECT) {
                String name = in.parser().currentName();
                if (tree.properties.containsKey(name)) {
                    throw in.fault(JsonFault.DUPLICATE_PROPERTY, Expected.ONCE, Found.TWICE);
                }
                in.next();
                tree.properties.put(name, read(tree, name, below(path, name)));
            }
        }

        /** The path of a property; a name with a slash in it is none. */
        private @Nullable String below(@Nullable String path, String name) {
            if (path == null || name.indexOf('/') >= 0) {
                return null;
            }
            String below = path + "/" + name;
            return reports.stream().anyMatch(report -> report.startsWith(below)) ? below : null;
        }
    }

    private String pointer() {
        if (parent == null) {
            return step.toString();
        }
        return parent.pointer() + "/" + step.toString().replace("~", "~0").replace("/", "~1");
    }

    boolean isNull() {
        return token == JsonToken.VALUE_NULL;
    }

    boolean isObject() {
        return token == JsonToken.START_OBJECT;
    }

    /** The value of a property, which has to be there. */
    JsonTree get(String name) throws JacksonException {
        if (!isObject()) {
            throw wrongType(Expected.OBJECT);
        }
        JsonTree value = properties.get(name);
        if (value == null) {
            throw in.missing(pointer(), name, location);
        }
        return value;
    }

    /** Whether the value is an object that has a property. */
    boolean has(String name) {
        return properties.containsKey(name);
    }

    Map<String, JsonTree> properties() throws JacksonException {
        if (!isObject()) {
            throw wrongType(Expected.OBJECT);
        }
        return properties;
    }

    List<JsonTree> items() throws JacksonException {
        if (token != JsonToken.START_ARRAY) {
            throw wrongType(Expected.ARRAY);
        }
        return items;
    }

    String text() throws JacksonException {
        if (token != JsonToken.VALUE_STRING) {
            throw wrongType(Expected.TEXT);
        }
        return text;
    }

    boolean bool() throws JacksonException {
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw wrongType(Expected.BOOLEAN);
        }
        return token == JsonToken.VALUE_TRUE;
    }

    /** An exact number: a whole one as a number, one with decimals as an object with its digits. */
    BigDecimal number() throws JacksonException {
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return plain(text);
        }
        if (!has(DECIMAL)) {
            throw wrongType(Expected.EXACT_NUMBER);
        }
        return get(DECIMAL).digits();
    }

    /** A whole number of a range. */
    long whole(long least, long most) throws JacksonException {
        Wording expected = Expected.whole(least, most);
        if (token != JsonToken.VALUE_NUMBER_INT) {
            throw wrongType(expected);
        }
        BigDecimal number = number();
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw fault(JsonFault.OUT_OF_RANGE, expected, found());
        }
        return number.longValueExact();
    }

    /** Throws unless this is the version of the format. */
    void requireVersion() throws JacksonException {
        if (number().compareTo(BigDecimal.valueOf(ReportShape.VERSION)) != 0) {
            throw fault(JsonFault.OUT_OF_RANGE, Expected.exactly(ReportShape.VERSION), found());
        }
    }

    /** A number in plain digits, as a text. */
    BigDecimal digits() throws JacksonException {
        return plain(text());
    }

    private BigDecimal plain(String digits) throws JacksonException {
        if (digits.length() > MAX_DIGITS || !JsonValues.PLAIN.matcher(digits).matches()) {
            throw fault(JsonFault.WRONG_TEXT, Expected.EXACT_NUMBER, found());
        }
        return new BigDecimal(digits);
    }

    <T> T choice(ReportShape.Choice<T> choice) throws JacksonException {
        T chosen = token == JsonToken.VALUE_STRING ? choice.byText().get(text) : null;
        if (chosen == null) {
            throw fault(
                    token == JsonToken.VALUE_STRING ? JsonFault.WRONG_TEXT : JsonFault.WRONG_TYPE,
                    Expected.oneOf(choice.texts()),
                    found());
        }
        return chosen;
    }

    /** The report that was read here. */
    AnnualReport report() throws JacksonException {
        if (report == null) {
            throw wrongType(Expected.OBJECT);
        }
        return report;
    }

    /** Makes something of the parts; what refuses them says so in English. */
    <T> T make(Making<T> making) throws JacksonException {
        try {
            return making.make();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw fault(JsonFault.CONTRADICTION, Expected.CONSISTENT, Found.message(e));
        }
    }

    /** Makes something of parts. */
    interface Making<T> {
        T make() throws JacksonException;
    }

    /**
     * Throws unless this is what is expected: the same properties, in any order, with the same values. Words in Chinese and
     * English have to be there, but may be others: they are for people, and may be put better from version to version.
     */
    void requireSame(JsonTree expected) throws JacksonException {
        if (report != null) {
            return;
        }
        if (token != expected.token || !text.equals(expected.text) || items.size() != expected.items.size()) {
            throw fault(JsonFault.CONTRADICTION, expected.asFollowing(), found());
        }
        for (Map.Entry<String, JsonTree> property : expected.properties.entrySet()) {
            JsonTree value = get(property.getKey());
            if (expected.isWording()) {
                value.text();
            } else {
                value.requireSame(property.getValue());
            }
        }
        for (Map.Entry<String, JsonTree> property : properties.entrySet()) {
            if (!expected.has(property.getKey())) {
                property.getValue().refuseOrReport(property.getKey(), List.copyOf(expected.properties.keySet()));
            }
        }
        for (int i = 0; i < items.size(); i++) {
            items.get(i).requireSame(expected.items.get(i));
        }
    }

    private boolean isWording() {
        return properties.keySet().equals(WordingJson.PROPERTIES);
    }

    private void refuseOrReport(String name, List<String> expected) throws JacksonException {
        if (!in.settings().isIgnoreUnknown()) {
            throw fault(JsonFault.UNKNOWN_PROPERTY, Expected.oneOf(expected), Found.unknown(name));
        }
        in.settings().report(in.ignored(pointer(), location));
    }

    private Wording asFollowing() {
        return Expected.following(found());
    }

    private GongkaiJsonException wrongType(Wording expected) {
        return fault(JsonFault.WRONG_TYPE, expected, found());
    }

    GongkaiJsonException fault(JsonFault fault, Wording expected, Wording found) {
        return in.fault(fault, pointer(), location, expected, found);
    }

    private Wording found() {
        return token == JsonToken.START_ARRAY ? Found.array(items.size()) : Found.value(token, text);
    }
}
