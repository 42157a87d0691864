/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A release of what is published into a folder, built anew from a copy of the sources.
 *
 * <p>The copy has neither git nor anything that was built, as an archive of the sources would have it. The artifacts are signed, put into
 * {@link #repository()} as into Maven Central, and installed into {@link Maven#LOCAL_REPOSITORY} for the projects that use them.
 */
final class DryRun {
    private final SigningKey key = SigningKey.make();
    private final Path repository = Project.TARGET.resolve("repository");

    private DryRun() {
        Path source = Project.TARGET.resolve("source");
        Folders.delete(source);
        Folders.delete(repository);
        Folders.delete(Maven.LOCAL_REPOSITORY.resolve("io/github/gongkai"));
        Folders.copySource(Project.ROOT, source);
        String modules = Stream.concat(Stream.of(Project.BOM), Project.jars().stream())
                .map(artifact -> ":" + artifact)
                .collect(Collectors.joining(","));
        Maven.run(
                source,
                Project.TARGET.resolve("dry-run.log"),
                Map.of("MAVEN_GPG_KEY", key.armored()),
                List.of(
                        "--projects=" + modules,
                        "--activate-profiles=release",
                        "-Dmaven.test.skip",
                        "-Dspotless.check.skip",
                        "-Dgpg.signer=bc",
                        "-DaltDeploymentRepository=dry-run::" + repository.toUri(),
                        "deploy"));
    }

    /** The release, which is made when it is asked for first. */
    static DryRun release() {
        return Holder.RELEASE;
    }

    /** The folder that stands for Maven Central. */
    Path repository() {
        return repository;
    }

    /** The folder of an artifact in it. */
    Path folder(String artifact) {
        return repository.resolve("io/github/gongkai").resolve(artifact).resolve(Project.VERSION);
    }

    SigningKey key() {
        return key;
    }

    private static final class Holder {
        static final DryRun RELEASE = new DryRun();
    }
}
