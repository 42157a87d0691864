/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every Java block compiles: as a file, as members of a class, or as statements, beside the types that blocks in front of it on the
 * page declare.
 */
class JavaBlocksTest {

    @TempDir
    private Path folder;

    static List<Page> pages() {
        return Page.all().stream()
                .filter(page -> !page.blocks("java").isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void compile(Page page) throws IOException {
        Snippets snippets = new Snippets(folder);
        List<String> broken = new ArrayList<>();
        for (Page.Block block : page.blocks("java")) {
            snippets.compile(block.text()).ifPresent(errors -> broken.add(block.text() + "\n" + errors));
        }

        assertThat(broken).isEmpty();
    }
}
