/**
 * Generated reports as parameters of JUnit 5 tests, without jqwik. The only package that needs JUnit.
 */
@NullMarked
package io.github.gongkai.testkit.junit;

import org.jspecify.annotations.NullMarked;
