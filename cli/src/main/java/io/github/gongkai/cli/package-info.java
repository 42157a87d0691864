/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/** The commands, and how their results are written: as text for people, as JSON for programs. */
@NullMarked
package io.github.gongkai.cli;

import org.jspecify.annotations.NullMarked;
