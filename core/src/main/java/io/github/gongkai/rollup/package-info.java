/**
 * The sum of many reports as a value: {@link io.github.gongkai.rollup.Totals}, which adds up in any order and in any
 * number of parts.
 */
@NullMarked
@ValueStyle
@Serial.Version(1)
package io.github.gongkai.rollup;

import io.github.gongkai.internal.ValueStyle;
import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
