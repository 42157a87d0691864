/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Assertions about reports, for <a href="https://assertj.github.io/doc/">AssertJ</a>: {@code assertThat(report).isConsistent()},
 * with messages that show the figures. The only package that needs AssertJ; it knows no
 * generator. Start at {@link io.github.gongkai.testkit.assertj.GongkaiAssertions}.
 */
@NullMarked
package io.github.gongkai.testkit.assertj;

import org.jspecify.annotations.NullMarked;
