/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import java.util.Optional;

/**
 * Makes a value from numbers that it takes one by one. Any numbers make a value, or none at all; smaller numbers make a simpler
 * value, and zeros the simplest.
 */
@FunctionalInterface
interface Recipe<T> {

    /** Returns the value, or empty if these numbers make none. */
    Optional<T> make(Choices choices);
}
