/**
 * Error localisation and deductive imputation: {@link io.github.gongkai.diagnose.Diagnoser} says which cells of a report must be
 * wrong, and what the rules force for those that state no figure.
 */
@NullMarked
@ValueStyle
@Serial.Version(1)
package io.github.gongkai.diagnose;

import io.github.gongkai.internal.ValueStyle;
import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
