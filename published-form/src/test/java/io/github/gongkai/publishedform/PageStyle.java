/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** How a page is written: its traits, and a source of chance for where and how each of them shows. */
final class PageStyle {
    private static final int MOST_TRAITS = 12;
    private static final List<PageTrait> ALL = List.of(PageTrait.values());

    private final Set<PageTrait> traits;
    private final Random random;

    PageStyle(Set<PageTrait> traits, long seed) {
        this.traits = traits;
        this.random = new Random(seed);
    }

    /** A style with traits that chance chooses, from none to a dozen. */
    static PageStyle any(long seed) {
        Random random = new Random(seed);
        Set<PageTrait> traits = EnumSet.noneOf(PageTrait.class);
        for (int i = random.nextInt(MOST_TRAITS + 1); i > 0; i--) {
            traits.add(ALL.get(random.nextInt(ALL.size())));
        }
        return new PageStyle(traits, random.nextLong());
    }

    /** This style without some traits. */
    PageStyle without(Set<PageTrait> others) {
        Set<PageTrait> left = new HashSet<>(traits);
        left.removeAll(others);
        return new PageStyle(left, random.nextLong());
    }

    boolean has(PageTrait trait) {
        return traits.contains(trait);
    }

    /** Whether a trait shows at a place where it need not: in one of so many, if the page has it at all. */
    boolean shows(PageTrait trait, int oneOf) {
        return has(trait) && random.nextInt(oneOf) == 0;
    }

    boolean chance(int oneOf) {
        return random.nextInt(oneOf) == 0;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
