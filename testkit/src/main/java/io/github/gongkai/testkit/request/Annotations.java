/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.request;

import java.lang.annotation.Annotation;
import java.util.Optional;

/** The annotations of a parameter, however a test engine gives them. */
@FunctionalInterface
public interface Annotations {

    /** Returns the annotation of a type, if there is one. */
    <A extends Annotation> Optional<A> find(Class<A> type);
}
