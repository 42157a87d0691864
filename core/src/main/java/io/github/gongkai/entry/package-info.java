/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What stands in one cell: a stated figure, nothing, a mark, unreadable text, or something that was not read; and
 * {@link io.github.gongkai.entry.Entries}, the flat holder of the entries of one table.
 *
 * <p>Knows neither the form nor which cell an entry stands in; {@link io.github.gongkai.table} does. Start at {@link
 * io.github.gongkai.entry.Entry}.
 */
@NullMarked
@ValueStyle
@Serial.Version(1)
package io.github.gongkai.entry;

import io.github.gongkai.internal.ValueStyle;
import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
