/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.springboot.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.testkit.Reports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;

/** Spring reads whatever a violation may stand at. */
class PropertiesTest {

    @ParameterizedTest
    @EnumSource
    void everyCellOfAReport(FormEdition edition) {
        AnnualReport report = report(edition);
        BeanWrapper properties = properties(report);

        for (CellRef cell : edition.cells()) {
            assertThat(properties.getPropertyValue(cell.path()))
                    .as(cell.path())
                    .isNotNull()
                    .isEqualTo(report.entry(cell));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCellOfATable(FormEdition edition) {
        AnnualReport report = report(edition);

        for (CellRef cell : edition.cells()) {
            String path = cell.path().substring(cell.section().identifier().length() + 1);

            assertThat(properties(report.table(cell.section())).getPropertyValue(path))
                    .as(cell.path())
                    .isNotNull()
                    .isEqualTo(report.entry(cell));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCellOfADossier(FormEdition edition) {
        AnnualReport report = report(edition);
        AnnualReport previous = Reports.consistent(edition).generate(2);
        BeanWrapper properties = properties(Dossier.of(report).withPrevious(previous));

        for (CellRef cell : edition.cells()) {
            assertThat(properties.getPropertyValue("report." + cell.path()))
                    .as(cell.path())
                    .isEqualTo(report.entry(cell));
            assertThat(properties.getPropertyValue("previous." + cell.path()))
                    .as(cell.path())
                    .isEqualTo(previous.entry(cell));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoFigure(FormEdition edition) {
        AnnualReport report = report(edition);
        Organ organ = report.organ().orElseThrow();
        BeanWrapper properties = properties(report);

        assertThat(properties.getPropertyValue("edition")).isEqualTo(edition);
        assertThat(properties.getPropertyValue("year")).isEqualTo(report.year());
        assertThat(properties.getPropertyValue("period")).isEqualTo(report.period());
        assertThat(properties.getPropertyValue("publishedOn")).isEqualTo(report.publishedOn());
        assertThat(properties.getPropertyValue("organ.unifiedSocialCreditCode"))
                .isEqualTo(organ.unifiedSocialCreditCode());
        assertThat(properties.getPropertyValue("narrative.overview"))
                .isEqualTo(report.narrative().overview());
        assertThat(properties.getPropertyValue("narrative.problemsAndImprovements"))
                .isEqualTo(report.narrative().problemsAndImprovements());
        assertThat(properties.getPropertyValue("narrative.otherMatters"))
                .isEqualTo(report.narrative().otherMatters());
        assertThat(properties.getPropertyValue("proactiveDisclosure.edition")).isEqualTo(edition);
        assertThat(properties.getPropertyValue("applications.edition")).isEqualTo(edition);
        assertThat(properties.getPropertyValue("reviewAndLitigation.edition")).isEqualTo(edition);
    }

    private static AnnualReport report(FormEdition edition) {
        return Reports.consistent(edition).generate(1);
    }

    private static BeanWrapper properties(Object bean) {
        return PropertyAccessorFactory.forBeanPropertyAccess(bean);
    }
}
