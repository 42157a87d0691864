/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/** What Spring asks for, to read the properties that violations stand at. Not for use; Spring finds it. */
@NullMarked
package io.github.gongkai.validation.spring;

import org.jspecify.annotations.NullMarked;
