/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongkai.Organ;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final Organ ONE = Organ.of("某局").withUnifiedSocialCreditCode("914403001922038216");
    private static final Organ OTHER = Organ.of("某局").withUnifiedSocialCreditCode("9144030071526726XG");

    @Test
    void organsOfOneNameAreToldApartByTheirCodes() {
        Roster roster = Roster.of(List.of(ONE, OTHER));

        assertThat(roster.find(ONE)).contains(ONE);
        assertThat(roster.find(OTHER.withName("旧名"))).contains(OTHER);
        assertThat(roster.find(Organ.of("另一局"))).isEmpty();
    }

    @Test
    void sameCodeOrSameNameWithoutACodeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Roster.of(List.of(ONE, ONE.withName("旧名"))))
                .withMessageContaining("旧名");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Roster.of(List.of(Organ.of("甲"), Organ.of("乙"), Organ.of("甲"))))
                .withMessageContaining("甲");
    }

    @Test
    void textListsTheNames() {
        assertThat(Roster.of(List.of(Organ.of("甲"), Organ.of("乙")))).hasToString("[甲, 乙]");
        assertThat(Roster.whoeverReported()).hasToString("whoever reported");
    }
}
