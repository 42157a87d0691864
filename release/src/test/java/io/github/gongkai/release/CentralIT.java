/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.openpgp.PGPException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** What is released has all that Maven Central asks for, and nothing is released that is not meant to be. */
class CentralIT {
    static List<String> jars() {
        return Project.jars();
    }

    static List<String> artifacts() {
        return Stream.concat(Stream.of(Project.BOM), Project.jars().stream()).toList();
    }

    @Test
    void nothingButTheBomAndWhatItNamesIsPublished() throws IOException {
        try (Stream<Path> folders =
                Files.list(DryRun.release().folder(Project.BOM).getParent().getParent())) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(artifacts());
        }
    }

    @ParameterizedTest
    @MethodSource("jars")
    void jarComesWithSourcesAndJavadocAndSbom(String artifact) {
        assertThat(Published.files(artifact))
                .extracting(file -> Published.tail(artifact, file))
                .filteredOn(tail -> !tail.endsWith(".asc"))
                .containsExactlyInAnyOrder(
                        ".jar", ".pom", "-sources.jar", "-javadoc.jar", "-cyclonedx.json", "-cyclonedx.xml");
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void everyFileIsSigned(String artifact) throws IOException, PGPException {
        List<Path> files = Published.files(artifact).stream()
                .filter(file -> !file.toString().endsWith(".asc"))
                .toList();

        assertThat(files).isNotEmpty();
        for (Path file : files) {
            Path signature = Path.of(file + ".asc");
            assertThat(DryRun.release().key().signed(file, signature))
                    .as("signature of %s", file)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void pomSaysWhatItIsAndByWhomAndUnderWhichLicence(String artifact) {
        Document pom = Project.xml(Published.file(artifact, ".pom"));

        assertThat(Project.one(pom, "/project/groupId")).isEqualTo("io.github.gongkai");
        assertThat(Project.one(pom, "/project/version")).isEqualTo(Project.VERSION);
        for (String element : List.of(
                "name",
                "description",
                "url",
                "licenses/license/name",
                "licenses/license/url",
                "developers/developer/name",
                "scm/connection",
                "scm/developerConnection",
                "scm/url")) {
            assertThat(Project.one(pom, "/project/" + element))
                    .as("%s of %s", element, artifact)
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void pomNeedsNothingOfTheBuild(String artifact) {
        Document pom = Project.xml(Published.file(artifact, ".pom"));

        for (String element :
                List.of("parent", "build", "profiles", "properties", "repositories", "pluginRepositories", "modules")) {
            assertThat(Project.all(pom, "/project/" + element))
                    .as("%s of %s", element, artifact)
                    .isEmpty();
        }
        assertThat(Project.all(pom, "/project/dependencies/dependency[not(version)]"))
                .isEmpty();
        assertThat(Project.all(pom, "/project/dependencies/dependency[scope='test']"))
                .isEmpty();
    }

    @Test
    void bomNamesThisVersionAndNothingOfOthers() {
        Document pom = Project.xml(Published.file(Project.BOM, ".pom"));
        String dependency = "/project/dependencyManagement/dependencies/dependency";

        assertThat(Project.all(pom, dependency + "/groupId")).containsOnly("io.github.gongkai");
        assertThat(Project.all(pom, dependency + "/version")).containsOnly("${project.version}");
        assertThat(Project.all(pom, dependency + "/artifactId")).isEqualTo(Project.jars());
    }

    @ParameterizedTest
    @ValueSource(strings = {"releasing.md", "releasing.zh-CN.md"})
    void commandOnThePageNamesWhatIsPublished(String page) throws IOException {
        List<String> folders = artifacts().stream()
                .map(artifact ->
                        Project.ROOT.relativize(Project.folder(artifact)).toString())
                .toList();

        assertThat(Files.readString(Project.ROOT.resolve("docs").resolve(page)))
                .contains("mvn deploy -Prelease,central -Dmaven.test.skip -pl " + String.join(",", folders) + "\n");
    }
}
