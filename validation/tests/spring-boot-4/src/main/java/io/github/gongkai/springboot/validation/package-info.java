/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/** A small application that takes in reports over HTTP and refuses those that do not agree with themselves. */
package io.github.gongkai.springboot.validation;
