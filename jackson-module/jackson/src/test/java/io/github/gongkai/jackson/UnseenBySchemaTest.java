/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.FormEdition;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the schema cannot see is refused by the reader and accepted by the schema. */
class UnseenBySchemaTest {
    private static final FormEdition EDITION = FormEdition.REVISED_2021;
    private static final GongkaiJson JSON = GongkaiJson.strict();

    @ParameterizedTest
    @EnumSource
    void readerRefusesWhatTheSchemaCannotSee(Unseen unseen) throws Exception {
        String document = unseen.in(JSON.write(SchemaDocuments.full(EDITION)));

        assertThat(SchemaValidator.of(GongkaiSchemas.report(EDITION)).errors(document))
                .isEmpty();
        assertThatThrownBy(() -> JSON.read(document, AnnualReport.class))
                .isInstanceOfSatisfying(
                        GongkaiJsonException.class,
                        refused -> assertThat(refused.fault()).isEqualTo(unseen.fault()));
    }

    /** For a schema, a document with blanks behind it is the same document. */
    @Test
    void readerRefusesADocumentThatIsTooLong() throws Exception {
        byte[] document = JSON.writeBytes(SchemaDocuments.full(EDITION));
        InputStream padded = new SequenceInputStream(new ByteArrayInputStream(document), new Blanks());

        assertThatThrownBy(() -> JSON.read(padded, AnnualReport.class))
                .isInstanceOfSatisfying(
                        GongkaiJsonException.class,
                        refused -> assertThat(refused.fault()).isEqualTo(JsonFault.LIMIT));
        assertThat(SchemaValidator.of(GongkaiSchemas.report(EDITION))
                        .errors(new String(document, StandardCharsets.UTF_8) + "  "))
                .isEmpty();
    }

    /** As many blanks as a document may be long. */
    private static final class Blanks extends InputStream {
        private long left = GongkaiJson.MAX_DOCUMENT_LENGTH;

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            Arrays.fill(into, from, from + count, (byte) ' ');
            left -= count;
            return count;
        }
    }
}
