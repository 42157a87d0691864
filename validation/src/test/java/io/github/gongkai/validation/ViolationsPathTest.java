/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import static io.github.gongkai.validation.Samples.RIGHT;
import static io.github.gongkai.validation.Samples.TOTAL;
import static io.github.gongkai.validation.Samples.WRONG;
import static io.github.gongkai.validation.Validating.ZH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** {@link Violations#path} names what was sent in, and nothing of the program that took it. */
class ViolationsPathTest {

    @Test
    void belowAProperty() {
        assertThat(paths(ZH.validate(new Filing("某县", WRONG)))).containsExactly("report." + TOTAL);
        assertThat(paths(ZH.validate(new Filing("", RIGHT)))).containsExactly("sender");
    }

    @Test
    void belowElements() {
        assertThat(paths(ZH.validate(new Batch(List.of(RIGHT, WRONG), Map.of(), List.of()))))
                .containsExactly("reports[1]." + TOTAL);
        assertThat(paths(ZH.validate(new Batch(List.of(), Map.of("某县", WRONG), List.of()))))
                .containsExactly("byOrgan[某县]." + TOTAL);
        assertThat(paths(ZH.validate(new Batch(List.of(), Map.of(), List.of(new Filing("某县", WRONG))))))
                .containsExactly("filings[0].report." + TOTAL);
    }

    @Test
    void belowASet() {
        assertThat(paths(ZH.validate(new Unordered(Set.of(WRONG))))).containsExactly("reports[]." + TOTAL);
    }

    @Test
    void belowAParameter() throws Exception {
        assertThat(paths("take", AnnualReport.class, WRONG)).containsExactly(TOTAL);
        assertThat(paths("takeFiling", Filing.class, new Filing("某县", WRONG))).containsExactly("report." + TOTAL);
        assertThat(paths("takeAll", List.class, List.of(RIGHT, WRONG))).containsExactly("[1]." + TOTAL);
    }

    @Test
    void aParameterItself() throws Exception {
        assertThat(paths("takeSender", String.class, "")).containsExactly("sender");
    }

    private static List<String> paths(String method, Class<?> parameter, Object argument) throws Exception {
        Method taking = Taking.class.getDeclaredMethod(method, parameter);
        return paths(ZH.forExecutables().validateParameters(new Taking(), taking, new Object[] {argument}));
    }

    private static List<String> paths(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream().map(Violations::path).toList();
    }

    record Filing(@NotBlank String sender, @Consistent AnnualReport report) {}

    record Batch(
            List<@Consistent AnnualReport> reports,
            Map<String, @Consistent AnnualReport> byOrgan,
            List<@Valid Filing> filings) {}

    record Unordered(Set<@Consistent AnnualReport> reports) {}

    static class Taking {

        void take(@Consistent AnnualReport report) {}

        void takeFiling(@Valid Filing filing) {}

        void takeAll(List<@Consistent AnnualReport> reports) {}

        void takeSender(@NotBlank String sender) {}
    }
}
