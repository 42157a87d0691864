/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.testkit.Reports;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When streams of CSV are read, written and closed. */
class CsvLazinessTest {
    private static final AnnualReport REPORT = Reports.anything().generate(7);

    @Test
    void reportsAreReadOneAtATime() throws Exception {
        byte[] lines = bytes(Csv.written(REPORT).substring(Csv.HEADER.length()));
        EndlessStream endless = new EndlessStream(lines);
        InputStream in = new SequenceInputStream(new ByteArrayInputStream(bytes(Csv.HEADER)), endless);
        try (CsvReader reader = new CsvReader(in)) {
            assertThat(endless.given()).isZero();
            for (int i = 0; i < 300; i++) {
                assertThat(reader.next()).isEqualTo(Csv.carried(REPORT));
            }
        }

        assertThat(endless.given()).isBetween(300L * lines.length, 300L * lines.length + (1 << 16));
        assertThat(endless.isClosed()).isTrue();
    }

    @Test
    void whatCannotBeReadEndsTheReading() throws Exception {
        byte[] csv = bytes(Csv.written(List.of(REPORT, REPORT)));
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        InputStream in = new SequenceInputStream(new ByteArrayInputStream(csv, 0, csv.length - 10), broken);
        try (CsvReader reader = new CsvReader(in)) {
            assertThat(reader.next()).isEqualTo(Csv.carried(REPORT));
            assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(reader::next);
            assertThat(reader.hasNext()).isFalse();
        }
    }

    @Test
    void charactersMayBeTornApartByTheStream() throws Exception {
        InputStream single = new FilterInputStream(new ByteArrayInputStream(bytes("\ufeff" + Csv.written(REPORT)))) {
            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                return super.read(to, from, Math.min(1, length));
            }
        };
        try (CsvReader reader = new CsvReader(single)) {
            assertThat(reader.stream()).containsExactly(Csv.carried(REPORT));
        }
    }

    @Test
    void refusedReportEndsTheReading() throws Exception {
        String csv = Csv.written(List.of(REPORT, REPORT, REPORT));
        int second = csv.indexOf("/proactiveDisclosure/", csv.indexOf("/reviewAndLitigation/"));
        String bad = csv.substring(0, second) + "x" + csv.substring(second);
        try (CsvReader reader = new CsvReader(new ByteArrayInputStream(bytes(bad)))) {
            assertThat(reader.next()).isEqualTo(Csv.carried(REPORT));
            assertThat(Csv.refusal(catchThrowable(reader::next)).fault()).isEqualTo(JsonFault.WRONG_TEXT);
            assertThat(reader.hasNext()).isFalse();
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(reader::next);
        }
        String noHeader = csv.substring(csv.indexOf('\n') + 1);
        try (CsvReader reader = new CsvReader(new ByteArrayInputStream(bytes("x\n" + noHeader)))) {
            assertThat(Csv.refusal(catchThrowable(reader::hasNext)).fault()).isEqualTo(JsonFault.WRONG_TEXT);
            assertThat(reader.hasNext()).isFalse();
        }
    }

    @Test
    void streamClosesTheReaderWithItself() throws Exception {
        EndlessStream endless = new EndlessStream(bytes(Csv.written(REPORT)));
        try (Stream<AnnualReport> reports = new CsvReader(endless).stream()) {
            assertThat(reports.findFirst()).contains(Csv.carried(REPORT));
        }

        assertThat(endless.isClosed()).isTrue();
    }

    @Test
    void whatCannotBeReadOrClosedIsSaidByAnException() throws Exception {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        InputStream broken = new FilterInputStream(closed) {
            @Override
            public void close() throws IOException {
                throw new IOException("stuck");
            }
        };
        CsvReader reader = new CsvReader(broken);

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(reader::hasNext)
                .withMessageContaining("Stream closed");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(reader::close)
                .withMessageContaining("stuck");
    }

    @Test
    void writerClosesTheStream() throws Exception {
        boolean[] isClosed = {false};
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                isClosed[0] = true;
            }
        };
        new CsvWriter(out).close();

        assertThat(isClosed[0]).isTrue();
        assertThat(out).hasToString(Csv.HEADER);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
