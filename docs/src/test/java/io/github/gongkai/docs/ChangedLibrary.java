/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The library with the changes that a page shows, made in a copy of the sources: first with the straight-line code as it was, then with
 * that written anew. What must follow are the public methods of a class of tests, which is compiled on the library as it is and run on
 * the changed one.
 */
final class ChangedLibrary implements AutoCloseable {
    private static final List<String> MODULES =
            List.of("core", "testkit", "published-form", "jackson-module/jackson", "validation", "cli");

    private static final String CHECKS = "core/src/main/java/io/github/gongkai/check/";
    private static final String STRAIGHT_LINE = CHECKS + "FigureChecks.java";

    /** The tests that write schemas, pages of rules and straight-line code. */
    private static final List<String> WRITERS = List.of(
            "core/src/test/java/io/github/gongkai/check/FigureChecksSource.java",
            "core/src/test/java/io/github/gongkai/check/PartialSource.java",
            "core/src/test/java/io/github/gongkai/check/RulePage.java",
            "jackson-module/jackson/src/test/java/io/github/gongkai/jackson/ReportSchema.java",
            "jackson-module/jackson/src/test/java/io/github/gongkai/jackson/SchemaFile.java");

    private final List<URLClassLoader> loaders = new ArrayList<>();
    private final Class<?> changed;
    private final Class<?> writtenAnew;

    /** Makes the changes of a page in a folder, for a class of tests, which knows the names and sources of straight-line code. */
    ChangedLibrary(Path folder, String page, Class<?> tests) throws Exception {
        SourceCopy copy = SourceCopy.of(folder, MODULES);
        Walkthrough changes = Walkthrough.of(Page.of(Page.ROOT.resolve(page)));
        changes.of(file -> !file.equals(STRAIGHT_LINE)).apply(folder);
        Path classes = copy.compileAll(WRITERS);
        changed = load(copy, tests, List.of(classes));

        List<String> written = new ArrayList<>(List.of(STRAIGHT_LINE));
        Map<?, ?> sources = (Map<?, ?>) changed.getMethod("straightLine").invoke(null);
        for (Map.Entry<?, ?> source : sources.entrySet()) {
            String file = CHECKS + source.getKey() + ".java";
            Files.writeString(folder.resolve(file), (String) source.getValue());
            written.add(file);
        }
        changes.of(STRAIGHT_LINE::equals).apply(folder);
        writtenAnew = load(copy, tests, List.of(copy.compile(written, classes), classes));
    }

    private Class<?> load(SourceCopy copy, Class<?> tests, List<Path> classes) throws ClassNotFoundException {
        URLClassLoader loader = copy.loader(classes);
        loaders.add(loader);
        return loader.loadClass(tests.getName());
    }

    /** Everything that must follow. */
    Stream<DynamicTest> whatFollows() {
        return Stream.of(changed.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .map(method -> method.getName())
                .sorted()
                .map(name -> DynamicTest.dynamicTest(name, () -> run(changed, name)));
    }

    /** Some of it once more, with the straight-line code that was written. */
    Stream<DynamicTest> withStraightLineCode(String... names) {
        return Stream.of(names).map(name -> DynamicTest.dynamicTest(name, () -> run(writtenAnew, name)));
    }

    /** Straight-line code is not used before it is right. */
    void assertJudges(String straightLine) throws Exception {
        assertThat(changed.getMethod("judge").invoke(null)).isEqualTo("Interpreted");
        assertThat(writtenAnew.getMethod("judge").invoke(null)).isEqualTo(straightLine);
    }

    private static void run(Class<?> tests, String name) throws Throwable {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(tests.getClassLoader());
        try {
            tests.getMethod(name).invoke(tests.getDeclaredConstructor().newInstance());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() throws IOException {
        for (URLClassLoader loader : loaders) {
            loader.close();
        }
    }
}
