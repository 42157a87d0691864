/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/** What a check costs, measured against straight-line code for the same rules. Not published. */
@NullMarked
package io.github.gongkai.benchmarks;

import org.jspecify.annotations.NullMarked;
