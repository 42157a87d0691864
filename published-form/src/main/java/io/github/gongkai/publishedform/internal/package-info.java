/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/** What several packages of this module need and nobody else: the style of values, the folding of characters, names in pages. Not exported. */
@NullMarked
package io.github.gongkai.publishedform.internal;

import org.jspecify.annotations.NullMarked;
