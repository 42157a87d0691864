/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.jqwik;

import io.github.gongkai.testkit.request.Request;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * The domain of annual reports: {@code @Domain(GongkaiDomain.class)} at a property or at its class lets jqwik make parameters of
 * the types {@code AnnualReport}, {@code Dossier} (a report with last year's), {@code ReportSeries}, {@code ReportTree},
 * {@code BrokenReport} and {@code Slip}.
 *
 * <p>All of them are consistent unless broken, and have a figure in every cell unless annotated: {@code @ForAll @WithMissingCells
 * AnnualReport report}, {@code @ForAll @Anything AnnualReport report}, {@code @ForAll @OfEdition(REVISED_2021) BrokenReport
 * broken}, {@code @ForAll @Breaks("T3-01") BrokenReport broken}. Where other types are wanted beside these, add {@code
 * @Domain(DomainContext.Global.class)}.
 *
 * <p>A report that falsifies a property is shrunk to few figures that are not zero, and is reported without those that are.
 */
public final class GongkaiDomain implements DomainContext {

    /** Called by jqwik. */
    public GongkaiDomain() {}

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        return List.of(new Provider());
    }

    @Override
    public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
        return List.of();
    }

    @Override
    public Collection<SampleReportingFormat> getReportingFormats() {
        return Stream.concat(Stream.of(new ReportFormat()), PartsFormat.all().stream())
                .toList();
    }

    private static final class Provider implements ArbitraryProvider {

        @Override
        public boolean canProvideFor(TypeUsage targetType) {
            return Request.isKnown(targetType.getRawType());
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
            return Set.of(ReportArbitrary.of(Request.generator(targetType.getRawType(), targetType::findAnnotation)));
        }
    }
}
