/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.release;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Maven as a process of its own, with a local repository of its own.
 *
 * <p>What the outer build has fetched is fetched from there, the rest from where the user's settings say.
 */
final class Maven {
    static final Path LOCAL_REPOSITORY = Project.TARGET.resolve("local-repository");

    private static final String SETTINGS = """
            <settings>
              <profiles>
                <profile>
                  <id>fetched</id>
                  <repositories>
                    <repository>
                      <id>fetched</id>
                      <url>%1$s</url>
                      <releases><checksumPolicy>ignore</checksumPolicy></releases>
                      <snapshots><enabled>false</enabled></snapshots>
                    </repository>
                  </repositories>
                  <pluginRepositories>
                    <pluginRepository>
                      <id>fetched</id>
                      <url>%1$s</url>
                      <releases><checksumPolicy>ignore</checksumPolicy></releases>
                      <snapshots><enabled>false</enabled></snapshots>
                    </pluginRepository>
                  </pluginRepositories>
                </profile>
              </profiles>
              <activeProfiles><activeProfile>fetched</activeProfile></activeProfiles>
            </settings>
            """;

    private Maven() {}

    /** Runs Maven in a folder; what it prints is in the log, and in the message if it fails. */
    static void run(Path folder, Path log, Map<String, String> environment, List<String> arguments) {
        try {
            Files.createDirectories(log.getParent());
            Path settings = Project.TARGET.resolve("settings.xml");
            Files.writeString(settings, SETTINGS.formatted(fetched().toUri()));
            List<String> command = new ArrayList<>();
            command.add(executable());
            command.addAll(List.of("--batch-mode", "--no-transfer-progress"));
            command.addAll(List.of("--global-settings", settings.toString()));
            command.add("-Dmaven.repo.local=" + LOCAL_REPOSITORY);
            command.addAll(arguments);
            ProcessBuilder maven = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            maven.environment().putAll(environment);
            int exit = maven.start().waitFor();
            if (exit != 0) {
                throw new AssertionError(command + " in " + folder + " failed:\n" + Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Path fetched() {
        return Path.of(System.getProperty("maven.repository"));
    }

    private static String executable() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        return System.getProperty("maven.home") + File.separator + "bin" + File.separator
                + (windows ? "mvn.cmd" : "mvn");
    }
}
