/** Uses both. */
module com.example.both {
    requires io.github.gongkai.jackson;
    requires io.github.gongkai.jackson2;
}
