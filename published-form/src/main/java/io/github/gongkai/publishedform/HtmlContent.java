/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells the report from what stands around it on a page: it is the element that holds all its headings and tables. */
final class HtmlContent {
    private HtmlContent() {}

    /** The blocks, in which lines outside of the report are no content; all are, where there is no heading and no table. */
    static List<Block> marked(List<Block> blocks, List<Element> origins) {
        Element root = null;
        for (int i = 0; i < blocks.size(); i++) {
            if (isPartOfForm(blocks.get(i))) {
                Element origin = origins.get(i);
                root = root == null || root.equals(origin) ? origin : common(root, origin);
            }
        }
        return root == null ? blocks : marked(blocks, origins, root);
    }

    private static List<Block> marked(List<Block> blocks, List<Element> origins, Element root) {
        Set<Element> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        inside.addAll(root.getAllElements());
        List<Block> marked = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean isAround = blocks.get(i) instanceof Block.Line && !inside.contains(origins.get(i));
            marked.add(
                    isAround
                            ? new Block.Line(blocks.get(i).place(), SectionHeading.text(blocks.get(i)), false)
                            : blocks.get(i));
        }
        return marked;
    }

    private static boolean isPartOfForm(Block block) {
        if (SectionHeading.of(block).isPresent()) {
            return true;
        }
        return block instanceof Block.Row row
                && row.row().labels().stream()
                        .anyMatch(label -> !Vocabulary.isGeneric(label) && Vocabulary.isOfficialRow(label));
    }

    /** The innermost element that holds both. */
    private static Element common(Element a, Element b) {
        Set<Element> above = Collections.newSetFromMap(new IdentityHashMap<>());
        for (@Nullable Element element = a; element != null; element = element.parent()) {
            above.add(element);
        }
        @Nullable Element element = b;
        while (element != null && !above.contains(element)) {
            element = element.parent();
        }
        return Optional.ofNullable(element).orElse(a);
    }
}
