/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/** What a parameter of a test asks for, by its type and annotations. Not exported. */
@NullMarked
package io.github.gongkai.testkit.request;

import org.jspecify.annotations.NullMarked;
