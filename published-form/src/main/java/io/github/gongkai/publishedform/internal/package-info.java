/** The style of generated values. Not exported. */
@NullMarked
package io.github.gongkai.publishedform.internal;

import org.jspecify.annotations.NullMarked;
