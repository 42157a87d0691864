/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The three statutory tables, one type each, readable by name and by
 * {@link io.github.gongkai.form.CellRef}. They hold what the organ published, right or wrong; whether the figures add
 * up is asked of {@link io.github.gongkai.check}.
 *
 * <p>Start at {@link io.github.gongkai.table.Applications}, {@link io.github.gongkai.table.ProactiveDisclosure}, which differs between the
 * editions, and {@link io.github.gongkai.table.ReviewAndLitigation}. What stands in a cell is an {@link io.github.gongkai.entry.Entry}.
 */
@NullMarked
@ValueStyle
@Serial.Version(1)
package io.github.gongkai.table;

import io.github.gongkai.internal.ValueStyle;
import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
