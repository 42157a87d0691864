/**
 * The engine: a {@link io.github.gongkai.check.RuleSet} applied to a report gives a
 * {@link io.github.gongkai.check.CheckResult} of verdicts and findings.
 */
@NullMarked
@ValueStyle
@Serial.Version(1)
package io.github.gongkai.check;

import io.github.gongkai.internal.ValueStyle;
import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
