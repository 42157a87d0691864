/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import static io.github.gongkai.validation.Samples.RIGHT;
import static io.github.gongkai.validation.Samples.WRONG;
import static io.github.gongkai.validation.Validating.ZH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import jakarta.validation.ConstraintViolation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.Test;

/** The payload of every violation that a finding made. */
class ViolationCauseTest {
    private static final AnnualReport ONE_TOO_MANY = Samples.with(RIGHT, "applications.received.naturalPerson", 1);

    record Filing(@Consistent AnnualReport report) {}

    record EveryCell(@Consistent(everyCell = true) AnnualReport report) {}

    private static List<ViolationCause> causes(Object object) {
        return Violations.inOrder(ZH.validate(object)).stream()
                .map(ViolationCauseTest::cause)
                .toList();
    }

    private static ViolationCause cause(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return hibernate.getDynamicPayload(ViolationCause.class);
    }

    @Test
    void hasWhatViolationsTellsOfIt() {
        assertThat(ZH.validate(new Filing(ONE_TOO_MANY))).hasSize(2).allSatisfy(violation -> {
            ViolationCause cause = cause(violation);
            assertThat(Violations.finding(violation)).contains(cause.finding());
            assertThat(Violations.repair(violation)).isEqualTo(cause.repair()).isPresent();
            assertThat(Violations.correction(violation))
                    .isEqualTo(cause.correction())
                    .contains(cause.repair().orElseThrow().corrections().get(0));
        });
    }

    @Test
    void isTheSameOnceItWasWrittenAndRead() throws Exception {
        for (Object object : List.of(new Filing(ONE_TOO_MANY), new Filing(WRONG), new EveryCell(ONE_TOO_MANY))) {
            for (ViolationCause cause : causes(object)) {
                assertThat(writtenAndRead(cause)).isEqualTo(cause).hasToString(cause.toString());
            }
        }
    }

    private static Object writtenAndRead(ViolationCause cause) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(cause);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Test
    void equalsOneOfTheSameFindingRepairAndCorrection() {
        List<ViolationCause> causes = causes(new Filing(ONE_TOO_MANY));

        assertThat(causes(new Filing(ONE_TOO_MANY))).isEqualTo(causes).hasSameHashCodeAs(causes);
        assertThat(causes.get(0))
                .isNotEqualTo(causes.get(1))
                .isNotEqualTo(causes.get(0).finding());
        assertThat(causes(new EveryCell(ONE_TOO_MANY)))
                .as("with the correction, and without it")
                .contains(causes.get(0))
                .anySatisfy(cause -> assertThat(cause)
                        .matches(other -> other.finding().equals(causes.get(0).finding()))
                        .isNotEqualTo(causes.get(0)));
    }

    @Test
    void saysTheFindingAndTheRepair() {
        assertThat(causes(new Filing(ONE_TOO_MANY)).get(0).toString())
                .startsWith("T3-01[naturalPerson] ")
                .contains(" [applications.received.naturalPerson: 1 -> ");
        assertThat(causes(new Filing(WRONG)).get(0))
                .hasToString(causes(new Filing(WRONG)).get(0).finding().toString());
    }
}
