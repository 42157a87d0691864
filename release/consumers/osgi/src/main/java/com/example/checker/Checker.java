/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.checker;

import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.jackson.GongkaiJson;
import io.github.gongkai.publishedform.PublishedForm;

/** Says which figures of a published report must be wrong. */
final class Checker {

    private Checker() {}

    /** Takes a report as text or as a page, and returns the diagnosis as JSON. */
    static String check(String published) {
        Diagnosis diagnosis =
                Diagnoser.standard().diagnose(PublishedForm.read(published).report());
        return GongkaiJson.strict().writePretty(diagnosis);
    }
}
