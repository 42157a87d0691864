/**
 * Assertions about reports, for <a href="https://assertj.github.io/doc/">AssertJ</a>: {@code assertThat(report).isConsistent()},
 * with messages that show the figures. The only package that needs AssertJ.
 */
@NullMarked
package io.github.gongkai.testkit.assertj;

import org.jspecify.annotations.NullMarked;
