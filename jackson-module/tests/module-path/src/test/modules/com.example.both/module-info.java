/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/** Uses both. */
module com.example.both {
    requires io.github.gongkai.jackson;
    requires io.github.gongkai.jackson2;
}
