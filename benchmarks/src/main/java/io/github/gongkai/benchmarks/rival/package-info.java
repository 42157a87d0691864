/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/** What else a user could check a report with: general rule engines, given the same rules. Not published. */
@NullMarked
package io.github.gongkai.benchmarks.rival;

import org.jspecify.annotations.NullMarked;
