/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Annual reports, and what came of checking them, as JSON, with Jackson 3: one strict format, and the same bytes
 * as from the other version of Jackson.
 *
 * <p>Start at {@link io.github.gongkai.jackson.GongkaiJson}, or add {@link io.github.gongkai.jackson.GongkaiModule} to a
 * mapper. Reports as a table, for analysis, are written by {@link io.github.gongkai.jackson.CsvWriter} and read by {@link
 * io.github.gongkai.jackson.CsvReader}. Reports as organs publish them are not read here.
 */
@NullMarked
package io.github.gongkai.jackson;

import org.jspecify.annotations.NullMarked;
