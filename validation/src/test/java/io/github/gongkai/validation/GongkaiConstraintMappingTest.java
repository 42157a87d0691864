/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import static io.github.gongkai.validation.Samples.RIGHT;
import static io.github.gongkai.validation.Samples.TOTAL;
import static io.github.gongkai.validation.Samples.WRONG;
import static io.github.gongkai.validation.Validating.paths;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Dossier;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that nobody has annotated. */
class GongkaiConstraintMappingTest {
    private final Validator bare = Validating.ZH;
    private final Validator mapped = Validating.MAPPED;

    record Filing(@Valid AnnualReport report, List<@Valid AnnualReport> others) {}

    @Test
    void reportIsNotCheckedWithoutTheLine() {
        assertThat(bare.validate(WRONG)).isEmpty();
    }

    @Test
    void reportsTablesAndDossiersAreCheckedWithIt() {
        assertThat(mapped.validate(RIGHT)).isEmpty();
        assertThat(paths(mapped.validate(WRONG))).containsExactly(TOTAL);
        assertThat(paths(mapped.validate(WRONG.reviewAndLitigation()))).containsExactly("reconsideration.total");
        assertThat(mapped.validate(WRONG.applications())).isEmpty();
        assertThat(mapped.validate(WRONG.proactiveDisclosure())).isEmpty();
        assertThat(paths(mapped.validate(Dossier.of(WRONG)))).containsExactly("report." + TOTAL);
    }

    @Test
    void reportsOfAnObjectAreChecked() {
        assertThat(paths(mapped.validate(new Filing(WRONG, List.of(RIGHT, WRONG)))))
                .containsExactly("others[1]." + TOTAL, "report." + TOTAL);
    }

    record Elements(List<@Valid AnnualReport> list, Map<String, @Valid AnnualReport> map) {}

    /** The number of the element stands in the first step to the cell. */
    @Test
    void reportsThatAreElementsStandInTheOrderOfTheirList() {
        List<AnnualReport> twelve = new ArrayList<>(Collections.nCopies(12, RIGHT));
        twelve.set(2, wrong());
        twelve.set(11, wrong());

        assertThat(paths(mapped.validate(new Elements(twelve, Map.of("b", wrong(), "a", wrong())))))
                .containsExactly("list[2]." + TOTAL, "list[11]." + TOTAL, "map[a]." + TOTAL, "map[b]." + TOTAL);
    }

    /** A report of its own, since an object is validated once. */
    private static AnnualReport wrong() {
        return Samples.with(RIGHT, "reviewAndLitigation.reconsideration.upheld", 1);
    }

    @TempDir
    private Path folder;

    @Test
    void lineMayStandInTheFileOfTheConfiguration() throws Exception {
        Path file = Files.createDirectory(folder.resolve("META-INF")).resolve("validation.xml");
        Files.writeString(file, """
                <validation-config xmlns="https://jakarta.ee/xml/ns/validation/configuration" version="3.0">
                    <property name="hibernate.validator.constraint_mapping_contributors">io.github.gongkai.validation.GongkaiConstraintMapping</property>
                </validation-config>
                """);

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, AnnualReport.class.getClassLoader())) {
            Validator configured = Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .externalClassLoader(loader)
                    .buildValidatorFactory()
                    .getValidator();

            assertThat(paths(configured.validate(WRONG))).containsExactly(TOTAL);
        }
    }
}
