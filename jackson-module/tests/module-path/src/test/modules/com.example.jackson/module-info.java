/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/** Uses Jackson 3. */
module com.example.jackson {
    requires io.github.gongkai.jackson;
}
