/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.form.FormEdition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GongkaiSchemasTest {
    private static final String FOLDER = "io/github/gongkai/jackson/schema/";
    private static final String NATIVE_IMAGE =
            "META-INF/native-image/io.github.gongkai/gongkai-jackson/resource-config.json";

    @ParameterizedTest
    @EnumSource
    void givesTheSchemaThatIsInTheDocs(FormEdition edition) throws IOException {
        assertThat(GongkaiSchemas.report(edition))
                .isEqualTo(Files.readString(SchemaFile.path(ReportSchema.file(edition))))
                .contains("\"const\": \"" + edition + "\"", "收到和处理政府信息公开申请情况");
    }

    @ParameterizedTest
    @EnumSource
    void aNativeImageHoldsTheSchema(FormEdition edition) throws Exception {
        String name = FOLDER + ReportSchema.file(edition) + ".schema.json";

        assertThat(resource(name)).isEqualTo(GongkaiSchemas.report(edition));
        assertThat(patterns()).anyMatch(name::matches);
        assertThat(patterns()).noneMatch("module-info.class"::matches);
    }

    private static List<String> patterns() throws Exception {
        Map<?, ?> config = GongkaiJson.strict().mapper().readValue(resource(NATIVE_IMAGE), Map.class);
        Map<?, ?> resources = (Map<?, ?>) config.get("resources");
        List<?> includes = (List<?>) resources.get("includes");
        return includes.stream()
                .map(include -> (String) ((Map<?, ?>) include).get("pattern"))
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = GongkaiSchemas.class.getResourceAsStream("/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
