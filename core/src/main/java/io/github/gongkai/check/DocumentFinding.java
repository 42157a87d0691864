/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.rule.Severity;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;

/** A violated check that is not about figures: of the document, of two years, or of a member. */
@Value.Immutable
public abstract sealed class DocumentFinding implements Finding permits ImmutableDocumentFinding {
    private static final long serialVersionUID = 1L;

    DocumentFinding() {}

    @Override
    @Value.Parameter
    public abstract Check check();

    @Override
    @Value.Parameter
    public abstract Severity severity();

    /** What was expected. */
    @Value.Parameter
    public abstract Wording expected();

    /** What was found. */
    @Value.Parameter
    public abstract Wording found();

    /** Returns a finding as it was written down. */
    public static DocumentFinding of(Check check, Severity severity, Wording expected, Wording found) {
        return ImmutableDocumentFinding.of(check, severity, expected, found);
    }

    /** Returns no cells. */
    @Override
    public List<CellEntry> cells() {
        return List.of();
    }

    @Override
    public List<String> seen() {
        return List.of(found().zh());
    }

    @Override
    public String message(Language language) {
        String place = check().place().label(language);
        String statement = rule().statement().in(language);
        return language == Language.ZH
                ? place + "：" + statement + "。应为" + expected().zh() + "，实为" + found().zh() + "。"
                : place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1) + ": " + statement + ". Expected "
                        + expected().en() + ", found " + found().en() + ".";
    }

    /** Returns the key and the English message. */
    @Override
    public final String toString() {
        return key() + " " + message(Language.EN);
    }
}
