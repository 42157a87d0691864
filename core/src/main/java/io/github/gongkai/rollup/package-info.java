/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The sum of many reports as a value: {@link io.github.gongkai.rollup.Totals}, which adds up in any order and in any
 * number of parts.
 *
 * <p>Decides nothing: whether a government's own figures are those sums is a rule, A-01, and asked of {@link
 * io.github.gongkai.check.RollUp}. Who should be among the members is said by a {@link io.github.gongkai.rollup.Roster}.
 */
@NullMarked
@ValueStyle
@Serial.Version(1)
package io.github.gongkai.rollup;

import io.github.gongkai.internal.ValueStyle;
import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
