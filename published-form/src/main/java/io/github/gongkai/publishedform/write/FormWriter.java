/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.write;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Narrative;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.table.Applications;
import io.github.gongkai.table.ProactiveDisclosure;
import io.github.gongkai.table.ReviewAndLitigation;
import io.github.gongkai.text.Language;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import org.immutables.value.Value;

/**
 * Writes the statutory form, of either edition, as an HTML page: of a report, of a report with what is wrong marked in place, and blank.
 *
 * <p>The page is whole in itself: no script, no image, nothing that is fetched. It has the labels and the merged cells of the form, and
 * every figure as it was published; nothing is added to the report but what is marked as ours, {@code data-gongkai-ours}. The element of a
 * cell has the {@linkplain io.github.gongkai.form.CellRef#path() path} of the cell as its {@code id}. Of a text, U+0000 and unpaired surrogates
 * are written as U+FFFD, since no HTML can carry them.
 *
 * <p>The same is written for the same on every machine. Safe to share between threads.
 */
@Value.Immutable
public abstract sealed class FormWriter implements WithFormWriter, Serializable permits ImmutableFormWriter {
    private static final long serialVersionUID = 1L;

    FormWriter() {}

    /** The languages of marks, explanations and remarks, in this order; Chinese and English by default. The form itself is in Chinese. */
    @Value.Default
    public List<Language> languages() {
        return List.of(Language.ZH, Language.EN);
    }

    /** Throws unless there is a language, and none twice. */
    @Value.Check
    void check() {
        if (languages().isEmpty()
                || new HashSet<>(languages()).size() < languages().size()) {
            throw new IllegalArgumentException(
                    "A page is explained in at least one language, and once in each, not in " + languages() + ".");
        }
    }

    /** Returns a writer that explains in Chinese and in English. */
    public static FormWriter standard() {
        return ImmutableFormWriter.builder().build();
    }

    /** Returns the page of a report. */
    public String write(AnnualReport report) {
        return page().write(report, Marking.NONE);
    }

    /** Writes the page of a report. */
    public void write(AnnualReport report, Appendable out) throws IOException {
        out.append(write(report));
    }

    /**
     * Returns the page of the report that was diagnosed, with what was found: above it how it was checked and what came of it, beside the
     * figure of each cell that is wrong, or may be, what it should be, and below each table the explanations. The published figures
     * stay as they are.
     *
     * <p>Cells are marked that a {@linkplain io.github.gongkai.diagnose.Repair repair} would change, and those of findings that no fault explains.
     * A fault with no repair in this report is marked where its findings are {@linkplain
     * io.github.gongkai.check.FigureFinding#mainCell() shown}. What is undecided is not marked.
     */
    public String writeMarked(Diagnosis diagnosis) {
        return page().write(diagnosis.dossier().report(), Marking.of(diagnosis));
    }

    /** Writes the page of the report that was diagnosed, with what was found. */
    public void writeMarked(Diagnosis diagnosis, Appendable out) throws IOException {
        out.append(writeMarked(diagnosis));
    }

    /** Returns the page of the blank form, to be filled in by hand. */
    public String writeBlank(FormEdition edition) {
        AnnualReport blank = AnnualReport.builder()
                .narrative(Narrative.none())
                .proactiveDisclosure(ProactiveDisclosure.filled(edition, Entry.blank()))
                .applications(Applications.filled(edition, Entry.blank()))
                .reviewAndLitigation(ReviewAndLitigation.filled(edition, Entry.blank()))
                .build();
        return page().writeBlank(blank);
    }

    /** Writes the page of the blank form, to be filled in by hand. */
    public void writeBlank(FormEdition edition, Appendable out) throws IOException {
        out.append(writeBlank(edition));
    }

    private Page page() {
        return new Page(new Words(languages()));
    }

    /** Returns the languages. */
    @Override
    public final String toString() {
        return languages().toString();
    }
}
