/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.text;

import java.io.Serializable;
import org.immutables.value.Value;

/** The same words in Chinese and in English. */
@Value.Immutable
public sealed interface Wording extends Serializable permits ImmutableWording {

    /** The Chinese words. */
    @Value.Parameter
    String zh();

    /** The English words. */
    @Value.Parameter
    String en();

    /** Returns the words in one language. */
    default String in(Language language) {
        return language == Language.ZH ? zh() : en();
    }

    /** Returns the wording of these two texts. */
    static Wording of(String zh, String en) {
        return ImmutableWording.of(zh, en);
    }
}
