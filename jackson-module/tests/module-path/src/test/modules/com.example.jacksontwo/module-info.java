/** Uses Jackson 2. */
module com.example.jacksontwo {
    requires io.github.gongkai.jackson2;
}
