/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The printed form: its editions, sections, rows, columns and cells, with the official labels. This grid is the one
 * source of every label, identifier and number of a cell. It holds no figures; those are in
 * {@link io.github.gongkai.entry} and {@link io.github.gongkai.table}.
 *
 * <p>Start at {@link io.github.gongkai.form.FormEdition}, which has its tables and, by name, its cells.
 */
@NullMarked
@ValueStyle
@Serial.Version(1)
package io.github.gongkai.form;

import io.github.gongkai.internal.ValueStyle;
import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
