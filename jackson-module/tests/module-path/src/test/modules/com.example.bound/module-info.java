/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/** Uses Jackson 3 and names no module of ours but the core. */
module com.example.bound {
    requires io.github.gongkai;
    requires tools.jackson.databind;
}
