/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final Drawing DRAWING = Drawing.of("""
            a ─> b ─┐     ┌─> e ─┐
                    ├─> d ┤      ├─> g
                c ──┘     └─> f ─┘
            """);

    private static final Drawing PARTING = Drawing.of("""
            a ─┐        ┌─> d
               ├─> c.c ─┤
               │        └─> e ─> f
            b ─┘
            """);

    @Test
    void arrowsMeetAndPart() {
        assertThat(PARTING.arrows())
                .isEqualTo(Map.of(
                        "a", Set.of("c.c"),
                        "b", Set.of("c.c"),
                        "c.c", Set.of("d", "e"),
                        "d", Set.of(),
                        "e", Set.of("f"),
                        "f", Set.of()));
    }

    @Test
    void lineMayBeginWithItsParting() {
        assertThat(DRAWING.arrows()).containsEntry("d", Set.of("e", "f")).containsEntry("c", Set.of("d"));
    }

    @Test
    void whatStandsBesideIsNotBefore() {
        assertThat(DRAWING.before("f")).containsExactly("a", "b", "c", "d");
        assertThat(DRAWING.before("c")).isEmpty();
    }

    @Test
    void arrowToNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Drawing.of("a ─> "))
                .withMessageContaining("a ─>");
    }

    @Test
    void nameThatStandsTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Drawing.of("a ─> b\nb ─> c"))
                .withMessageContaining("b");
    }
}
