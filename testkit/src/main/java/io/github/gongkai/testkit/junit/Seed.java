package io.github.gongkai.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The seed of a generated parameter. Without it, the seed follows from the name of the test, of the parameter and the repetition. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Seed {

    /** Returns the seed. */
    long value();
}
