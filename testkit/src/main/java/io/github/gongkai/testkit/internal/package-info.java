/** The style of generated values. Not exported. */
@NullMarked
package io.github.gongkai.testkit.internal;

import org.jspecify.annotations.NullMarked;
