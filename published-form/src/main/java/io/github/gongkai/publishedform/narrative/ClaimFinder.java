/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.ReportYear;
import io.github.gongkai.form.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through the sentences of a report's narrative and finds the claims in them. */
final class ClaimFinder {
    private final Meanings meanings;
    private final ApplicationWords applications;
    private final List<Claim> claims = new ArrayList<>();

    private ClaimFinder(AnnualReport report) {
        this.meanings = new Meanings(report.edition());
        this.applications = new ApplicationWords(meanings, report.year().map(ReportYear::value));
    }

    static List<Claim> claims(AnnualReport report) {
        ClaimFinder finder = new ClaimFinder(report);
        finder.find(Optional.empty(), report.narrative().preamble());
        for (Section section : Section.values()) {
            if (!section.isTable()) {
                finder.find(Optional.of(section), report.narrative().text(section));
            }
        }
        return List.copyOf(finder.claims);
    }

    private void find(Optional<Section> section, Optional<String> text) {
        Topic topic = new Topic();
        for (Sentence sentence : Sentence.of(section, text.orElse(""))) {
            topic.pass(sentence);
            claims.addAll(new SentenceClaims(sentence, topic, meanings, applications).find());
        }
    }
}
