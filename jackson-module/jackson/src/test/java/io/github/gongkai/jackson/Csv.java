/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** CSV in memory. */
final class Csv {
    static final String HEADER = "organ,year,edition,table,row,column,cell,value,unit,state,text\n";

    private Csv() {}

    static String written(List<AnnualReport> reports) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter writer = new CsvWriter(out)) {
            for (AnnualReport report : reports) {
                writer.write(report);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static String written(AnnualReport report) throws Exception {
        return written(List.of(report));
    }

    static List<AnnualReport> read(byte[] csv) throws Exception {
        try (CsvReader reader = new CsvReader(new ByteArrayInputStream(csv))) {
            List<AnnualReport> reports = new ArrayList<>();
            reader.forEachRemaining(reports::add);
            return reports;
        }
    }

    static List<AnnualReport> read(String csv) throws Exception {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    /** Why a CSV is refused. */
    static GongkaiJsonException refusal(byte[] csv) {
        return refusal(catchThrowable(() -> read(csv)));
    }

    static GongkaiJsonException refusal(String csv) {
        return refusal(csv.getBytes(StandardCharsets.UTF_8));
    }

    /** What was thrown, which is the cause of something unchecked where it is a checked exception. */
    static GongkaiJsonException refusal(Throwable thrown) {
        return (GongkaiJsonException) (thrown instanceof UncheckedIOException ? thrown.getCause() : thrown);
    }

    /** What CSV carries of a report. */
    static AnnualReport carried(AnnualReport report) {
        return AnnualReport.builder()
                .organ(report.organ().map(organ -> Organ.of(organ.name())))
                .year(report.year())
                .proactiveDisclosure(report.proactiveDisclosure())
                .applications(report.applications())
                .reviewAndLitigation(report.reviewAndLitigation())
                .build();
    }

    static List<AnnualReport> carried(List<AnnualReport> reports) {
        return reports.stream().map(Csv::carried).toList();
    }
}
