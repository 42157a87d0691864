/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.form;

import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A track of section 四: reconsideration, or one of the two kinds of litigation. The form prints the three side by side;
 * in this grid each is a row, and its results are the columns.
 */
public enum ReviewTrack implements FormRow {
    /** 行政复议. */
    RECONSIDERATION("reconsideration", "行政复议", "Administrative reconsideration"),
    /** 行政诉讼 / 未经复议直接起诉. */
    DIRECT_LITIGATION("directLitigation", "未经复议直接起诉", "Litigation without prior reconsideration"),
    /** 行政诉讼 / 复议后起诉. */
    LITIGATION_AFTER_RECONSIDERATION("litigationAfterReconsideration", "复议后起诉", "Litigation after reconsideration");

    private static final Wording LITIGATION = Wording.of("行政诉讼", "Administrative litigation");

    private static final List<FormColumn> COLUMNS = List.of(ReviewResult.values());

    private final String identifier;
    private final Wording label;

    ReviewTrack(String identifier, String label, String labelEn) {
        this.identifier = identifier;
        this.label = Wording.of(label, labelEn);
    }

    /** Returns the heading that the form prints above the track: 行政诉讼 above two of the three. */
    public Optional<Wording> group() {
        return this == RECONSIDERATION ? Optional.empty() : Optional.of(LITIGATION);
    }

    /** Returns the label, together with the heading above it if there is one: 行政诉讼·未经复议直接起诉. */
    @Override
    public String heading(FormEdition edition, Language language) {
        return group().filter(group -> language == Language.ZH)
                        .map(group -> group.zh() + "·")
                        .orElse("")
                + label.in(language);
    }

    @Override
    public Section section() {
        return Section.REVIEW_AND_LITIGATION;
    }

    @Override
    public String identifier() {
        return identifier;
    }

    @Override
    public String number() {
        return "";
    }

    @Override
    public Wording label(FormEdition edition) {
        return label;
    }

    @Override
    public List<FormColumn> columns(FormEdition edition) {
        return COLUMNS;
    }

    @Override
    public boolean isTotal() {
        return false;
    }
}
