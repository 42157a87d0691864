/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The two drawings of the modules on the page on the architecture, of what they need and of what their tests need besides, are what
 * the {@code pom.xml} files say. A name stands for all modules in its folder that have no name of their own.
 */
class ModuleDrawingsTest {
    private static final Page PAGE = Page.of(Page.ROOT.resolve("docs/architecture.md"));
    private static final Pattern ARROW = Pattern.compile(" ─+> ");
    private static final Pattern COMMA = Pattern.compile(", ");

    private static final Map<String, Set<String>> NEEDS = drawing(0);
    private static final Map<String, Set<String>> NEEDS_IN_TESTS = drawing(1);
    private static final List<MavenModule> MODULES = MavenModule.all();

    /** For each name, those to its right, of which it needs each. */
    private static Map<String, Set<String>> drawing(int number) {
        Map<String, Set<String>> needs = new TreeMap<>();
        PAGE.blocks("text").get(number).text().lines().forEach(line -> {
            List<List<String>> groups = ARROW.splitAsStream(line)
                    .map(group -> COMMA.splitAsStream(group).toList())
                    .toList();
            for (int i = 0; i < groups.size(); i++) {
                List<String> right = i + 1 < groups.size() ? groups.get(i + 1) : List.of();
                groups.get(i)
                        .forEach(name -> needs.computeIfAbsent(name, key -> new TreeSet<>())
                                .addAll(right));
            }
        });
        return needs;
    }

    private static Optional<String> name(MavenModule module) {
        return NEEDS.keySet().stream()
                .filter(name -> module.folder().startsWith(name))
                .max(Comparator.comparing(String::length));
    }

    /** What the modules under a name need of others, by name. */
    private static Set<String> said(String name, Predicate<MavenModule.Need> which) {
        return MODULES.stream()
                .filter(module -> name(module).equals(Optional.of(name)))
                .flatMap(module -> module.needs().stream())
                .filter(which)
                .map(need -> MODULES.stream()
                        .filter(module -> module.artifact().equals(need.artifact()))
                        .findFirst()
                        .orElseThrow())
                .map(module -> name(module).orElseThrow())
                .filter(other -> !other.equals(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> reached(String name, Map<String, Set<String>> needs) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(name));
        while (!open.isEmpty()) {
            needs.getOrDefault(open.remove(), Set.of()).stream()
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }

    @Test
    void drawnIsEveryModuleThatIsNotOfTestsAlone() {
        assertThat(MODULES).hasSizeGreaterThan(NEEDS.size()).allSatisfy(module -> {
            boolean isUsed = module.hasCode() || module.needs().stream().anyMatch(need -> !need.inTests());
            assertThat(name(module).isPresent()).as("drawn: %s", module).isEqualTo(isUsed);
        });
        assertThat(NEEDS.keySet())
                .containsExactlyInAnyOrderElementsOf(MODULES.stream()
                        .flatMap(module -> name(module).stream())
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyOtherModuleIsNamedInTheText() {
        assertThat(MODULES.stream()
                        .filter(module -> name(module).isEmpty())
                        .filter(module -> !PAGE.text().contains("`" + module + "`")))
                .isEmpty();
    }

    @Test
    void arrowsLeadToWhatIsNeededAtOnceOrOverOthers() {
        Map<String, Set<String>> said = new TreeMap<>();
        NEEDS.keySet().forEach(name -> said.put(name, said(name, need -> !need.inTests())));

        assertThat(NEEDS.keySet()).allSatisfy(name -> {
            assertThat(reached(name, NEEDS)).as(name).isEqualTo(reached(name, said));
            assertThat(said.get(name)).as(name).containsAll(NEEDS.get(name));
        });
    }

    @Test
    void testsNeedWhatIsDrawnBesides() {
        assertThat(NEEDS.keySet()).containsAll(NEEDS_IN_TESTS.keySet()).allSatisfy(name -> {
            Set<String> besides = said(name, MavenModule.Need::inTests);
            besides.removeAll(reached(name, NEEDS));

            assertThat(NEEDS_IN_TESTS.getOrDefault(name, Set.of())).as(name).isEqualTo(besides);
        });
    }
}
