/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Releases what is published into a folder, from a copy of the sources without git, and looks at it as Maven Central and as users would.
 *
 * <p>{@link DryRun} does it once for all tests. They run behind the build of all modules, as part of {@code mvn verify}.
 */
package io.github.gongkai.release;
