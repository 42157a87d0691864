/** Annual reports as JSON, with Jackson 3. */
@SuppressWarnings("module") // The name of the one for Jackson 2 ends in a digit.
module io.github.gongkai.jackson {
    requires transitive io.github.gongkai;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;
    requires static tools.jackson.dataformat.csv;

    exports io.github.gongkai.jackson;

    provides tools.jackson.databind.JacksonModule with
            io.github.gongkai.jackson.GongkaiModule;
}
