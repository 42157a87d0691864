/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the artifacts bring with them, as their bills of materials say, is under licences that are allowed, and is listed in the docs. */
class LicencesIT {
    private static final Set<String> ALLOWED = Set.of("Apache-2.0", "MIT");
    /** JUnit and jqwik, which a user of the testkit has already. */
    private static final Set<String> ALLOWED_FOR_TESTS = Set.of("Apache-2.0", "MIT", "EPL-2.0");

    private static final String TESTKIT = "gongkai-testkit";
    private static final boolean UPDATE = System.getProperty("updateDocs") != null;

    private record Dependency(String artifact, String name, String version, List<String> licences, boolean optional) {}

    static List<String> jars() {
        return Project.jars();
    }

    @ParameterizedTest
    @MethodSource("jars")
    void everyLicenceIsAllowed(String artifact) {
        for (Dependency dependency : dependencies(artifact)) {
            assertThat(dependency.licences())
                    .as("licences of %s, of which %s is allowed", dependency.name(), allowed(artifact))
                    .isNotEmpty()
                    .allMatch(allowed(artifact)::contains);
        }
    }

    @Test
    void coreBringsNothing() {
        assertThat(dependencies("gongkai-core")).isEmpty();
    }

    @Test
    void pagesListThemAll() throws IOException {
        assertPage("dependencies.md", """
                # What the artifacts bring

                [中文](dependencies.zh-CN.md)

                Written from the bills of materials (CycloneDX) that are published with the artifacts. What is optional is brought by those who use
                what needs it. Allowed are %s, and in the testkit EPL-2.0, too: the build fails at any other licence.

                | artifact | brings | version | licence | |
                |---|---|---|---|---|
                """, "optional");
        assertPage("dependencies.zh-CN.md", """
                # 各构件带来的依赖

                [English](dependencies.md)

                本页由随构件发布的物料清单（CycloneDX）生成。标“可选”的，由用到它的使用者自行引入。允许的许可证是 %s，测试套件另允许
                EPL-2.0；出现其他许可证，构建即失败。

                | 构件 | 依赖 | 版本 | 许可证 | |
                |---|---|---|---|---|
                """, "可选");
    }

    private static void assertPage(String name, String head, String optional) throws IOException {
        StringBuilder page = new StringBuilder(
                head.formatted(String.join(", ", ALLOWED.stream().sorted().toList())));
        for (String artifact : Project.jars()) {
            for (Dependency dependency : dependencies(artifact)) {
                page.append("| `%s` | `%s` | %s | %s | %s |\n"
                        .formatted(
                                artifact,
                                dependency.name(),
                                dependency.version(),
                                String.join(", ", dependency.licences()),
                                dependency.optional() ? optional : ""));
            }
        }
        Path file = Project.ROOT.resolve("docs").resolve(name);
        if (UPDATE) {
            Files.writeString(file, page);
        }
        assertThat(Files.readString(file))
                .as("docs/%s against the bills of materials, from which -DupdateDocs writes it", name)
                .isEqualToNormalizingNewlines(page.toString());
    }

    private static Set<String> allowed(String artifact) {
        return artifact.equals(TESTKIT) ? ALLOWED_FOR_TESTS : ALLOWED;
    }

    /** What an artifact brings, but for other artifacts of ours. */
    private static List<Dependency> dependencies(String artifact) {
        List<Dependency> dependencies = new ArrayList<>();
        JsonNode sbom = JsonMapper.shared()
                .readTree(Published.file(artifact, "-cyclonedx.json").toFile());
        for (JsonNode component : sbom.path("components")) {
            String group = component.path("group").asString();
            if (group.equals("io.github.gongkai")) {
                continue;
            }
            List<String> licences = new ArrayList<>();
            for (JsonNode licence : component.path("licenses")) {
                licences.add(licence.at("/license/id")
                        .asString(licence.at("/license/name")
                                .asString(licence.path("expression").asString())));
            }
            dependencies.add(new Dependency(
                    artifact,
                    group + ":" + component.path("name").asString(),
                    component.path("version").asString(),
                    licences,
                    component.path("scope").asString().equals("optional")));
        }
        return dependencies;
    }
}
