/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Reading the published form: {@link io.github.gongkai.publishedform.PublishedForm} gives a
 * {@link io.github.gongkai.publishedform.Reading}, the report and the notes on what was assumed or could not be read.
 *
 * <p>No figure is judged or changed here. Whether the report adds up is asked of {@link io.github.gongkai.check}, whether its narrative
 * agrees of {@link io.github.gongkai.publishedform.narrative}.
 */
@NullMarked
@ValueStyle
@Serial.Version(1)
package io.github.gongkai.publishedform;

import io.github.gongkai.publishedform.internal.ValueStyle;
import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
