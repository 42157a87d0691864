/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.publishedform.PublishedForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The real reports among the examples, and their golden files. */
final class Examples {
    static final String SUQIAN = "suqian-city-2023";
    static final String SHANGHAI = "shanghai-general-office-2019";
    static final List<String> ALL = List.of(
            "guichi-police-2020",
            SUQIAN,
            "city-2025",
            SHANGHAI,
            "partial-haicheng-xiliu-2023",
            "partial-huichang-zhongcun-2020",
            "partial-nilka-town-2023",
            "partial-wuhan-ecology-2020");

    private Examples() {}

    static AnnualReport report(String name) {
        return PublishedForm.readText(bytes("/reports/" + name + ".txt")).report();
    }

    static String json(String name) {
        return new String(bytes("/json/" + name + ".json"), StandardCharsets.UTF_8);
    }

    static String csv(String name) {
        return new String(bytes("/csv/" + name + ".csv"), StandardCharsets.UTF_8);
    }

    /** Each change with what a file says of it: the fault, the sentence in English, and the one in Chinese. */
    static Stream<Arguments> withWhatIsSaid(List<?> changes, String name) {
        String all = new String(bytes("/" + name + ".txt"), StandardCharsets.UTF_8);
        List<String> said = List.of(all.strip().split("\n\n"));
        assertThat(said).hasSameSizeAs(changes);
        return IntStream.range(0, said.size()).mapToObj(i -> arguments(changes.get(i), said.get(i)));
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Examples.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
