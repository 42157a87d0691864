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
    private final JsonInput in;
    private final String pointer;
    private final TokenStreamLocation location;
    private final JsonToken token;
    private final String text;
    private final Map<String, JsonTree> properties = new LinkedHashMap<>();
    private final List<JsonTree> items = new ArrayList<>();
    private @Nullable AnnualReport report;

    private JsonTree(JsonInput in) throws JacksonException {
        JsonParser parser = in.parser();
        this.in = in;
        this.pointer = in.pointer();
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
        return read(in, reports, "");
    }

    private static JsonTree read(JsonInput in, Set<String> reports, String path) throws JacksonException {
        JsonTree tree = new JsonTree(in);
        if (tree.token == JsonToken.START_OBJECT && reports.contains(path)) {
            tree.report = ReportReader.read(in);
        } else if (tree.token == JsonToken.START_OBJECT) {
            tree.readProperties(reports, path);
        } else if (tree.token == JsonToken.START_ARRAY) {
            while (in.next() != JsonToken.END_ARRAY) {
                tree.items.add(read(in, reports, path + "/" + tree.items.size()));
            }
        } else if (!tree.token.isScalarValue()) {
            throw in.wrongType(Expected.VALUE);
        }
        return tree;
    }

    private void readProperties(Set<String> reports, String path) throws JacksonException {
        while (in.next() != JsonToken.END_OBJECT) {
            String name = in.parser().currentName();
            if (properties.containsKey(name)) {
                throw in.fault(JsonFault.DUPLICATE_PROPERTY, Expected.ONCE, Found.TWICE);
            }
            in.next();
            properties.put(name, read(in, reports, path + "/" + name));
        }
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
            throw in.missing(pointer, name, location);
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

    private static final String DECIMAL = ReportShape.COUNT_OBJECT.name(ReportShape.DECIMAL);

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

    /** The most digits of a number that is a sum of figures, and some. */
    private static final int MAX_DIGITS = 200;

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
        return properties.keySet().equals(Set.of("zh", "en"));
    }

    private void refuseOrReport(String name, List<String> expected) throws JacksonException {
        if (!in.settings().isIgnoreUnknown()) {
            throw fault(JsonFault.UNKNOWN_PROPERTY, Expected.oneOf(expected), Found.unknown(name));
        }
        in.settings().report(in.ignored(pointer, location));
    }

    private Wording asFollowing() {
        return Expected.following(found());
    }

    private GongkaiJsonException wrongType(Wording expected) {
        return fault(JsonFault.WRONG_TYPE, expected, found());
    }

    GongkaiJsonException fault(JsonFault fault, Wording expected, Wording found) {
        return in.fault(fault, pointer, location, expected, found);
    }

    private Wording found() {
        return token == JsonToken.START_ARRAY ? Found.array(items.size()) : Found.value(token, text);
    }
}
