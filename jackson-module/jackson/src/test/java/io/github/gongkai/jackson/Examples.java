package io.github.gongkai.jackson;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.publishedform.PublishedForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

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

    /** What is said of each refused document of a file: the fault, the sentence in English, and the one in Chinese. */
    static List<String> said(String name) {
        String all = new String(bytes("/" + name + ".txt"), StandardCharsets.UTF_8);
        return List.of(all.strip().split("\n\n"));
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Examples.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
