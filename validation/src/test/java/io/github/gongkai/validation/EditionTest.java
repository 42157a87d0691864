/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static io.github.gongkai.validation.Validating.EN;
import static io.github.gongkai.validation.Validating.ZH;
import static io.github.gongkai.validation.Validating.assertWrongDeclaration;
import static io.github.gongkai.validation.Validating.messages;
import static io.github.gongkai.validation.Validating.paths;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.table.Applications;
import io.github.gongkai.table.StatutoryTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionTest {
    private static final AnnualReport TRIAL = Samples.zero(TRIAL_2019);
    private static final AnnualReport REVISED = Samples.zero(REVISED_2021);

    record Revised(
            @Edition(REVISED_2021) AnnualReport report,
            @Edition(REVISED_2021) Applications applications,
            List<@Edition(REVISED_2021) StatutoryTable> tables,
            @Edition(REVISED_2021) FormEdition edition) {

        static Revised of(AnnualReport report) {
            return new Revised(report, report.applications(), List.of(report.reviewAndLitigation()), report.edition());
        }
    }

    record Either(@Edition({REVISED_2021, TRIAL_2019}) AnnualReport report) {}

    record Neither(@Edition({}) AnnualReport report) {}

    @Test
    void acceptedEditionIsValidAndSoIsNone() {
        assertThat(ZH.validate(Revised.of(REVISED))).isEmpty();
        assertThat(ZH.validate(new Revised(null, null, null, null))).isEmpty();
        assertThat(ZH.validate(new Either(TRIAL))).isEmpty();
        assertThat(ZH.validate(new Either(REVISED))).isEmpty();
    }

    @Test
    void anotherEditionIsAViolation() {
        assertThat(paths(Revised.of(TRIAL)))
                .containsExactly(
                        "applications.edition", "edition", "report.edition", "tables[0].<list element>.edition");
        assertThat(messages(ZH, Revised.of(TRIAL))).containsOnly("应使用2021年修订格式，实为2019年试行格式");
        assertThat(messages(EN, Revised.of(TRIAL)))
                .containsOnly("must follow the revised form of 2021, not the trial form of 2019");
    }

    @Test
    void noEditionAtAllIsAWrongDeclaration() {
        assertWrongDeclaration(new Neither(TRIAL), "At least one edition");
    }
}
