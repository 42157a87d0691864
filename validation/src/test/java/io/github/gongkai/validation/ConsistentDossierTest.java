/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import static io.github.gongkai.validation.Samples.RIGHT;
import static io.github.gongkai.validation.Samples.TOTAL;
import static io.github.gongkai.validation.Samples.WRONG;
import static io.github.gongkai.validation.Validating.ZH;
import static io.github.gongkai.validation.Validating.paths;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rollup.Roster;
import io.github.gongkai.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link Consistent} on a dossier, whose report is checked against whatever else is in it. */
class ConsistentDossierTest {
    private static final AnnualReport BEFORE = RIGHT.withYear(Samples.YEAR.previous());

    record Filing(
            @Consistent(minimumSeverity = Severity.INFO) Dossier dossier) {}

    record Years(
            @Consistent(rules = "Y-01", everyCell = true) Dossier dossier) {}

    record OfItself(@Consistent Dossier dossier) {}

    @Test
    void rightDossierIsValidAndSoIsNone() {
        Members members = Members.of(Roster.whoeverReported(), List.of(RIGHT.withOrgan(Organ.of("某局"))));

        assertThat(ZH.validate(new Filing(null))).isEmpty();
        assertThat(ZH.validate(new Filing(Dossier.of(RIGHT)))).isEmpty();
        assertThat(ZH.validate(new Filing(Dossier.of(RIGHT).withPrevious(BEFORE).withMembers(members))))
                .isEmpty();
    }

    @Test
    void reportIsCheckedByItself() {
        assertThat(paths(new OfItself(Dossier.of(WRONG)))).containsExactly("dossier.report." + TOTAL);
    }

    @Test
    void reportIsCheckedAgainstLastYears() {
        AnnualReport before = Samples.with(BEFORE, "applications.carriedForward.naturalPerson", 2);

        AnnualReport carriedIn = Samples.with(RIGHT, "applications.carriedIn.naturalPerson", 2);

        assertThat(paths(new OfItself(Dossier.of(RIGHT).withPrevious(before))))
                .containsExactly("dossier.previous.applications.carriedForward.naturalPerson");
        assertThat(paths(new OfItself(Dossier.of(carriedIn).withPrevious(BEFORE))))
                .containsExactly(
                        "dossier.report.applications.carriedIn.naturalPerson",
                        "dossier.report.applications.carriedIn.naturalPerson",
                        "dossier.report.applications.carriedIn.naturalPerson");
        assertThat(paths(new Years(Dossier.of(RIGHT).withPrevious(before))))
                .containsExactly(
                        "dossier.previous.applications.carriedForward.naturalPerson",
                        "dossier.report.applications.carriedIn.naturalPerson");
    }

    @Test
    void reportIsCheckedAgainstItsMembers() {
        AnnualReport member =
                Samples.with(RIGHT.withOrgan(Organ.of("某局")), "reviewAndLitigation.directLitigation.pending", 1);
        Roster roster = Roster.of(List.of(Organ.of("某局")));
        Roster more = Roster.of(List.of(Organ.of("某局"), Organ.of("某委")));

        assertThat(paths(new Filing(Dossier.of(RIGHT).withMembers(Members.of(roster, List.of(member))))))
                .containsExactly("dossier.report.reviewAndLitigation.directLitigation.pending");
        assertThat(paths(new Filing(Dossier.of(RIGHT).withMembers(Members.of(more, List.of(member))))))
                .containsExactly("dossier.members");
    }
}
