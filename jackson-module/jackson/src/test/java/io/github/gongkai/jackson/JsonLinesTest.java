/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.testkit.Reports;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    private static final GongkaiJson JSON = GongkaiJson.strict();
    private static final List<AnnualReport> REPORTS =
            Reports.anything().stream(7).limit(50).toList();

    private static byte[] written(List<AnnualReport> reports) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LineWriter writer = JSON.writeLines(out)) {
            for (AnnualReport report : reports) {
                writer.write(report);
            }
        }
        return out.toByteArray();
    }

    private static List<JsonLine<AnnualReport>> read(InputStream in) throws Exception {
        try (LineReader<AnnualReport> reader = JSON.readLines(in, AnnualReport.class)) {
            List<JsonLine<AnnualReport>> lines = new ArrayList<>();
            reader.forEachRemaining(lines::add);
            return lines;
        }
    }

    private static List<JsonLine<AnnualReport>> read(String lines) throws Exception {
        return read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void eachReportStandsOnALine() throws Exception {
        List<String> lines =
                new String(written(REPORTS), StandardCharsets.UTF_8).lines().toList();

        assertThat(lines).hasSameSizeAs(REPORTS);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).isEqualTo(JSON.write(REPORTS.get(i)));
        }
        assertThat(written(REPORTS)).endsWith('}', '\n');
        assertThat(written(List.of())).isEmpty();
    }

    @Test
    void linesAreReadAsTheyWereWritten() throws Exception {
        assertThat(read(new ByteArrayInputStream(written(REPORTS))))
                .extracting(line -> ((JsonLine.Read<AnnualReport>) line).value())
                .isEqualTo(REPORTS);
    }

    @Test
    void lastLineNeedsNoEndAndBlankLinesCountOnly() throws Exception {
        String report = JSON.write(REPORTS.get(0));

        assertThat(read("\n" + report + "\r\n \t\n" + report))
                .extracting(JsonLine::number)
                .containsExactly(2L, 4L);
        assertThat(read("")).isEmpty();
        assertThat(read("\n\n")).isEmpty();
        assertThat(read("\ufeff" + report)).hasSize(1);
    }

    @Test
    void refusedLineIsNotTheEnd() throws Exception {
        String report = JSON.write(REPORTS.get(0));
        List<JsonLine<AnnualReport>> lines = read(
                report + "\n" + report.replace("\"year\":", "\"yeer\":") + "\n{\n" + report + report + "\n" + report);

        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).isInstanceOf(JsonLine.Read.class);
        assertThat(lines.get(4)).isEqualTo(new JsonLine.Read<>(5, REPORTS.get(0)));
        assertThat(lines.subList(1, 4))
                .allSatisfy(line -> assertThat(line).isInstanceOf(JsonLine.Refused.class))
                .extracting(
                        line -> ((JsonLine.Refused<AnnualReport>) line).reason().fault())
                .containsExactly(JsonFault.UNKNOWN_PROPERTY, JsonFault.UNEXPECTED_END, JsonFault.TRAILING_CONTENT);
        assertThat(((JsonLine.Refused<AnnualReport>) lines.get(1)).reason().getMessage())
                .startsWith("At /yeer (line 2, column ");
    }

    /** Bytes that look like another encoding, and are no text in it. */
    @Test
    void lineThatIsNoTextIsNotTheEndEither() throws Exception {
        byte[] report = (JSON.write(REPORTS.get(0)) + "\n").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (byte[] line : new byte[][] {
            {'{', 0, 0, 0, -1, -1, -1, -1, '\n'}, {0, 0, '{', 0, '\n'}, {'{', 0, '}', 0, '\n'}, {-2, -1, 0, '{', '\n'}
        }) {
            lines.write(line);
            lines.write(report);
        }

        List<JsonLine<AnnualReport>> read = read(new ByteArrayInputStream(lines.toByteArray()));

        assertThat(read).extracting(JsonLine::number).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        for (int i = 0; i < read.size(); i += 2) {
            assertThat(read.get(i)).as("line %s", i + 1).isInstanceOf(JsonLine.Refused.class);
            assertThat(read.get(i + 1)).isEqualTo(new JsonLine.Read<>(i + 2, REPORTS.get(0)));
        }
        assertThat(((JsonLine.Refused<AnnualReport>) read.get(0)).reason().getMessage())
                .startsWith("At the root (line 1, column 1): expected a well-formed document, found ");
    }

    @Test
    void lineThatIsTooLongIsRefusedAndDropped() throws Exception {
        String report = JSON.write(REPORTS.get(0));
        String tooLong = "\"" + "x".repeat((1 << 24) + 1) + "\"";
        List<JsonLine<AnnualReport>> lines = read(report + "\n" + tooLong + "\n" + report + "\n");

        assertThat(lines).extracting(JsonLine::number).containsExactly(1L, 2L, 3L);
        assertThat(((JsonLine.Refused<AnnualReport>) lines.get(1)).reason().getMessage())
                .isEqualTo(
                        "At the root (line 2, column 1): expected a line of at most 16777216 bytes, found a longer one.");
        assertThat(lines.get(2)).isInstanceOf(JsonLine.Read.class);
    }

    @Test
    void ignoredPropertiesHaveTheLineOfTheStream() throws Exception {
        List<IgnoredProperty> ignored = new ArrayList<>();
        String report = JSON.write(REPORTS.get(0));
        String lines = report + "\n" + report.replace("\"schemaVersion\":", "\"x\":0,\"schemaVersion\":");
        try (LineReader<AnnualReport> reader = GongkaiJson.with(
                        ReadSettings.strict().ignoreUnknown(ignored::add))
                .readLines(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), AnnualReport.class)) {
            assertThat(reader.stream()).hasSize(2);
        }

        assertThat(ignored).extracting(IgnoredProperty::line).containsExactly(java.util.OptionalLong.of(2));
    }

    /** Lines of a stream that never ends: no more of it is taken than was asked for. */
    @Test
    void linesAreReadOneAtATime() throws Exception {
        byte[] line = (JSON.write(REPORTS.get(0)) + "\n").getBytes(StandardCharsets.UTF_8);
        EndlessStream endless = new EndlessStream(line);
        try (LineReader<AnnualReport> reader = JSON.readLines(endless, AnnualReport.class)) {
            for (int i = 1; i <= 1000; i++) {
                assertThat(reader.next().number()).isEqualTo(i);
            }
        }

        assertThat(endless.given()).isLessThan(1000L * line.length + (1 << 17));
        assertThat(endless.isClosed()).isTrue();
    }

    @Test
    void whatCannotBeReadIsSaidByAnException() throws Exception {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        try (LineReader<AnnualReport> reader = JSON.readLines(broken, AnnualReport.class)) {
            assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(reader::hasNext);
        }
        try (LineReader<AnnualReport> reader = JSON.readLines(InputStream.nullInputStream(), AnnualReport.class)) {
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(reader::next);
        }
    }

    /** A stream that breaks off once, as a connection may, and then goes on. */
    @Test
    void readingGoesOnWhereTheStreamBrokeOff() throws Exception {
        byte[] lines = written(REPORTS.subList(0, 2));
        int[] calls = {0};
        InputStream flaky = new FilterInputStream(new ByteArrayInputStream(lines)) {
            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                if (calls[0]++ == 1) {
                    throw new IOException("for now");
                }
                return super.read(to, from, Math.min(length, 3000));
            }
        };
        try (LineReader<AnnualReport> reader = JSON.readLines(flaky, AnnualReport.class)) {
            assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(reader::hasNext);
            assertThat(reader.next()).isEqualTo(new JsonLine.Read<>(1, REPORTS.get(0)));
            assertThat(reader.next()).isEqualTo(new JsonLine.Read<>(2, REPORTS.get(1)));
        }
    }

    @Test
    void lineOfARefusalIsThatOfTheStream() throws Exception {
        List<JsonLine<AnnualReport>> lines = read("\n{\r\"schemaVersion\":1,\r\"yeer\":1}");

        assertThat(((JsonLine.Refused<AnnualReport>) lines.get(0)).reason().line())
                .hasValue(2);
    }

    @Test
    void valueThatCannotBeWrittenLeavesNothing() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LineWriter writer = JSON.writeLines(out)) {
            writer.write(REPORTS.get(0));
            assertThatExceptionOfType(Exception.class).isThrownBy(() -> writer.write(new Half()));
            writer.write(REPORTS.get(1));
        }

        assertThat(out.toByteArray()).isEqualTo(written(REPORTS.subList(0, 2)));
    }

    /** Begins well, and then cannot be written. */
    public static final class Half {
        /** Creates one. */
        public Half() {}

        public int getA() {
            return 1;
        }

        public int getB() {
            return Integer.parseInt("");
        }
    }
}
