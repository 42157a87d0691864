/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The real reports among the examples, by the names of their files. */
final class Reports {
    static final String GUICHI = "guichi-police-2020";
    static final String SUQIAN = "suqian-city-2023";
    static final String CITY = "city-2025";
    static final String SHANGHAI = "shanghai-general-office-2019";
    static final List<String> WHOLE = List.of(GUICHI, SUQIAN, CITY, SHANGHAI);
    static final List<String> PARTIAL = List.of(
            "partial-haicheng-xiliu-2023",
            "partial-huichang-zhongcun-2020",
            "partial-nilka-town-2023",
            "partial-wuhan-ecology-2020");

    private Reports() {}

    static Reading read(String name) {
        return PublishedForm.readText(bytes(name));
    }

    /** Reads a report that stands among the examples as a page, too. */
    static Reading readPage(String name) {
        return PublishedForm.read(resource("/pages/" + name + ".html"));
    }

    static String page(String name) {
        return new String(resource("/pages/" + name + ".html"), StandardCharsets.UTF_8);
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String name) {
        return resource("/reports/" + name + ".txt");
    }

    private static byte[] resource(String name) {
        try (InputStream in = Reports.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
