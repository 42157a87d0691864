/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The rules as values: what must hold, where, why, and how severe a breach is. A rule neither reads a report nor gives
 * a verdict; {@link io.github.gongkai.check} does.
 *
 * <p>Start at {@link io.github.gongkai.rule.StandardRules}, and at {@link io.github.gongkai.rule.Rule} for one of your own.
 */
@NullMarked
@ValueStyle
@Serial.Version(1)
package io.github.gongkai.rule;

import io.github.gongkai.internal.ValueStyle;
import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
