/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.text.Wording;
import java.util.Set;
import tools.jackson.core.JacksonException;

/** Words in Chinese and English as objects. */
final class WordingJson {
    private static final String ZH = "zh";
    private static final String EN = "en";

    /** The properties by which such an object is known. */
    static final Set<String> PROPERTIES = Set.of(ZH, EN);

    private WordingJson() {}

    /** Writes the properties of a wording. */
    static void write(Wording wording, JsonOutput out) throws JacksonException {
        out.text(ZH, wording.zh());
        out.text(EN, wording.en());
    }

    static Wording read(JsonTree json) throws JacksonException {
        return Wording.of(json.get(ZH).text(), json.get(EN).text());
    }
}
