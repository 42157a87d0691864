/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.Narrative;
import io.github.gongkai.publishedform.PublishedForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The real reports with a text that a test is about. */
final class Narrated {
    private static final Map<String, AnnualReport> REPORTS = new ConcurrentHashMap<>();

    private Narrated() {}

    static AnnualReport report(String name, String overview) {
        return REPORTS.computeIfAbsent(name, Narrated::read)
                .withNarrative(Narrative.builder().overview(overview).build());
    }

    private static AnnualReport read(String name) {
        try (InputStream in = Narrated.class.getResourceAsStream("/reports/" + name + ".txt")) {
            return PublishedForm.read(Objects.requireNonNull(in, name).readAllBytes())
                    .report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Suqian 2023, of which every cell is stated. */
    static AnnualReport suqian(String overview) {
        return report("suqian-city-2023", overview);
    }

    /** Shanghai General Office 2019, of which most cells are blank. */
    static AnnualReport shanghai(String overview) {
        return report("shanghai-general-office-2019", overview);
    }

    /** The claims as short texts: rule, verdict, and what the words are. */
    static List<String> checked(AnnualReport report, MissingPolicy policy) {
        return Claims.check(report, policy).stream()
                .map(check -> check.rule().id() + " " + check.verdict()
                        + (check.isInOtherMeaning() ? " in another meaning " : " ")
                        + check.claim().text())
                .toList();
    }
}
