/** The rules of annual reports as Jakarta Validation constraints, for Hibernate Validator. */
module io.github.gongkai.validation {
    requires transitive io.github.gongkai;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires static java.desktop;
    requires static org.jspecify;
    requires static spring.beans;

    exports io.github.gongkai.validation;

    // Spring creates what is in it by reflection.
    opens io.github.gongkai.validation.spring;
}
