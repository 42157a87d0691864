/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What the narrative says in figures: {@link io.github.gongkai.publishedform.narrative.Claims} finds the statements of a
 * report's text and compares them with its tables. Nothing here reads or changes a cell, and
 * the rules of the catalogue in {@link io.github.gongkai.rule} are not asked; those of claims are {@link
 * io.github.gongkai.publishedform.narrative.NarrativeRule}.
 */
@NullMarked
@ValueStyle
@Serial.Version(1)
package io.github.gongkai.publishedform.narrative;

import io.github.gongkai.publishedform.internal.ValueStyle;
import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
