/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every block of XML is well-formed, its dependencies are artifacts of this build or those that this build uses, in these versions,
 * and its classes are there. So are the artifacts that the text names.
 */
class XmlBlocksTest {
    private static final String OURS = "io.github.gongkai";
    private static final Pattern TYPE = Pattern.compile(">(io\\.github\\.gongkai\\.[\\w.]+)<");
    private static final Pattern ARTIFACT = Pattern.compile("io\\.github\\.gongkai:([\\w-]+)");
    private static final Pattern VERSION = Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+-SNAPSHOT");

    private final Poms poms = new Poms();

    XmlBlocksTest() throws Exception {}

    static List<String> blocks() {
        return Page.all().stream()
                .flatMap(page -> page.blocks("xml").stream())
                .map(Page.Block::text)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void areWellFormedAndNameWhatIsThere(String block) throws Exception {
        List<Poms.Artifact> dependencies = Poms.dependencies(Poms.parse("<block>" + block + "</block>"));
        List<String> types = TYPE.matcher(block)
                .results()
                .map((MatchResult type) -> type.group(1))
                .toList();

        assertThat(dependencies.size() + types.size()).isPositive();
        assertThat(dependencies).allMatch(this::isThere);
        for (String type : types) {
            assertThat(Class.forName(type)).isPublic();
        }
    }

    /** Where a BOM says the version, the name is enough. */
    private boolean isThere(Poms.Artifact artifact) {
        return (artifact.group().equals(OURS) ? poms.modules() : poms.used())
                .stream()
                        .map(known -> artifact.version().isEmpty()
                                ? new Poms.Artifact(known.group(), known.name(), "")
                                : known)
                        .anyMatch(artifact::equals);
    }

    @Test
    void artifactsAndVersionsInTheTextAreThere() {
        assertThat(inText(ARTIFACT, 1))
                .isNotEmpty()
                .allMatch(name -> poms.modules().contains(poms.ours(name)));
        assertThat(inText(VERSION, 0)).isNotEmpty().containsOnly(poms.version());
    }

    private static Stream<String> inText(Pattern pattern, int group) {
        return Page.all().stream()
                .flatMap(page -> pattern.matcher(page.text()).results())
                .map((MatchResult found) -> found.group(group));
    }

    @Test
    void whatIsNotThereIsNoticed() {
        assertThat(isThere(poms.ours("gongkai-core"))).isTrue();
        assertThat(isThere(poms.ours("gongkai-cores"))).isFalse();
        assertThat(isThere(new Poms.Artifact(OURS, "gongkai-core", "0.0.1"))).isFalse();
        assertThat(isThere(new Poms.Artifact("org.hibernate.validator", "hibernate-validator", "9.1.0.Final")))
                .isFalse();
    }
}
