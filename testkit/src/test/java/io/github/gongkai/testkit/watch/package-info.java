/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Watches the reports that a test builds, whatever it builds them for, and checks after each test what must hold of any report. It is
 * for this project's own tests, which find it by themselves in the class path; it is not published.
 */
package io.github.gongkai.testkit.watch;
