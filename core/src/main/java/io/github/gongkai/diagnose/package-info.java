/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Error localisation and deductive imputation: {@link io.github.gongkai.diagnose.Diagnoser} says which cells of a report must be
 * wrong, and what the rules force for those that state no figure.
 *
 * <p>Holds no rule and gives no verdict; it asks for what {@link io.github.gongkai.check} has found. Nothing here changes a report: a
 * {@link io.github.gongkai.diagnose.Repair} and a {@link io.github.gongkai.diagnose.Derivation} say what would be, and the caller
 * decides.
 */
@NullMarked
@ValueStyle
@Serial.Version(1)
package io.github.gongkai.diagnose;

import io.github.gongkai.internal.ValueStyle;
import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
