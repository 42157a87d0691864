/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Generated reports as parameters of JUnit 5 tests, without jqwik. The only package that needs JUnit; what is generated is said in {@link
 * io.github.gongkai.testkit}. Start at {@link io.github.gongkai.testkit.junit.GeneratedReports}.
 */
@NullMarked
package io.github.gongkai.testkit.junit;

import org.jspecify.annotations.NullMarked;
