/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.form.Section;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tables of contents of a source: headings of sections one right behind the other, each of which stands again further
 * down.
 */
final class Contents {
    private final Set<Block> entries = Collections.newSetFromMap(new IdentityHashMap<>());

    private Contents() {}

    static Contents of(List<Block> blocks) {
        Contents contents = new Contents();
        List<Optional<Section>> headings =
                blocks.stream().map(SectionHeading::of).toList();
        Map<Section, Integer> last = new EnumMap<>(Section.class);
        for (int i = 0; i < headings.size(); i++) {
            int place = i;
            headings.get(i).ifPresent(section -> last.put(section, place));
        }
        int at = 0;
        while (at < blocks.size()) {
            int end = at;
            while (end < blocks.size() && headings.get(end).isPresent()) {
                end++;
            }
            int behind = behind(headings.subList(at, end), last, at);
            if (behind - at > 1) {
                contents.entries.addAll(blocks.subList(at, behind));
            }
            at = Math.max(end, at + 1);
        }
        return contents;
    }

    /**
     * The place behind the first of these headings that stand again, each of them behind the last; the headings of the report
     * itself may follow them.
     */
    private static int behind(List<Optional<Section>> headings, Map<Section, Integer> last, int from) {
        int behind = from;
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i < headings.size(); i++) {
            nearest = Math.min(nearest, last.getOrDefault(headings.get(i).orElseThrow(), -1));
            behind = nearest > from + i ? from + i + 1 : behind;
        }
        return behind;
    }

    /** Whether a block is an entry of a table of contents. */
    boolean has(Block block) {
        return entries.contains(block);
    }
}
