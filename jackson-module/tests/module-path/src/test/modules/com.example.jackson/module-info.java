/** Uses Jackson 3. */
module com.example.jackson {
    requires io.github.gongkai.jackson;
}
