/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Reports to test with, by the million: {@link io.github.gongkai.testkit.Reports} makes consistent reports, years, roll-ups,
 * reports with missing cells, and broken ones with the known answer, each the same for the same seed. No test engine is needed
 * here; the annotations, which say what a parameter asks for, are read by {@link io.github.gongkai.testkit.jqwik} and {@link
 * io.github.gongkai.testkit.junit}.
 */
@NullMarked
@ValueStyle
@Serial.Version(1)
package io.github.gongkai.testkit;

import io.github.gongkai.testkit.internal.ValueStyle;
import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
