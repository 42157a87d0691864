/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/** A small application that takes in reports over HTTP and gives them back, to show that Spring Boot finds the module. */
package io.github.gongkai.springboot;
