/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Writing the statutory form: {@link io.github.gongkai.publishedform.write.FormWriter} makes an HTML page of a report, plain or with what
 * is wrong marked in place, or the blank form. Holds no rule and no label of the form; those are in {@link io.github.gongkai.rule} and {@link
 * io.github.gongkai.form}. What is marked comes from a {@link io.github.gongkai.diagnose.Diagnosis}.
 */
@NullMarked
@ValueStyle
@Serial.Version(1)
package io.github.gongkai.publishedform.write;

import io.github.gongkai.publishedform.internal.ValueStyle;
import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
