/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Words for people, in Chinese and in English, of equal rank. Holds no statutory fact; labels are in {@link io.github.gongkai.form}.
 * Start at {@link io.github.gongkai.text.Wording}.
 */
@NullMarked
@ValueStyle
@Serial.Version(1)
package io.github.gongkai.text;

import io.github.gongkai.internal.ValueStyle;
import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
