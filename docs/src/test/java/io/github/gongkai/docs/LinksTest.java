/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link leads to a file that is there, and to a heading in it. */
class LinksTest {

    static List<Page> pages() {
        return Page.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadSomewhere(Page page) {
        assertThat(page.links().stream()
                        .filter(link -> !link.startsWith("https://"))
                        .filter(link -> !isThere(page, link)))
                .isEmpty();
    }

    private static boolean isThere(Page page, String link) {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path from = Page.ROOT.resolve(page.path());
        Path to = file.isEmpty() ? from : from.resolveSibling(file);
        return Files.exists(to) && (hash < 0 || Page.of(to).anchors().contains(link.substring(hash + 1)));
    }

    /** Whoever begins at the front page gets to every page in its language; notes are found in their folders. */
    @Test
    void everyPageIsLinkedToByAnother() {
        List<Page> pages = pages();

        assertThat(pages.stream()
                        .filter(page -> !page.path().toString().startsWith("README") && !page.isNote())
                        .filter(page -> pages.stream()
                                .filter(other -> other.isChinese() == page.isChinese() || isGenerated(page))
                                .noneMatch(other -> leadsTo(other, page))))
                .isEmpty();
    }

    private static boolean isGenerated(Page page) {
        return page.path().startsWith("docs/rules");
    }

    private static boolean leadsTo(Page from, Page to) {
        if (from.equals(to)) {
            return false;
        }
        Path file = Page.ROOT.resolve(from.path());
        return links(from)
                .map(link -> file.resolveSibling(link).normalize())
                .anyMatch(Page.ROOT.resolve(to.path())::equals);
    }

    private static Stream<String> links(Page page) {
        return page.links().stream()
                .filter(link -> !link.startsWith("https://") && !link.startsWith("#"))
                .map(link -> link.replaceAll("#.*", ""));
    }
}
