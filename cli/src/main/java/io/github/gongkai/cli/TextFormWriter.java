/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormHeading;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.OutcomeGroup;
import io.github.gongkai.form.ProactiveDisclosureRow;
import io.github.gongkai.form.ReviewResult;
import io.github.gongkai.form.ReviewTrack;
import io.github.gongkai.form.Section;
import io.github.gongkai.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the figures of a report in the text form, with the official labels.
 *
 * <p>A figure is written in full, an amount with its unit, and a blank stays blank. A row none of whose cells was read is
 * left out, which is read back as not read. A cell without a figure in any other row is written as {@value #NO_FIGURE},
 * which is read back as text that is no figure: the form has no way to leave out one cell of a row.
 */
final class TextFormWriter {
    /** What stands in a cell that holds no figure and is not blank. */
    static final String NO_FIGURE = "?";

    private final AnnualReport report;
    private final FormEdition edition;
    private final StringBuilder text = new StringBuilder();
    private boolean lacksFigures;

    private TextFormWriter(AnnualReport report) {
        this.report = report;
        this.edition = report.edition();
    }

    /** Returns the text, with a remark in its header. */
    static String write(AnnualReport report, Wording remark) {
        TextFormWriter writer = new TextFormWriter(report);
        writer.writeDisclosure();
        writer.writeApplications();
        writer.writeReviews();
        return writer.header(remark) + writer.text;
    }

    private String header(Wording remark) {
        List<String> lines = new ArrayList<>();
        report.organ().ifPresent(organ -> lines.add("organ: " + organ.name()));
        report.year().ifPresent(year -> lines.add("year: " + year));
        lines.add("edition: " + edition);
        lines.add("extract: yes");
        lines.add("note: " + remark.zh() + " / " + remark.en());
        if (lacksFigures) {
            lines.add("note: " + NO_FIGURE + " 为没有数字的单元格 / " + NO_FIGURE + " marks a cell without a figure");
        }
        lines.add("---");
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void writeDisclosure() {
        heading(Section.PROACTIVE_DISCLOSURE);
        @Nullable Wording item = null;
        for (ProactiveDisclosureRow row : ProactiveDisclosureRow.rows(edition)) {
            if (!isRead(row)) {
                continue;
            }
            if (!row.articleItem().equals(item)) {
                item = row.articleItem();
                row(Stream.of(item.zh()));
                row(Stream.concat(Stream.of(FormHeading.CONTENT.label().zh()), labels(row.columns(edition))));
            }
            row(Stream.concat(Stream.of(row.label(edition).zh()), cells(row)));
        }
    }

    private void writeApplications() {
        heading(Section.APPLICATIONS);
        if (ApplicationRow.rows(edition).stream().noneMatch(this::isRead)) {
            return;
        }
        row(labels(Arrays.asList(ApplicantCategory.values())));
        Optional<OutcomeGroup> group = Optional.empty();
        for (ApplicationRow row : ApplicationRow.rows(edition)) {
            if (isRead(row)) {
                boolean first = !row.group().equals(group);
                group = row.group();
                row(Stream.concat(labels(row, first), cells(row)));
            }
        }
    }

    /** The label of a row, behind the line of its group if it is the first of it. */
    private Stream<String> labels(ApplicationRow row, boolean first) {
        String label = row.printed(edition);
        Optional<OutcomeGroup> line =
                row.group().filter(group -> first && !row.number().equals(group.number()));
        return line.map(group -> Stream.of(group.printed(), label)).orElseGet(() -> Stream.of(label));
    }

    private void writeReviews() {
        heading(Section.REVIEW_AND_LITIGATION);
        List<ReviewTrack> tracks = Arrays.asList(ReviewTrack.values());
        if (tracks.stream().noneMatch(this::isRead)) {
            return;
        }
        row(tracks.stream().map(track -> track.label(edition).zh()));
        row(Collections.nCopies(tracks.size(), Arrays.asList(ReviewResult.values())).stream()
                .flatMap(this::labels));
        row(tracks.stream().flatMap(this::cells));
    }

    private boolean isRead(FormRow row) {
        return row.columns(edition).stream()
                .anyMatch(column -> entry(row, column).state() != EntryState.NOT_READ);
    }

    private Stream<String> labels(List<? extends FormColumn> columns) {
        return columns.stream().map(column -> column.label(edition).zh());
    }

    private Stream<String> cells(FormRow row) {
        return row.columns(edition).stream().map(column -> cell(entry(row, column)));
    }

    private Entry entry(FormRow row, FormColumn column) {
        return report.entry(edition.cell(row, column));
    }

    private String cell(Entry entry) {
        if (entry.state() == EntryState.BLANK) {
            return "";
        }
        lacksFigures |= !entry.isStated();
        return entry.figure().map(Object::toString).orElse(NO_FIGURE);
    }

    private void heading(Section section) {
        line(section.number() + "、" + section.title().zh());
    }

    /** Writes the cells of a row, each with a bar behind it. */
    private void row(Stream<String> cells) {
        StringBuilder row = new StringBuilder();
        cells.forEach(cell -> row.append(cell).append(" | "));
        line(row.toString().stripTrailing());
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
