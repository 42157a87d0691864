/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson218;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.Version;
import org.junit.jupiter.api.Test;

/** The tests beside this one really run with Jackson 2.18. */
class VersionTest {

    @Test
    void ofCore() {
        assertIs218(com.fasterxml.jackson.core.json.PackageVersion.VERSION);
    }

    @Test
    void ofDatabind() {
        assertIs218(com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION);
    }

    private static void assertIs218(Version version) {
        assertThat(version.toString()).startsWith("2.18.");
    }
}
