/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.write;

import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.ReviewTrack;
import io.github.gongkai.form.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Section 四: the tracks side by side, each with its results, and one row of figures. */
final class ReviewLayout {
    private static final String LITIGATION = "litigation";

    private final Markup page;
    private final FormEdition edition;
    private final DataCells cells;
    private final Headers headers;
    private final List<ReviewTrack> tracks = List.of(ReviewTrack.values());

    ReviewLayout(Markup page, FormEdition edition, DataCells cells) {
        this.page = page;
        this.edition = edition;
        this.cells = cells;
        this.headers = new Headers(page, Section.REVIEW_AND_LITIGATION);
    }

    void write() {
        tracks.forEach(track -> page.open("colgroup", "span", width(track)).close());
        page.line().open("thead").line().open("tr").line();
        tracks.stream().filter(track -> track.group().isEmpty()).forEach(this::writeTrack);
        writeGroup();
        page.close().line().open("tr").line();
        tracks.stream().filter(track -> track.group().isEmpty()).forEach(track -> writeResults(track, 2));
        grouped().forEach(this::writeTrack);
        page.close().line().open("tr").line();
        grouped().forEach(track -> writeResults(track, 1));
        page.close().line().close().line();
        page.open("tbody").line().open("tr").line();
        tracks.forEach(this::writeCells);
        page.close().line().close().line();
    }

    private List<ReviewTrack> grouped() {
        return tracks.stream().filter(track -> track.group().isPresent()).toList();
    }

    private String width(ReviewTrack track) {
        return Integer.toString(track.columns(edition).size());
    }

    private void writeTrack(ReviewTrack track) {
        headers.write(
                headers.column(track.identifier()),
                "colgroup",
                track.columns(edition).size(),
                1,
                track.printed(edition));
    }

    /** Writes the heading above the tracks that have one. */
    private void writeGroup() {
        int columns = grouped().stream()
                .mapToInt(track -> track.columns(edition).size())
                .sum();
        Optional<String> label = grouped().stream()
                .flatMap(track -> track.group().stream())
                .map(group -> group.zh())
                .findFirst();
        headers.write(headers.column(LITIGATION), "col", columns, 1, label.orElse(""));
    }

    private void writeResults(ReviewTrack track, int lines) {
        for (FormColumn result : track.columns(edition)) {
            headers.write(
                    headers.column(track.identifier(), result.identifier()),
                    "col",
                    1,
                    lines,
                    result.label(edition).zh());
        }
    }

    private void writeCells(ReviewTrack track) {
        List<String> above = new ArrayList<>();
        track.group().ifPresent(group -> above.add(headers.column(LITIGATION)));
        above.add(headers.column(track.identifier()));
        List<String> ids = track.columns(edition).stream()
                .map(result -> headers.column(track.identifier(), result.identifier()))
                .toList();
        cells.writeRow(track, ids, above, 1);
    }
}
