/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.law;

import io.github.gongkai.text.Language;
import java.io.Serializable;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A place in a legal instrument: the instrument, and the article where one is known. */
@Value.Immutable
public sealed interface Citation extends Serializable permits ImmutableCitation {

    /** The instrument that is cited. */
    Instrument instrument();

    /** The number of the article; empty where the instrument is cited as a whole. */
    OptionalInt article();

    /** Returns the citation as it is written in running text. */
    default String text(Language language) {
        String instrument = instrument().number();
        if (article().isEmpty()) {
            return instrument;
        }
        return language == Language.ZH
                ? instrument + "第" + article().getAsInt() + "条"
                : instrument + ", art. " + article().getAsInt();
    }
}
