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
            int behind = end;
            boolean standAgain = headings.subList(at, end).stream()
                    .flatMap(Optional::stream)
                    .allMatch(section -> last.getOrDefault(section, -1) >= behind);
            if (end - at > 1 && standAgain) {
                contents.entries.addAll(blocks.subList(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return contents;
    }

    /** Whether a block is an entry of a table of contents. */
    boolean has(Block block) {
        return entries.contains(block);
    }
}
