/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.text.Language;
import java.io.Serializable;
import java.util.List;

/** A violated check, with everything that shows why: of figures, or of the document, the years and the members. */
public sealed interface Finding extends Serializable permits FigureFinding, DocumentFinding {

    /** Returns the check that is violated. */
    Check check();

    /** Returns how severe the breach is, which for some rules depends on the year of the report. */
    Severity severity();

    /** Returns every cell of the finding, with what stood in it; none for a finding that is not about figures. */
    List<CellEntry> cells();

    /**
     * Returns what was seen, value by value, as short texts that are the same whenever the same is seen: {@code
     * applications.received.total=12}.
     */
    List<String> seen();

    /** Returns the finding in words: the place, what must hold, and what was found instead. */
    String message(Language language);

    /** Returns the rule that is violated. */
    default Rule rule() {
        return check().rule();
    }

    /** Returns the key of the finding, the same in every run and every edition: {@code T3-01[naturalPerson]}. */
    default String key() {
        return check().key();
    }
}
