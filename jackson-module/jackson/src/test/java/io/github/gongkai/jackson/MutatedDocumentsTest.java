/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.testkit.Reports;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Good documents with random damage give a report, or the documented exception. How many are tried is set by
 * {@code -Dgongkai.mutations}.
 */
class MutatedDocumentsTest {
    private static final long TRIES = Long.getLong("gongkai.mutations", 10_000);
    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "null",
        "true",
        "0",
        "-",
        "1e5",
        "1.5",
        "\\",
        "\\ud800",
        "\"total\":",
        " ",
        "\n",
        "99999999999999999999",
        "{\"mark\":\"/\"}",
        "\"decimal\"",
        "\u0000",
        "好",
        "\ufeff"
    };

    private final SplittableRandom random = new SplittableRandom(20211);
    private final GongkaiJson json = GongkaiJson.strict();

    @Test
    void damageGivesAReportOrTheDocumentedException() throws Exception {
        List<byte[]> good = new ArrayList<>();
        for (AnnualReport report : Reports.anything().stream(1).limit(40).toList()) {
            good.add(
                    random.nextBoolean()
                            ? json.writeBytes(report)
                            : json.writePretty(report).getBytes(StandardCharsets.UTF_8));
        }
        long read = 0;
        for (long i = 0; i < TRIES; i++) {
            byte[] document = good.get(random.nextInt(good.size()));
            for (int damages = 1 + random.nextInt(3); damages > 0; damages--) {
                document = damaged(document, good);
            }
            read += isRead(document) ? 1 : 0;
        }

        assertThat(read).isPositive().isLessThan(TRIES);
    }

    private boolean isRead(byte[] document) throws Exception {
        AnnualReport report;
        try {
            report = json.read(document, AnnualReport.class);
        } catch (GongkaiJsonException e) {
            assertThat(e.getMessage()).startsWith("At ").endsWith(".").doesNotContain("\n");
            return false;
        } catch (Exception e) {
            throw new AssertionError(new String(document, StandardCharsets.UTF_8), e);
        }
        assertThat(json.read(json.writeBytes(report), AnnualReport.class)).isEqualTo(report);
        return true;
    }

    private byte[] damaged(byte[] document, List<byte[]> others) {
        if (document.length < 2) {
            return document;
        }
        int from = random.nextInt(document.length);
        int to = Math.min(document.length, from + 1 + random.nextInt(1 << random.nextInt(10)));
        byte[] piece = PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(8)) {
            case 0 -> join(document, from, new byte[0], to);
            case 1 -> join(document, from, piece, from);
            case 2 -> join(document, from, piece, to);
            case 3 -> join(document, to, Arrays.copyOfRange(document, from, to), to);
            case 4 -> {
                byte[] other = others.get(random.nextInt(others.size()));
                int start = random.nextInt(other.length);
                yield join(
                        document,
                        from,
                        Arrays.copyOfRange(other, start, Math.min(other.length, start + to - from)),
                        to);
            }
            case 5 -> {
                byte[] flipped = document.clone();
                flipped[from] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 6 -> {
                byte[] changed = document.clone();
                changed[from] = (byte) random.nextInt(256);
                yield changed;
            }
            default -> digits(document, from);
        };
    }

    /** Another digit for the next one, which mostly leaves the document well. */
    private byte[] digits(byte[] document, int from) {
        byte[] changed = document.clone();
        for (int i = from; i < changed.length; i++) {
            if (changed[i] >= '0' && changed[i] <= '9') {
                changed[i] = (byte) ('0' + random.nextInt(10));
                return changed;
            }
        }
        return changed;
    }

    private static byte[] join(byte[] document, int end, byte[] piece, int start) {
        byte[] joined = Arrays.copyOf(document, end + piece.length + document.length - start);
        System.arraycopy(piece, 0, joined, end, piece.length);
        System.arraycopy(document, start, joined, end + piece.length, document.length - start);
        return joined;
    }
}
