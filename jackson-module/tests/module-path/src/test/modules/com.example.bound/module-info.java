/** Uses Jackson 3 and names no module of ours but the core. */
module com.example.bound {
    requires io.github.gongkai;
    requires tools.jackson.databind;
}
