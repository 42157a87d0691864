/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.diagnose.Fault;
import java.util.List;

/** Writes a diagnosis for people: the faults one by one, numbered. */
final class DiagnosisText {
    private final TextPage page;
    private final Diagnosis diagnosis;

    DiagnosisText(TextPage page, Diagnosis diagnosis) {
        this.page = page;
        this.diagnosis = diagnosis;
    }

    void write() {
        List<Fault> faults = diagnosis.faults();
        page.section(page.say("诊断，按填错的格最少推断", "Diagnosis, taking as few cells as possible to be wrong"), faults.size());
        for (int i = 0; i < faults.size(); i++) {
            new FaultText(page, diagnosis, faults.get(i)).write("  " + (i + 1) + ". ");
        }
    }
}
