/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The one style of every generated value of this module. */
@Value.Style(
        jdkOnly = true,
        jdk9Collections = true,
        overshadowImplementation = true,
        depluralize = false,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        allowedClasspathAnnotations = {Override.class})
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
public @interface ValueStyle {}
