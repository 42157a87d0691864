/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A property that was skipped, since {@link ReadFeature#IGNORE_UNKNOWN} is enabled.
 *
 * @param pointer where it stands, as a JSON Pointer from the root of the document
 * @param line the line of its name, from 1; empty if the source has no lines
 * @param column the column of its name, from 1; empty if the source has no lines
 */
public record IgnoredProperty(String pointer, OptionalLong line, OptionalInt column) {}
