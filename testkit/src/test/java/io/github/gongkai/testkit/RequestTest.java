/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.ReportSeries;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.testkit.request.Annotations;
import io.github.gongkai.testkit.request.Request;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the annotations of a parameter ask for. */
class RequestTest {

    @SuppressWarnings("unused")
    interface Requests {
        void trialPair(@OfEdition(FormEdition.TRIAL_2019) Dossier pair);

        void trialSeries(@OfEdition(FormEdition.TRIAL_2019) ReportSeries series);

        void revisedBroken(@OfEdition(FormEdition.REVISED_2021) BrokenReport broken);

        void impossible(@OfEdition(FormEdition.REVISED_2021) @Breaks("T2-02") BrokenReport broken);

        void organOfPair(@OfOrgan(OrganProfile.CITY) Dossier pair);

        void breaksReport(@Breaks("T3-01") AnnualReport report);

        void anythingOfCity(@Anything @OfOrgan(OrganProfile.CITY) AnnualReport report);
    }

    private static Generator<?> generator(String name) {
        Method method = Arrays.stream(Requests.class.getDeclaredMethods())
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow();
        Parameter parameter = method.getParameters()[0];
        Annotations annotations = new Annotations() {
            @Override
            public <A extends Annotation> Optional<A> find(Class<A> type) {
                return Optional.ofNullable(parameter.getAnnotation(type));
            }
        };
        return Request.generator(parameter.getType(), annotations);
    }

    @Test
    void everyReportOfAPairAndOfASeriesIsOfTheEdition() {
        Stream<?> pairs = generator("trialPair").stream(0).limit(50);
        assertThat(pairs.map(Dossier.class::cast))
                .allMatch(pair -> pair.report().edition() == FormEdition.TRIAL_2019
                        && pair.previous().orElseThrow().edition() == FormEdition.TRIAL_2019);
        Stream<?> series = generator("trialSeries").stream(0).limit(20);
        assertThat(series.map(ReportSeries.class::cast))
                .allMatch(one -> one.reports().stream().allMatch(report -> report.edition() == FormEdition.TRIAL_2019));
        assertThat(generator("trialPair").edgeCases()).isNotEmpty();
    }

    @Test
    void aBrokenReportOfAnEditionBreaksARuleOfIt() {
        Stream<?> broken = generator("revisedBroken").stream(0).limit(100);
        assertThat(broken.map(BrokenReport.class::cast))
                .allMatch(one -> one.report().edition() == FormEdition.REVISED_2021);
        assertThatThrownBy(() -> generator("impossible"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The rule T2-02 is not for the edition REVISED_2021.");
    }

    @Test
    void anAnnotationThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> generator("organOfPair"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("@OfOrgan is for a parameter of the type AnnualReport, not Dossier.");
        assertThatThrownBy(() -> generator("breaksReport"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("@Breaks is for a parameter of the type BrokenReport, not AnnualReport.");
        assertThatThrownBy(() -> generator("anythingOfCity"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("@Anything cannot be narrowed by @WithMissingCells or @OfOrgan.");
    }
}
