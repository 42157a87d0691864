/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class OrganTest {

    @Test
    void onlyTheNameIsNeeded() {
        Organ organ = Organ.of("宿迁市人民政府");

        assertThat(organ.name()).isEqualTo("宿迁市人民政府");
        assertThat(organ.unifiedSocialCreditCode()).isEmpty();
        assertThat(organ.level()).isEqualTo(OrganLevel.UNKNOWN);
        assertThat(organ.kind()).isEqualTo(OrganKind.UNKNOWN);
    }

    @Test
    void creditCodeIsKeptAsGiven() {
        Organ organ = Organ.of("某局").withUnifiedSocialCreditCode(" 1132 ");

        assertThat(organ.unifiedSocialCreditCode()).contains(" 1132 ");
    }

    @Test
    void serialFormIsReadBackEqual() throws IOException, ClassNotFoundException {
        Organ organ = Organ.of("某局").withLevel(OrganLevel.COUNTY).withKind(OrganKind.DEPARTMENT);

        assertThat(SerialForm.of(organ).read()).isEqualTo(organ);
    }
}
