/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/** Uses Jackson 2. */
module com.example.jacksontwo {
    requires io.github.gongkai.jackson2;
}
