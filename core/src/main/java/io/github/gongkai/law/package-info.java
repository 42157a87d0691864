/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The instruments that prescribe the report, and how they are cited. Only what a source says is cited; what the
 * form merely implies is said to be implied.
 *
 * <p>Holds no rule: what follows from an instrument is in {@link io.github.gongkai.rule}, the form that it publishes in {@link
 * io.github.gongkai.form}. Start at {@link io.github.gongkai.law.Instrument}.
 */
@NullMarked
@ValueStyle
@Serial.Version(1)
package io.github.gongkai.law;

import io.github.gongkai.internal.ValueStyle;
import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
