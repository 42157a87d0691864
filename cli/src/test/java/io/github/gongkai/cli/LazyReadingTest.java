/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a file with a report on each line, a line is asked for when all is written of those before it. */
class LazyReadingTest extends CommandTest {
    private static final int REPORTS = 2000;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "check -; 结论：",
                "check --format json -; \"result\":",
                "convert - --to ndjson; \"schemaVersion\":",
                "convert - --to yaml; schemaVersion:",
                "convert - --to csv; /proactiveDisclosure/regulations/newlyMade,"
            })
    void eachReportIsWrittenBeforeTheNextIsRead(String command, String once) throws IOException {
        Written written = new Written(once);
        Lines lines = new Lines(FormsTest.json(text(GUICHI)) + "\n", written);

        assertThat(run(lines, new PrintStream(written, true, StandardCharsets.UTF_8), command))
                .isZero();

        assertThat(lines.given).isEqualTo(REPORTS);
        assertThat(written.count()).isEqualTo(REPORTS);
    }

    @ParameterizedTest
    @CsvSource({"check -", "check --format json -", "convert - --to ndjson"})
    void nothingMoreIsReadWhenNobodyTakesWhatIsWritten(String command) throws IOException {
        PrintStream gone = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("broken pipe");
            }
        });
        Lines lines = new Lines(FormsTest.json(text(GUICHI)) + "\n", new Written("nothing"));
        lines.isInStep = false;

        assertThat(run(lines, gone, command)).isEqualTo(3);

        assertThat(lines.given).isLessThan(5);
    }

    @Test
    void secondReportEndsTheReadingWhereOnlyOneIsWanted() throws IOException {
        Lines lines = new Lines(FormsTest.json(text(GUICHI)) + "\n", new Written("nothing"));
        lines.isInStep = false;

        in(lines);
        assertThat(run("check", report(SUQIAN), "--previous", "-")).isEqualTo(2);
        assertThat(out()).contains("上年报告 -：文件中有多份报告");
        assertThat(lines.given).isLessThan(5);
        in(lines);
        assertThat(run("convert", "-", "--to", "json")).isEqualTo(2);
        assertThat(lines.given).isLessThan(10);
    }

    private static int run(InputStream in, PrintStream out, String command) {
        PrintStream err = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return Main.run(in, out, err, command.split(" "));
    }

    /** What is written, of which nothing is kept but how often something stands in it that each report has once. */
    private static final class Written extends ByteArrayOutputStream {
        private final Pattern once;
        private long before;

        Written(String once) {
            this.once = Pattern.compile(once, Pattern.LITERAL);
        }

        long count() {
            before += once.matcher(toString(StandardCharsets.UTF_8)).results().count();
            reset();
            return before;
        }
    }

    /** The same line again and again, each when it is asked for. */
    private static final class Lines extends InputStream {
        private final byte[] line;
        private final Written written;
        private boolean isInStep = true;
        private int at;
        private int given;

        Lines(String line, Written written) {
            this.line = line.getBytes(StandardCharsets.UTF_8);
            this.written = written;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (at == 0) {
                assertThat(!isInStep || written.count() == given)
                        .as("%s reports read, but not all written", given)
                        .isTrue();
            }
            if (given == REPORTS) {
                return -1;
            }
            int size = Math.min(length, line.length - at);
            System.arraycopy(line, at, target, offset, size);
            at = (at + size) % line.length;
            given += at == 0 ? 1 : 0;
            return size;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }
    }
}
