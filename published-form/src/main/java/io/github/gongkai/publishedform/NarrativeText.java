/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.Narrative;
import io.github.gongkai.form.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the narrative: line by line, or, where a page marks it, section by section. */
final class NarrativeText {
    private final Map<Section, List<String>> lines = new EnumMap<>(Section.class);
    private final List<String> preamble = new ArrayList<>();
    private final Map<Section, String> marked = new EnumMap<>(Section.class);
    private Optional<String> markedPreamble = Optional.empty();

    void addToPreamble(String line) {
        preamble.add(line);
    }

    void clearPreamble() {
        preamble.clear();
    }

    void add(Section section, String line) {
        lines.computeIfAbsent(section, key -> new ArrayList<>()).add(line);
    }

    /** Takes a text that the page marks as that of a section; the first one counts. */
    void mark(Block.MarkedText text) {
        if (text.section().isPresent()) {
            marked.putIfAbsent(text.section().get(), text.text());
        } else {
            markedPreamble = markedPreamble.or(() -> Optional.of(text.text()));
        }
    }

    /** The narrative of an extract or a whole report: what the page marks, if it does, else what was collected. */
    Narrative build(boolean isExtract, boolean isMarked) {
        return Narrative.builder()
                .isExtract(isExtract)
                .preamble(isMarked ? markedPreamble : joined(preamble))
                .overview(text(Section.OVERVIEW, isMarked))
                .problemsAndImprovements(text(Section.PROBLEMS_AND_IMPROVEMENTS, isMarked))
                .otherMatters(text(Section.OTHER_MATTERS, isMarked))
                .build();
    }

    private Optional<String> text(Section section, boolean isMarked) {
        return isMarked ? Optional.ofNullable(marked.get(section)) : joined(lines.getOrDefault(section, List.of()));
    }

    private static Optional<String> joined(List<String> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }
}
