/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The rules of annual reports as Jakarta Validation constraints, for Hibernate Validator: each finding is a violation, at the path of a cell.
 *
 * <p>It adds nothing up and holds no rule; the constraints ask the engine of the core. An annotation is enough, nothing is registered.
 *
 * <pre>{@code
 * record Filing(@NotBlank String sender, @NotNull @Consistent AnnualReport report) {}
 * }</pre>
 *
 * <p>Start at {@link io.github.gongkai.validation.Consistent}; {@link io.github.gongkai.validation.Violations} gives back what was found.
 */
module io.github.gongkai.validation {
    requires transitive io.github.gongkai;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires static java.desktop;
    requires static org.jspecify;
    requires static spring.beans;

    exports io.github.gongkai.validation;

    // Spring creates what is in it by reflection.
    opens io.github.gongkai.validation.spring;
}
