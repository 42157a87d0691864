/**
 * The instruments that prescribe the report, and how they are cited. Only what a source says is cited; what the
 * form merely implies is said to be implied.
 */
@NullMarked
@ValueStyle
@Serial.Version(1)
package io.github.gongkai.law;

import io.github.gongkai.internal.ValueStyle;
import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
