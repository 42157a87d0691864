/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import io.github.gongkai.form.Section;
import java.io.Serializable;
import java.util.Optional;

/** A statement of the narrative that has a figure in it, or says something of figures. It keeps the words that make it. */
public sealed interface Claim extends Serializable permits FigureClaim, EnumerationClaim, ShareClaim, AllUpheldClaim {

    /** Returns the section in whose text it stands; empty for the text before the first section. */
    Optional<Section> section();

    /** Returns the sentence, as it stands in the text. */
    String sentence();

    /** Returns the words of the sentence that make the claim, as they stand: 不予公开35件. */
    String text();

    /** Returns where these words begin in the text of the section, in characters from 0. */
    int position();

    /** Returns the rule by which it is compared. */
    NarrativeRule rule();
}
