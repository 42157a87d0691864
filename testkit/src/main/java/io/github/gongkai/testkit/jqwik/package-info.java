/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The generators for <a href="https://jqwik.net">jqwik</a> 1.9.3: with {@code @Domain(GongkaiDomain.class)} at a test class,
 * {@code @ForAll AnnualReport report} just works. The only package that needs jqwik; what is generated, and
 * how it shrinks, is said in {@link io.github.gongkai.testkit}.
 */
@NullMarked
package io.github.gongkai.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
