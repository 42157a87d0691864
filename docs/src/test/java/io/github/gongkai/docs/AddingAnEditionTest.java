package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The changes on the page on adding an edition, made in a copy of the sources, add one; what then follows by itself are the tests of
 * {@link NewEdition}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddingAnEditionTest {
    private static final List<String> MODULES =
            List.of("core", "testkit", "published-form", "jackson-module/jackson", "cli");

    private static final String CHECKS = "core/src/main/java/io/github/gongkai/check/";
    private static final String STRAIGHT_LINE = CHECKS + "FigureChecks.java";

    /** The tests that write schemas and straight-line code. */
    private static final List<String> WRITERS = List.of(
            "core/src/test/java/io/github/gongkai/check/FigureChecksSource.java",
            "core/src/test/java/io/github/gongkai/check/PartialSource.java",
            "jackson-module/jackson/src/test/java/io/github/gongkai/jackson/ReportSchema.java",
            "jackson-module/jackson/src/test/java/io/github/gongkai/jackson/SchemaFile.java");

    private final Walkthrough changes = Walkthrough.of(Page.of(Page.ROOT.resolve("docs/adding-an-edition.md")));
    private final List<URLClassLoader> loaders = new ArrayList<>();
    private Class<?> library = Object.class;
    private Class<?> quickLibrary = Object.class;

    @BeforeAll
    void makeTheChanges(@TempDir Path folder) throws Exception {
        SourceCopy copy = SourceCopy.of(folder, MODULES);
        changes.of(file -> !file.equals(STRAIGHT_LINE)).apply(folder);
        Path classes = copy.compileAll(WRITERS);
        library = load(List.of(classes));

        List<String> written = new ArrayList<>(List.of(STRAIGHT_LINE));
        Map<?, ?> sources = (Map<?, ?>) library.getMethod("straightLine").invoke(null);
        for (Map.Entry<?, ?> source : sources.entrySet()) {
            String file = CHECKS + source.getKey() + ".java";
            Files.writeString(folder.resolve(file), (String) source.getValue());
            written.add(file);
        }
        changes.of(STRAIGHT_LINE::equals).apply(folder);
        quickLibrary = load(List.of(copy.compile(written, classes), classes));
    }

    private Class<?> load(List<Path> classes) throws ClassNotFoundException {
        URLClassLoader loader = SourceCopy.loader(classes);
        loaders.add(loader);
        return loader.loadClass(NewEdition.class.getName());
    }

    @AfterAll
    void close() throws IOException {
        for (URLClassLoader loader : loaders) {
            loader.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> followsByItself() {
        return Stream.of(library.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .sorted()
                .map(name -> DynamicTest.dynamicTest(name, () -> run(library, name)));
    }

    /** All that is about verdicts, once more with the code that was written. */
    @TestFactory
    Stream<DynamicTest> followsWithStraightLineCodeToo() {
        return Stream.of(
                        "consistentReportsAreMadeAndHaveNoFinding",
                        "reportsAreBrokenAndWhatMustFailFails",
                        "verdictsAreThoseOfTheAlgebra",
                        "yearsAreComparedAcrossTheChangeOfForm")
                .map(name -> DynamicTest.dynamicTest(name, () -> run(quickLibrary, name)));
    }

    @Test
    void straightLineCodeIsUsedOnceItIsNamed() throws Exception {
        assertThat(library.getMethod("judge").invoke(null)).isEqualTo("Interpreted");
        assertThat(quickLibrary.getMethod("judge").invoke(null)).isEqualTo("StandardRevised2027");
    }

    private static void run(Class<?> library, String name) throws Throwable {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(library.getClassLoader());
        try {
            library.getMethod(name).invoke(library.getDeclaredConstructor().newInstance());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
