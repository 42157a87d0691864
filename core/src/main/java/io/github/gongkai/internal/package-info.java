/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/** The style of generated values. Not exported. */
@NullMarked
package io.github.gongkai.internal;

import org.jspecify.annotations.NullMarked;
