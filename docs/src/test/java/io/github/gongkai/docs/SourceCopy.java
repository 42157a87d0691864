/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A copy of the sources of modules in a folder of its own, where they can be changed and compiled. */
final class SourceCopy {
    private static final String MAIN = "src/main/java";
    private static final String TEST = "src/test/java";
    private static final String CASES = "core/src/test/resources";
    private static final String MODULE = "module-info.java";

    private final Path root;
    private final List<String> modules;

    private SourceCopy(Path root, List<String> modules) {
        this.root = root;
        this.modules = modules;
    }

    /** Copies the main sources of modules, and the cases of the rules. */
    static SourceCopy of(Path root, List<String> modules) throws IOException {
        for (String module : modules) {
            copy(javaFiles(Page.ROOT.resolve(module).resolve(MAIN)), root);
        }
        try (Stream<Path> cases = Files.list(Page.ROOT.resolve(CASES).resolve("rule-cases"))) {
            copy(cases.toList(), root);
        }
        return new SourceCopy(root, modules);
    }

    private static void copy(List<Path> files, Path root) throws IOException {
        for (Path file : files) {
            Path copy = root.resolve(Page.ROOT.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith(MODULE))
                    .sorted()
                    .toList();
        }
    }

    /** Compiles all of the copy and some tests of the repository, with what these need of others. Returns the folder of the classes. */
    Path compileAll(List<String> tests) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String module : modules) {
            files.addAll(javaFiles(root.resolve(module).resolve(MAIN)));
        }
        tests.forEach(test -> files.add(Page.ROOT.resolve(test)));
        String sourcePath = modules.stream()
                .map(module -> Page.ROOT.resolve(module).resolve(TEST).toString())
                .collect(Collectors.joining(File.pathSeparator));
        return compile(
                "classes",
                files,
                List.of("-sourcepath", sourcePath, "-processor", "org.immutables.processor.ProxyProcessor"),
                List.of());
    }

    /** Compiles some files of the copy against what was compiled before. Returns the folder of the classes. */
    Path compile(List<String> files, Path before) throws IOException {
        return compile("more", files.stream().map(root::resolve).toList(), List.of("-proc:none"), List.of(before));
    }

    private Path compile(String folder, List<Path> files, List<String> options, List<Path> before) throws IOException {
        Path classes = Files.createDirectories(root.resolve(folder));
        String path = Stream.concat(before.stream(), libraries().stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-d", classes.toString(), "-cp", path, "-nowarn", "-implicit:class", "-Xlint:none"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            said, manager, null, all, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
        return classes;
    }

    /** What the tests run on, without the modules of this repository. */
    private static List<Path> libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> !path.endsWith("target/classes"))
                .filter(path -> !path.endsWith("target/test-classes"))
                .filter(path -> !path.getFileName().toString().startsWith("gongkai"))
                .toList();
    }

    /** Returns a class loader for compiled sources, cases and the tests of this module, which knows nothing else of this repository. */
    URLClassLoader loader(List<Path> classes) {
        Path tests = Path.of("target/test-classes").toAbsolutePath();
        URL[] urls = Stream.of(classes.stream(), Stream.of(root.resolve(CASES), tests), libraries().stream())
                .flatMap(paths -> paths)
                .map(SourceCopy::url)
                .toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
