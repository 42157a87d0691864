/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The annual report as one value: {@link io.github.gongkai.AnnualReport}, with its organ, year, period and narrative.
 *
 * <p>The three statutory tables are in {@link io.github.gongkai.table}, the printed form that gives every cell its
 * name in {@link io.github.gongkai.form}, the sums of many reports in {@link io.github.gongkai.rollup}, the rules in
 * {@link io.github.gongkai.rule}, and the engine that applies them in {@link io.github.gongkai.check}.
 */
@NullMarked
@ValueStyle
@Serial.Version(1)
package io.github.gongkai;

import io.github.gongkai.internal.ValueStyle;
import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
